import { expect, it } from 'vitest';
import { eager, functionsOf } from '../../tools/eager.ts';

/** A file as webpack keeps modules in it, of one module with nearly everything that can hold a function. */
const MODULE = `exports.modules={7:(module,exports,require)=>{"use strict"
function twice(n){return 2*n}
async function later(n){function inner(){return n}
return inner()}
const seen=[1,2].map(n=>twice(n)),unnamed=()=>unnamed.name
function behind(){return seen}
exports.kept={method(){return()=>3},get all(){return[...behind(),later.name,unnamed()]}}
exports.Class=class Kept{static made(){return new this}}}};`;

/** What the module says when it is run, with all its functions called. */
function told(code: string): unknown {
  const exports: { modules?: Record<string, (...given: readonly object[]) => void> } = {};
  new Function('exports', code)(exports);
  const module: { kept?: { method(): () => number; readonly all: unknown }; Class?: { made(): object } } = {};
  exports.modules?.['7']?.({}, module, {});
  return [module.kept?.method()(), module.kept?.all, module.Class?.made().constructor.name];
}

it('puts each module in parentheses that it knows nothing of, and nothing that is inside one', () => {
  const code = 'exports.modules={1:module=>{module.exports={2:()=>3}},4(a){return a},5:function(){},name:()=>6};';
  expect(eager(code, {})).toBe(
    'exports.modules={1:(module=>{module.exports={2:()=>3}}),4(a){return a},5:(function(){}),name:()=>6};',
  );
});

it('puts in parentheses what is called, and lets declarations behind other statements and methods be', () => {
  const all = '1'.repeat(functionsOf(MODULE).get('7')?.length ?? 0);
  const code = eager(MODULE, { 7: all });
  expect(all).toBe('11111111');
  expect(code.split('\n').slice(0, 6)).toEqual([
    'exports.modules={7:((module,exports,require)=>{"use strict"',
    'var twice=(function twice(n){return 2*n});',
    'var later=(async function later(n){var inner=(function inner(){return n});',
    'return inner()});',
    'const seen=[1,2].map((n=>twice(n))),unnamed=(()=>unnamed.name)',
    'function behind(){return seen}',
  ]);
  expect(code).toContain('method(){return(()=>3)},get all(){');
  expect(told(code)).toEqual(told(MODULE));
  expect(told(code)).toEqual([3, [2, 4, 'later', 'unnamed'], 'Kept']);
});

it('leaves alone what is not called, and the module too if it is not', () => {
  expect(eager(MODULE, { 7: '10000100' })).toBe(
    MODULE.replace('7:(module', '7:((module').replace('}};', '})};').replace('()=>unnamed.name', '(()=>unnamed.name)'),
  );
  expect(eager(MODULE, { 7: '00000000' })).toBe(MODULE);
});

it('goes by the module alone where there are other functions than were counted', () => {
  expect(eager(MODULE, { 7: '111' })).toBe(eager(MODULE, {}));
});

it('finds the same functions in what it has written, now eager', () => {
  const before = functionsOf(MODULE).get('7') ?? [];
  const written = eager(MODULE, { 7: '11111111' });
  const after = functionsOf(written).get('7') ?? [];
  expect(after.map(({ eager: is }) => is)).toEqual([true, true, true, true, true, true, false, true]);
  expect(after).toHaveLength(before.length);
  expect(eager(written, { 7: '11111111' })).toBe(written);
});
