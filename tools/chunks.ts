/**
 * What webpack's chunks become in dist/: fewer files, with names. Webpack cuts what comes from packages into chunks of their
 * own, and each file costs a job half a millisecond.
 */
import { parseExpressionAt } from 'acorn';

/** The chunks that one named `import()` loads, as webpack writes it. */
const TOGETHER = /import\(\) \| ([\w-]+) \*\/\s*\[([^\]]*)\]/g;
/** Where webpack says which file a chunk is in. */
const FILE_OF = 'return "" + chunkId + ".index.js";';
/** A chunk as webpack writes it. */
const CHUNK = /exports\.ids = \[([\d,]+)\];\s*exports\.modules = \{([\s\S]*)\};\s*;?\s*$/;

/** Code by the name of its file. */
export type Files = ReadonlyMap<string, string>;

/**
 * Names of files in the order in which a run loads them; of those in one stage it loads one, or none. What several in a stage
 * need lies in the first file of the stage before.
 */
export type Stages = readonly (readonly string[])[];

/**
 * Puts chunks that are loaded together into one file, named as their import names it.
 *
 * @param index code of the entry
 * @param chunks what webpack made beside it
 * @param stages the names as they are loaded after one another
 * @returns every file of the bundle
 */
export function joinChunks(index: string, chunks: Files, stages: Stages): Files {
  const homes = homesOf([index, ...chunks.values()], stages);
  const parts = new Map<string, { readonly ids: string[]; readonly modules: string[] }>();
  for (const [name, code] of chunks) {
    const [, ids = '', modules = ''] = CHUNK.exec(code) ?? [];
    if (ids === '') throw new Error(`${name} is not a chunk as webpack writes them`);
    const file = homes.get(name) ?? name;
    const part = parts.get(file) ?? { ids: [], modules: [] };
    parts.set(file, { ids: [...part.ids, ids], modules: [...part.modules, modules] });
  }
  if (!index.includes(FILE_OF)) throw new Error('webpack names the files of chunks in another way now');
  const table = JSON.stringify(Object.fromEntries([...homes].sort()));
  const found = `const file = "" + chunkId + ".index.js"; return ${table}[file] ?? file;`;
  const joined = [...parts].map(([file, { ids, modules }]) => {
    return [file, `exports.ids = [${ids.join(',')}];\nexports.modules = {${once(modules)}};\n`] as const;
  });
  return new Map([['index.js', index.replace(FILE_OF, found)], ...joined]);
}

/** Webpack puts a module into each chunk that needs it; in one file it is wanted once. */
function once(chunks: readonly string[]): string {
  const code = `({${chunks.join(',\n')}})`;
  const object = parseExpressionAt(code, 0, { ecmaVersion: 2023 });
  const properties = object.type === 'ParenthesizedExpression' ? object.expression : object;
  if (properties.type !== 'ObjectExpression') throw new Error('webpack keeps modules in another way now');
  const modules = properties.properties.flatMap((each) => (each.type === 'Property' ? [each] : []));
  const byId = new Map(modules.map(({ key, start, end }) => [code.slice(key.start, key.end), code.slice(start, end)]));
  return [...byId.values()].join(',\n');
}

/** The named file that each chunk's file goes into, where there is one. */
function homesOf(codes: readonly string[], stages: Stages): ReadonlyMap<string, string> {
  const together = codes.flatMap((code) =>
    [...code.matchAll(TOGETHER)].map(([, name = '', ids = '']) => ({ name, ids })),
  );
  const chunksOf = (wanted: string): readonly string[] =>
    together
      .filter(({ name }) => name === wanted)
      .flatMap(({ ids }) => [...ids.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => `${id}.index.js`));
  const homes = new Map<string, string>();
  for (const [index, stage] of stages.entries()) {
    const takers = stage.map((name) => ({ name, chunks: new Set(chunksOf(name)) }));
    for (const chunk of new Set(takers.flatMap(({ chunks }) => [...chunks]))) {
      const names = takers.filter(({ chunks }) => chunks.has(chunk)).map(({ name }) => name);
      const [home] = names.length === 1 ? names : (stages[index - 1] ?? names);
      if (!homes.has(chunk)) homes.set(chunk, `${home}.js`);
    }
  }
  return homes;
}
