import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cidr, contains, formatCidr, mergeCidrs, parseCidr, widen } from '../../src/domain/cidr.ts';
import { exceeds, labels, piece, toCidr, toPiece } from './universe.ts';

function read(text: string): Cidr {
  const result = parseCidr(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('mergeCidrs', () => {
  const pieces = fc.array(piece, { maxLength: 20 });

  test('joins halves again and again, drops what is covered, sorts IPv4 first', () => {
    const list = [
      '2001:db8::/33',
      '10.0.0.3',
      '10.0.0.2',
      '10.0.0.0/31',
      '10.0.0.1',
      '2001:db8:8000::/33',
      '9.0.0.0/8',
    ];
    expect(mergeCidrs(list.map(read)).map(formatCidr)).toEqual(['9.0.0.0/8', '10.0.0.0/30', '2001:db8::/32']);
    expect(mergeCidrs(['10.0.0.1', '10.0.0.2'].map(read)).map(formatCidr)).toEqual(['10.0.0.1/32', '10.0.0.2/32']);
    expect(mergeCidrs(['0.0.0.0/1', '128.0.0.0/1', '0.0.0.0/0'].map(read)).map(formatCidr)).toEqual(['0.0.0.0/0']);
  });

  test('covers the same addresses, as counted one by one', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        expect(labels(mergeCidrs(list.map(toCidr)).map(toPiece))).toEqual(labels(list));
      }),
    );
  });

  test('leaves no fewer ranges possible: no two overlap, no two are halves of one', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const merged = mergeCidrs(list.map(toCidr)).map(toPiece);
        expect(merged.reduce((sum, { size }) => sum + size, 0)).toBe(labels(list).size);
        const doubled = merged.map(({ family, first, size }) => `${family} ${first - (first % (2 * size))} ${size}`);
        expect(new Set(doubled).size).toBe(merged.length);
      }),
    );
  });

  test('does not depend on order or repetition', () => {
    const shuffled = pieces.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: 2 * list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const merged = mergeCidrs(list.map(toCidr));
        expect(mergeCidrs(other.map(toCidr))).toEqual(merged);
        expect(mergeCidrs(merged)).toEqual(merged);
      }),
    );
  });
});

test('contains holds exactly when every address of the one is in the other', () => {
  fc.assert(
    fc.property(piece, piece, (outer, inner) => {
      expect(contains(toCidr(outer), toCidr(inner))).toBe(!exceeds(labels([inner]), labels([outer])));
    }),
    { numRuns: 1000 },
  );
});

test('contains never mixes the families, even where the numbers would fit', () => {
  expect(contains(read('0.0.0.0/0'), read('::1'))).toBe(false);
  expect(contains(read('::/0'), read('0.0.0.1'))).toBe(false);
  expect(mergeCidrs(['::1', '10.0.0.1'].map(read)).map(formatCidr)).toEqual(['10.0.0.1/32', '::1/128']);
  expect(mergeCidrs(['::1', '0.0.0.1'].map(read)).map(formatCidr)).toEqual(['0.0.0.1/32', '::1/128']);
});

test('widen clears host bits and never narrows', () => {
  expect(formatCidr(widen(read('192.0.2.77'), 24))).toBe('192.0.2.0/24');
  expect(formatCidr(widen(read('2001:db8:aa:bb:cc::1'), 56))).toBe('2001:db8:aa::/56');
  expect(formatCidr(widen(read('192.0.2.0/24'), 28))).toBe('192.0.2.0/24');
});
