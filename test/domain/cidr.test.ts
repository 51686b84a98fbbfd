import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCidr, parseAddress, parseCidr, scopeOf, widen } from '../../src/domain/cidr.ts';
import { anyCharacter } from '../any-character.ts';
import { piece, toCidr, toText } from './universe.ts';

function canonical(text: string): string {
  const result = parseCidr(text);
  return result.ok ? formatCidr(result.value) : `refused: ${result.error}`;
}

function read(text: string) {
  const result = parseCidr(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const anyCidr = fc.oneof(
  fc
    .tuple(fc.bigInt(0n, 2n ** 32n - 1n), fc.nat(32))
    .map(([value, prefix]) => widen({ family: 4, network: value, prefix: 32 }, prefix)),
  fc
    .tuple(fc.array(fc.oneof(fc.constant(0), fc.nat(0xffff)), { minLength: 8, maxLength: 8 }), fc.nat(128))
    .map(([groups, prefix]) => {
      const network = groups.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n);
      return widen({ family: 6, network, prefix: 128 }, prefix);
    })
    .filter(({ network }) => network >> 32n !== 0xffffn),
);

describe('parseCidr', () => {
  test.each([
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['10.1.2.3/8', '10.0.0.0/8'],
    ['192.0.2.10', '192.0.2.10/32'],
    ['255.255.255.255/0', '0.0.0.0/0'],
    ['2001:DB8:0:0:0::1', '2001:db8::1/128'],
    ['2001:db8::ffff/120', '2001:db8::ff00/120'],
    ['::', '::/128'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3/128'],
    ['1:0:0:2:3:0:0:4', '1::2:3:0:0:4/128'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7/128'],
    ['64:ff9b::192.0.2.1', '64:ff9b::c000:201/128'],
  ])('reads %s as %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  test.each([
    ['::ffff:192.0.2.10', '192.0.2.10/32'],
    ['::ffff:c000:20a', '192.0.2.10/32'],
    ['::FFFF:192.0.2.10/120', '192.0.2.0/24'],
    ['0:0:0:0:0:ffff:0:0/96', '0.0.0.0/0'],
  ])('takes the IPv4-mapped %s as the IPv4 that servers mean by it: %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  test('does not take the deprecated ::a.b.c.d for a mapped address', () => {
    expect(canonical('::192.0.2.1')).toBe('::c000:201/128');
  });

  test.each([
    ['::ffff:192.0.2.10/24', 'wider than all of IPv4'],
    ['10.0.0.300', 'not an IPv4 address'],
    ['10.1', 'not an IPv4 address'],
    ['167772161', 'not an IPv4 address'],
    ['010.0.0.1', 'not an IPv4 address'],
    ['10.0.0.0.0', 'not an IPv4 address'],
    ['0x0a.0.0.1', 'not an address'],
    ['::ffff:010.0.0.1', 'not an IPv6 address'],
    ['::ffff:10.1', 'not an IPv6 address'],
    ['192.0.2.1::', 'not an IPv6 address'],
    ['1::2::3', 'not an IPv6 address'],
    ['1:2:3:4:5:6:7:8:9', 'not an IPv6 address'],
    ['1:2:3', 'not an IPv6 address'],
    ['12345::', 'not an IPv6 address'],
    ['fe80::1%eth0', 'zone id'],
    ['fe80::1%eth0/64', 'zone id'],
    ['[2001:db8::1]', 'not an address'],
    ['example.com', 'not an address'],
    ['', 'not an address'],
    ['/8', 'not an address'],
    [' 10.0.0.1', 'not an address'],
    ['10.0.0.0/', 'no valid prefix'],
    ['10.0.0.0/33', 'no valid prefix'],
    ['10.0.0.0/-1', 'no valid prefix'],
    ['10.0.0.0/+8', 'no valid prefix'],
    ['10.0.0.0/08', 'no valid prefix'],
    ['10.0.0.0/8.0', 'no valid prefix'],
    ['10.0.0.0/255.0.0.0', 'no valid prefix'],
    ['2001:db8::/129', 'no valid prefix'],
    ['10.0.0.0/8/8', 'more than one slash'],
  ])('refuses %j: %s', (text, reason) => {
    expect(canonical(text)).toMatch(/^refused: "/);
    expect(canonical(text)).toContain(reason);
  });

  test("knows the same bare addresses as Node's own parser, zone ids apart", () => {
    const near = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.stringMatching(/^[0-9a-f:.]{1,20}$/),
      fc.stringMatching(/^(::|1:)?(ffff:)?[0-9]{1,3}(\.[0-9]{1,3}){2,4}$/),
      fc.stringMatching(/^[0-9a-f]{0,5}(:[0-9a-f]{0,5}){2,8}$/),
    );
    fc.assert(
      fc.property(near, (text) => {
        expect(parseAddress(text).ok).toBe(isIP(text) !== 0);
      }),
      { numRuns: 5000 },
    );
  });

  test('reads back what formatCidr writes', () => {
    fc.assert(
      fc.property(anyCidr, (cidr) => {
        expect(read(formatCidr(cidr))).toEqual(cidr);
      }),
      { numRuns: 2000 },
    );
  });

  test('never throws, and quotes foreign text on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(canonical(text)).not.toMatch(/[\r\n\0\u001b]/);
      }),
    );
  });
});

test('parseAddress refuses a range', () => {
  expect(parseAddress('10.0.0.1')).toEqual({ ok: true, value: { family: 4, network: 0x0a000001n, prefix: 32 } });
  expect(parseAddress('10.0.0.1/32')).toEqual({
    ok: false,
    error: '"10.0.0.1/32" is a range: expected one address, without a slash',
  });
});

test('the text of a range means the range of the model', () => {
  fc.assert(
    fc.property(piece, (one) => {
      expect(read(toText(one))).toEqual(toCidr(one));
    }),
  );
});

test.each([
  ['8.8.8.8', 'global'],
  ['2600::1', 'global'],
  ['192.0.2.1', 'global'],
  ['198.51.100.1', 'global'],
  ['203.0.113.9', 'global'],
  ['2001:db8::1', 'global'],
  ['3fff:fff::1', 'global'],
  ['::ffff:8.8.8.8', 'global'],
  ['192.31.196.1', 'global'],
  ['2001:4:112::1', 'global'],
  ['192.52.193.1', 'global'],
  ['2002::1', 'global'],
  ['2001::1', 'global'],
  ['10.1.2.3', 'private'],
  ['172.31.0.1', 'private'],
  ['192.168.0.1', 'private'],
  ['100.64.0.1', 'private'],
  ['100.128.0.1', 'global'],
  ['::ffff:10.0.0.1', 'private'],
  ['fd00::1', 'private'],
  ['fec0::1', 'private'],
  ['127.8.9.1', 'loopback'],
  ['::1', 'loopback'],
  ['169.254.169.254', 'link-local'],
  ['fe80::1', 'link-local'],
  ['0.0.0.0', 'other'],
  ['::', 'other'],
  ['224.0.0.1', 'other'],
  ['240.0.0.1', 'other'],
  ['255.255.255.255', 'other'],
  ['ff02::1', 'other'],
  ['64:ff9b::808:808', 'other'],
])('%s is %s', (text, scope) => {
  expect(scopeOf(read(text))).toBe(scope);
});
