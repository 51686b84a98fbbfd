/**
 * Builds dist/ from src/: tsc turns TypeScript into JavaScript, ncc bundles it. One bundle (`index.js` and its chunks) holds
 * the stories of all three actions; the entries beside it only say which one is told. Two builds are byte-equal.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { minify } from 'terser';
import { joinChunks } from './chunks.ts';
import { type Called, eager } from './eager.ts';
import { notices, packagesOf, sbom } from './sbom.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** What ncc answers; it publishes no types. */
interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: { toJson(options: object): { readonly modules?: readonly StatsModule[] } };
}
interface StatsModule {
  readonly identifier?: string;
  readonly modules?: readonly StatsModule[];
}

const ncc: (input: string, options: object) => Promise<Bundle> = require('@vercel/ncc');

/**
 * What undici asks for and this action never reaches. `index.js` stands for it: it has been loaded by then, and hands out what
 * src/net/left-out.ts has instead. Nothing else here uses node:http.
 */
const LEFT_OUT = [
  './tree',
  './constants',
  '../core/constants',
  '../llhttp/constants.js',
  './diagnostics.js',
  '../core/diagnostics.js',
  './client-h2.js',
  './parser-h1.js',
  '../milo/simd.js',
  '../milo/no-simd.js',
  './h2c-client',
  '../web/fetch/body.js',
  '../web/fetch/formdata',
  '../web/webidl',
  'node:http',
] as const;

/**
 * undici's parsers of HTTP, with vector instructions and without. undici ships them as base64 in JavaScript, which V8 would
 * have to read in each run; in dist/ they are files, of which a run reads one.
 */
const PARSERS = ['llhttp_simd', 'llhttp'] as const;

/**
 * What ncc can not say of a module by itself: text of the bundle, and what it becomes. undici states its own certainties with
 * node:assert, which makes a stream for stderr before anything is asserted; the one function that it calls has a stand-in
 * beside those above. And a parser is read from its file.
 */
const REWRITTEN: readonly (readonly [string, string])[] = [
  ['require("node:assert")', 'require("./index.js").assert'],
  ...PARSERS.map((name) => {
    return [`require("./${name}.wasm")`, `require("node:fs").readFileSync(__dirname + "/${name}.wasm")`] as const;
  }),
];

/** Names of the chunks in src/, as a job loads them. Those of the other actions come first in theirs, and bring `sign-in` along. */
const STAGES = [['connect'], ['sign-in'], ['work', 'take-away', 'rotation', 'revocation']] as const;

/** Files of dist/ that only say which story of `index.js` is told. */
const ENTRIES = ['main', 'post', 'bridge', 'revoke'] as const;

/** Builds into `out`, which is emptied first. */
export async function build(out: string): Promise<void> {
  const staging = join(root, 'build');
  rmSync(staging, { recursive: true, force: true });
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  // No "type" here: webpack then reads the ES modules of tsc and writes CommonJS, which starts faster (docs/adr).
  writeFileSync(join(staging, 'package.json'), '{}\n');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const options = { cache: false, quiet: true, target: 'es2022', license: '' };
  const externals = Object.fromEntries([
    ...LEFT_OUT.map((request) => [request, './index.js']),
    ...PARSERS.map((name) => [`../llhttp/${name}-wasm.js`, `./${name}.wasm`]),
  ]);
  const bundle = await ncc(join(staging, 'index.js'), { ...options, externals });
  const chunks = Object.entries(bundle.assets).filter(([name]) => name !== 'package.json');
  const files = joinChunks(
    rewritten(bundle.code),
    new Map(chunks.map(([name, { source }]) => [name, source.toString()])),
    STAGES,
  );
  for (const name of PARSERS) writeFileSync(join(out, `${name}.wasm`), require(`undici/lib/llhttp/${name}-wasm.js`));
  const taken = ENTRIES.filter((entry) => files.has(`${entry}.js`));
  if (taken.length > 0) throw new Error(`chunks may not be named as the entries are: ${taken.join(', ')}`);
  const called: Called = JSON.parse(readFileSync(join(root, 'tools/called.json'), 'utf8'));
  for (const [name, code] of files) writeFileSync(join(out, name), eager(await slim(code), called));
  for (const entry of ENTRIES) {
    const { code } = await ncc(join(staging, `${entry}.js`), { ...options, externals: { './index.js': './index.js' } });
    writeFileSync(join(out, `${entry}.js`), await slim(code));
  }
  writeFileSync(join(out, 'package.json'), '{"type":"commonjs"}\n');
  const packages = packagesOf(
    modulePaths(bundle.stats.toJson({ all: false, modules: true, nestedModules: true })),
    root,
  );
  writeFileSync(join(out, 'sbom.cdx.json'), sbom(packages));
  writeFileSync(join(out, 'licenses.txt'), notices(packages));
}

function rewritten(code: string): string {
  return REWRITTEN.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`undici does without ${from} now: see REWRITTEN`);
    return text.replace(from, to);
  }, code);
}

/**
 * Drops comments and what nothing uses, and shortens the names of variables: V8 reads all of it in every job. Functions,
 * classes and properties keep their names and statements their lines, so that a stack trace can be followed.
 */
async function slim(code: string): Promise<string> {
  const { code: slimmed } = await minify(code, {
    ecma: 2020,
    // Declarations stand first, so that `eager` can make variables of them.
    compress: { passes: 2, sequences: false, hoist_funs: true },
    mangle: { keep_fnames: true, keep_classnames: true },
    format: { comments: false, semicolons: false, ascii_only: true },
  });
  if (slimmed === undefined) throw new Error('terser answered without code');
  return `${slimmed}\n`;
}

function modulePaths(stats: { readonly modules?: readonly StatsModule[] }): readonly string[] {
  return (stats.modules ?? []).flatMap((each) => [
    ...(each.identifier === undefined ? [] : [each.identifier.replace(/^.*!/, '').replace(/\|.*$/, '')]),
    ...modulePaths(each),
  ]);
}

/** Files of a folder with their bytes, to compare two builds. */
function contents(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

/** Names of the files in which two folders differ. */
export function differences(a: string, b: string): readonly string[] {
  const [left, right] = [contents(a), contents(b)];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => left.get(name) !== right.get(name)).sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const dist = join(root, 'dist');
  if (values.check) {
    const fresh = join(root, 'build-check');
    await build(fresh);
    const stale = differences(dist, fresh);
    rmSync(fresh, { recursive: true, force: true });
    if (stale.length > 0) {
      process.exitCode = 1;
      process.stderr.write(
        `dist/ is not what src/ builds: ${stale.join(', ')}. Run "npm run build" and commit dist/.\n`,
      );
    }
  } else {
    await build(dist);
    for (const name of readdirSync(dist)) process.stdout.write(`${relative(root, join(dist, name))}\n`);
  }
}
