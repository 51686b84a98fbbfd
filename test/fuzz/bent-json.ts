/** JSON with something wrong in it: a field gone, of another type, doubled, or one more that nobody knows. */
import fc from 'fast-check';
import { anyText } from './texts.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Any value that a body could hold, keys of `Object.prototype` among its names. */
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      anyText,
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(anyText, fc.constantFrom('__proto__', 'toString', 'constructor', 'list', 'id')),
      tie('value'),
      {
        maxKeys: 4,
      },
    ),
  ),
})).value;

interface Bend {
  /** Which value, counted through the whole tree. */
  readonly which: number;
  readonly put: Json | undefined;
}

const bend: fc.Arbitrary<Bend> = fc.record({ which: fc.nat({ max: 40 }), put: fc.option(anyJson, { nil: undefined }) });

/** A value of a shape with up to three of its values replaced or removed. */
export function bent(valid: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.tuple(valid, fc.array(bend, { maxLength: 3 })).map(([value, bends]) => bends.reduce(bendOnce, value));
}

/** Bodies: a shape, bent or not; other JSON; or text that is none. */
export function bodyOf(valid: fc.Arbitrary<Json>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: bent(valid).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: anyText },
  );
}

export function bendOnce(value: Json, { which, put }: Bend): Json {
  let at = 0;
  const walk = (node: Json): Json | undefined => {
    if (at++ === which) return put;
    if (Array.isArray(node)) return node.flatMap((each: Json) => walk(each) ?? []);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).flatMap(([name, each]) => {
      const walked = walk(each);
      return walked === undefined ? [] : [[name, walked] as const];
    });
    return Object.fromEntries(entries);
  };
  return walk(value) ?? null;
}
