import { expect, it } from 'vitest';
import { joinChunks } from '../../tools/chunks.ts';

const INDEX = `
__nccwpck_require__.u = (chunkId) => {
  return "" + chunkId + ".index.js";
};
const begin = () => Promise.all(/* import() | begin */[__nccwpck_require__.e(1), __nccwpck_require__.e(2)]).then(f);
`;
const chunk = (id: string, modules: string): string =>
  `"use strict";\nexports.id = ${id};\nexports.ids = [${id}];\nexports.modules = {\n${modules}\n};\n;`;
const CHUNKS = new Map([
  ['1.index.js', chunk('1', '/***/ 10:\n/***/ ((module) => { module.exports = { "};": 1 }; })')],
  [
    '2.index.js',
    chunk(
      '2',
      '20: (() => () => Promise.all(/* import() | go-on */[__webpack_require__.e(1), __webpack_require__.e(3)]))',
    ),
  ],
  ['3.index.js', chunk('3', '30: (() => 3)')],
  ['4.index.js', chunk('4,9', '40: (() => 4)')],
]);

/** Runs a file of the bundle as Node does. */
function run(code: string | undefined): { readonly ids?: number[]; readonly modules?: Record<string, unknown> } {
  const exports = {};
  new Function('exports', code ?? '')(exports);
  return exports;
}

it('puts what is loaded together into one file, named as it is imported', () => {
  const files = joinChunks(INDEX, CHUNKS, [['begin'], ['go-on']]);
  expect([...files.keys()]).toEqual(['index.js', 'begin.js', 'go-on.js', '4.index.js']);
  expect(run(files.get('begin.js')).ids).toEqual([1, 2]);
  expect(Object.keys(run(files.get('begin.js')).modules ?? {})).toEqual(['10', '20']);
  expect(run(files.get('go-on.js')).ids).toEqual([3]);
  expect(run(files.get('4.index.js')).ids).toEqual([4, 9]);
});

it('tells webpack where each chunk is now', () => {
  const code = joinChunks(INDEX, CHUNKS, [['begin'], ['go-on']]).get('index.js') ?? '';
  const fileOf = new Function(
    `const __nccwpck_require__ = {}; ${code.replace(/^const begin.*$/m, '')}; return __nccwpck_require__.u;`,
  )();
  expect([1, 2, 3, 4].map((id) => fileOf(id))).toEqual(['begin.js', 'begin.js', 'go-on.js', '4.index.js']);
});

it('puts what several imports need into the file that is loaded first', () => {
  const files = joinChunks(INDEX, CHUNKS, [['go-on'], ['begin']]);
  expect(run(files.get('go-on.js')).ids).toEqual([1, 3]);
});

it('puts what several imports of a stage need into the file of the stage before', () => {
  const either = `${INDEX}
const other = () => Promise.all(/* import() | other */[__nccwpck_require__.e(2), __nccwpck_require__.e(4)]).then(f);`;
  const files = joinChunks(either, CHUNKS, [['go-on'], ['begin', 'other']]);
  expect(run(files.get('go-on.js')).ids).toEqual([1, 2, 3]);
  expect(run(files.get('other.js')).ids).toEqual([4, 9]);
  expect(files.has('begin.js')).toBe(false);
});

it('keeps a module once that several chunks of a file have', () => {
  const chunks = new Map([...CHUNKS, ['2.index.js', chunk('2', '10: (() => 1), 20: (() => 2)')]]);
  const begin = joinChunks(INDEX, chunks, [['begin']]).get('begin.js') ?? '';
  expect(Object.keys(run(begin).modules ?? {})).toEqual(['10', '20']);
  expect(begin.match(/\b10:/g)).toHaveLength(1);
});

it('stops where webpack writes in another way', () => {
  expect(() => joinChunks('', CHUNKS, [])).toThrow('webpack names the files of chunks in another way now');
  expect(() => joinChunks(INDEX, new Map([['1.index.js', 'modules']]), [])).toThrow('1.index.js is not a chunk');
});
