import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cidr, formatCidr, parseCidr } from '../../src/domain/cidr.ts';
import { judgeCidrs } from '../../src/domain/cidr-grant.ts';
import { exceeds, labels, piece, toCidr, toText } from './universe.ts';

function judge(asked: readonly string[], granted: readonly string[] | null | undefined): string {
  const ranges = asked.flatMap((text): Cidr[] => {
    const result = parseCidr(text);
    return result.ok ? [result.value] : [];
  });
  const result = judgeCidrs(ranges, granted);
  return result.ok ? `granted ${result.value.map(formatCidr).join(' ')}` : result.error;
}

test.each<[readonly string[], readonly string[], string]>([
  [['10.0.0.1'], ['10.0.0.1/32'], 'granted 10.0.0.1/32'],
  [['10.0.0.1'], ['10.0.0.1'], 'granted 10.0.0.1/32'],
  [['10.0.0.0/24'], ['10.0.0.128/25', '10.0.0.0/25'], 'granted 10.0.0.0/24'],
  [['2001:db8::/32'], ['2001:0DB8:0::/32'], 'granted 2001:db8::/32'],
  [['10.0.0.1'], ['::ffff:10.0.0.1'], 'granted 10.0.0.1/32'],
])('asked %j, accepts %j', (asked, granted, expected) => {
  expect(judge(asked, granted)).toBe(expected);
});

test.each<[readonly string[], readonly string[] | null | undefined, string]>([
  [['10.0.0.1'], [], 'none: '],
  [['10.0.0.1'], null, 'none: '],
  [['10.0.0.1'], undefined, 'none: '],
  [['10.0.0.1'], ['10.0.0.0/24'], 'wider: 10.0.0.0/24'],
  [['10.0.0.1'], ['10.0.0.1', '10.9.9.9'], 'wider: 10.9.9.9/32'],
  [['10.0.0.1'], ['10.0.0.1', '0.0.0.0/0'], 'wider: 0.0.0.0/0'],
  [['10.0.0.1'], ['10.0.0.1', '::/0'], 'wider: ::/0'],
  [['10.0.0.0/24'], ['10.0.0.0/25'], 'missing: 10.0.0.0/24, there is only 10.0.0.0/25'],
  [['10.0.0.1', '2001:db8::1'], ['10.0.0.1'], 'missing: 2001:db8::1/128, there is only 10.0.0.1/32'],
  [['10.0.0.1'], ['10.0.0.1', ''], 'unreadable: ""'],
  [['10.0.0.1'], ['::error::\nx'], 'unreadable: "::error::⏎x"'],
  [[], ['10.0.0.0/8'], 'missing: any address, there is only 10.0.0.0/8'],
  [[], ['0.0.0.0/0', '::/0'], 'missing: any address'],
])('asked %j, refuses %j: %s', (asked, granted, expected) => {
  expect(judge(asked, granted)).toContain(expected);
  expect(judge(asked, granted).startsWith(expected.slice(0, expected.indexOf(':')))).toBe(true);
});

test.each([[[]], [null], [undefined]])('asked any, accepts no restriction, spelled %j', (granted) => {
  expect(judgeCidrs([], granted)).toEqual({ ok: true, value: [] });
});

test('tells that a grant holds anywhere, and which entry can not be read', () => {
  expect(judge(['10.0.0.1'], [])).toBe('none: the credential works from anywhere');
  expect(judge(['10.0.0.1'], ['x!'])).toBe(
    'unreadable: "x!" is not an address: expected IPv4 like 192.0.2.10, or IPv6 like 2001:db8::1',
  );
});

test('tells eight ranges in full, and counts those beyond', () => {
  const apart = (count: number) => Array.from({ length: count }, (_, index) => `10.${index}.0.0/17`);
  expect(judge(['192.0.2.1'], apart(8))).toBe(`wider: ${apart(8).join(', ')}`);
  expect(judge(['192.0.2.1'], apart(9))).toBe(`wider: ${apart(8).join(', ')} and 1 more`);
});

test('tells a long grant in few words', () => {
  const granted = Array.from({ length: 5000 }, (_, index) => `10.${index >> 8}.${index & 255}.0/25`);
  const told = judge(['192.0.2.1'], granted);
  expect(told).toMatch(/ and 4992 more$/);
  expect(told.length).toBeLessThan(400);
});

test('accepts exactly the same set of addresses, as counted one by one', () => {
  const some = fc.array(piece, { minLength: 1, maxLength: 8 });
  /** The same addresses cut up otherwise, or nearly the same, or something else. */
  const pair = some.chain((asked) => {
    const halves = asked.flatMap((one) =>
      one.size === 1
        ? [one]
        : [0, 1].map((half) => ({ ...one, first: one.first + (half * one.size) / 2, size: one.size / 2 })),
    );
    const same = fc.shuffledSubarray([...halves, ...asked], { minLength: halves.length + asked.length });
    const close = fc.shuffledSubarray(halves, { minLength: 1 });
    return fc.tuple(fc.constant(asked), fc.oneof(same, close, some));
  });
  let accepted = 0;
  fc.assert(
    fc.property(pair, ([asked, granted]) => {
      const beyond = exceeds(labels(granted), labels(asked));
      const equal = !beyond && !exceeds(labels(asked), labels(granted));
      const result = judgeCidrs(asked.map(toCidr), granted.map(toText));
      expect(result.ok).toBe(equal);
      if (equal) accepted += 1;
      if (!result.ok) expect(result.error).toMatch(beyond ? /^wider: / : /^missing: /);
    }),
    { numRuns: 1000 },
  );
  expect(accepted).toBeGreaterThan(100);
});
