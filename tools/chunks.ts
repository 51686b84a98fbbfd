/**
 * What webpack's chunks become in dist/: fewer files, with names. Webpack cuts what comes from packages into chunks of their
 * own, and each file costs a job half a millisecond.
 */
import { type Node, parse } from 'acorn';

/** The chunks that one named `import()` loads, as webpack writes it. */
const TOGETHER = /import\(\) \| ([\w-]+) \*\/\s*\[([^\]]*)\]/g;
/** Where webpack says which file a chunk is in. */
const FILE_OF = 'return "" + chunkId + ".index.js";';
/** A chunk as webpack writes it. */
const CHUNK = /exports\.ids = \[([\d,]+)\];\s*exports\.modules = \{([\s\S]*)\};\s*;?\s*$/;

/** Code by the name of its file. */
export type Files = ReadonlyMap<string, string>;

/**
 * Puts chunks that are loaded together into one file, named as their import names it.
 *
 * @param index code of the entry
 * @param chunks what webpack made beside it
 * @param order names in the order in which they are loaded: what several of them need lies in the first
 * @returns every file of the bundle
 */
export function joinChunks(index: string, chunks: Files, order: readonly string[]): Files {
  const homes = homesOf([index, ...chunks.values()], order);
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
    return [file, `exports.ids = [${ids.join(',')}];\nexports.modules = {${modules.join(',\n')}};\n`] as const;
  });
  return new Map([['index.js', index.replace(FILE_OF, found)], ...joined]);
}

/** The named file that each chunk's file goes into, where there is one. */
function homesOf(codes: readonly string[], order: readonly string[]): ReadonlyMap<string, string> {
  const together = codes.flatMap((code) =>
    [...code.matchAll(TOGETHER)].map(([, name = '', ids = '']) => ({ name, ids })),
  );
  const homes = new Map<string, string>();
  for (const wanted of order) {
    for (const { ids } of together.filter(({ name }) => name === wanted)) {
      for (const [, id] of ids.matchAll(/\.e\((\d+)\)/g)) {
        const chunk = `${id}.index.js`;
        if (!homes.has(chunk)) homes.set(chunk, `${wanted}.js`);
      }
    }
  }
  return homes;
}

/**
 * Puts each module's function in parentheses, by which V8 compiles it at once. Else it reads over it first, only to compile
 * it a moment later: nearly all that is loaded is run.
 */
export function eager(code: string): string {
  const modules: Node[] = [];
  visit(parse(code, { ecmaVersion: 2023 }), modules);
  let result = '';
  let at = 0;
  for (const { start, end } of modules.sort((a, b) => a.start - b.start)) {
    result += `${code.slice(at, start)}(${code.slice(start, end)})`;
    at = end;
  }
  return result + code.slice(at);
}

/** Collects the functions that stand under a number, which is how webpack keeps modules. */
function visit(value: unknown, found: Node[]): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, found);
  } else if (isNode(value)) {
    const module = moduleOf(value);
    if (module !== undefined) found.push(module);
    else for (const each of Object.values(value)) visit(each, found);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

interface Property extends Node {
  readonly method: boolean;
  readonly key: { readonly value?: unknown };
  readonly value: Node;
}

function moduleOf(node: Node): Node | undefined {
  if (!isProperty(node) || node.method || typeof node.key.value !== 'number') return undefined;
  return /Function/.test(node.value.type) ? node.value : undefined;
}

function isProperty(node: Node): node is Property {
  return node.type === 'Property';
}
