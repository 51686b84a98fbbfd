import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseState } from '../../src/domain/parse-state.ts';
import { formatState, type Invocation, NOTHING } from '../../src/domain/state.ts';

const id = fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z0-9_][\w.~@:-]{0,40}$/));
const invocation: fc.Arbitrary<Invocation> = fc.record({
  version: fc.constant(1 as const),
  owner: fc.constantFrom('service-principal', 'bridge'),
  ownerId: id,
  markers: fc.array(fc.stringMatching(/^[\w-]{22}$/), { maxLength: 8 }),
  pending: fc.boolean(),
  previousIds: fc.array(id, { maxLength: 100 }),
  credentialId: id,
  expiresAt: fc.string({ maxLength: 40 }),
  checkedWithinMs: fc.nat(),
  revoke: fc.boolean(),
  cleanup: fc.boolean(),
});

test('state is one line of text, and is read back as it was', () => {
  fc.assert(
    fc.property(invocation, (state) => {
      expect(formatState(state)).not.toMatch(/[\r\n]/);
      expect(parseState(formatState(state))).toEqual(state);
    }),
  );
});

test('any other text is refused, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseState(text)).toBeUndefined();
    }),
  );
});

it.each([
  ['an id that climbs', { credentialId: '../../roles/a' }],
  ['an id of dots', { ownerId: '..' }],
  ['a marker that fits everything', { markers: [''] }],
  ['a marker that is too long', { markers: ['n'.repeat(23)] }],
  ['a marker with something before it', { markers: [`/${'n'.repeat(22)}`] }],
  ['markers without end', { markers: Array.from({ length: 9 }, () => 'n'.repeat(22)) }],
  ['another version', { version: 2 }],
  ['another owner', { owner: 'tenant' }],
  ['an endless expiry', { expiresAt: 'x'.repeat(41) }],
  ['a check that took less than no time', { checkedWithinMs: -1 }],
  ['a flag as text', { revoke: 'true' }],
])('refuses %s', (_what, forged) => {
  expect(parseState(JSON.stringify({ ...NOTHING, ...forged }))).toBeUndefined();
});

it.each(Object.keys(NOTHING))('refuses state without %s', (name) => {
  expect(parseState(JSON.stringify({ ...NOTHING, [name]: undefined }))).toBeUndefined();
});

it('reads the empty entry as nothing to take away', () => {
  expect(parseState(formatState(NOTHING))).toEqual({
    version: 1,
    owner: 'service-principal',
    ownerId: '',
    markers: [],
    pending: false,
    previousIds: [],
    credentialId: '',
    expiresAt: '',
    checkedWithinMs: 0,
    revoke: true,
    cleanup: false,
  });
});
