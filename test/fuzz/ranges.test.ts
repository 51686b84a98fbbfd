import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { parseAllowSourceCidrs, resolveRunner } from '../../src/domain/allow-source-cidrs.ts';
import {
  type Cidr,
  contains,
  formatCidr,
  mergeCidrs,
  parseAddress,
  parseCidr,
  readNumber,
  scopeOf,
} from '../../src/domain/cidr.ts';
import { judgeCidrs } from '../../src/domain/cidr-grant.ts';
import { splitList } from '../../src/domain/list.ts';
import { cidr, cidrList } from './material.ts';
import { holds } from './property.ts';
import { anyText, expectHarmless, perhaps } from './texts.ts';

const someCidrs = fc.array(cidr, { maxLength: 12 }).map(read);

function read(texts: readonly string[]): readonly Cidr[] {
  return texts.flatMap((text) => {
    const range = parseCidr(text);
    return range.ok ? [range.value] : [];
  });
}

describe('a range', () => {
  holds('is read into one spelling that reads as itself, or refused in harmless words', perhaps(cidr), (text) => {
    const range = parseCidr(text);
    if (!range.ok) return expectHarmless(range.error);
    const spelled = formatCidr(range.value);
    expect(parseCidr(spelled)).toEqual(range);
    expect(spelled).toMatch(/^[\da-f:.]+\/\d{1,3}$/);
    expect(contains(range.value, range.value)).toBe(true);
    expect(scopeOf(range.value)).toBeTypeOf('string');
  });

  holds('is an address only without a slash', perhaps(cidr), (text) => {
    const address = parseAddress(text);
    if (!address.ok) return expectHarmless(address.error);
    expect(text).not.toContain('/');
    expect(address.value.prefix).toBe(address.value.family === 4 ? 32 : 128);
  });

  holds(
    'has a prefix of plain digits',
    fc.tuple(perhaps(fc.nat({ max: 140 }).map(String)), fc.constantFrom(32, 128)),
    ([text, most]) => {
      const prefix = readNumber(text, most);
      if (prefix === undefined) return;
      expect(String(prefix)).toBe(text);
      expect(prefix).toBeLessThanOrEqual(most);
    },
  );
});

describe('allow-source-cidrs', () => {
  holds('becomes ranges that may be asked for, or every problem in harmless words', perhaps(cidrList), (text) => {
    const allow = parseAllowSourceCidrs(text);
    if (!allow.ok) {
      expect(allow.error.length).toBeGreaterThan(0);
      for (const problem of allow.error) expectHarmless(problem);
      return;
    }
    if (allow.value.kind === 'any') return expect(text).toMatch(/any/i);
    const { ranges, runner } = allow.value;
    expect(ranges.length + (runner === undefined ? 0 : 2)).toBeLessThanOrEqual(32);
    expect(ranges.length > 0 || runner !== undefined).toBe(true);
    expect(ranges.every((range) => range.prefix > 0)).toBe(true);
    expect(mergeCidrs(ranges)).toEqual(ranges);
    if (runner === undefined) expect(parseAllowSourceCidrs(ranges.map(formatCidr).join())).toEqual(allow);
  });

  holds(
    'never comes out empty, that is unrestricted, unless `any` was asked for',
    fc.tuple(cidrList, someCidrs),
    ([text, addresses]) => {
      const allow = parseAllowSourceCidrs(text);
      if (!allow.ok) return;
      const resolved = resolveRunner(allow.value, addresses.slice(0, 2));
      if (!resolved.ok) return expectHarmless(resolved.error);
      expect(resolved.value.length === 0).toBe(allow.value.kind === 'any');
      expect(resolved.value.length).toBeLessThanOrEqual(32);
      expect(resolved.value.every((range) => range.prefix > 0)).toBe(true);
    },
  );
});

holds(
  'a grant is good only if it covers what was asked, and nothing else',
  fc.tuple(someCidrs, fc.option(fc.array(perhaps(cidr), { maxLength: 6 }))),
  ([asked, granted]) => {
    const judged = judgeCidrs(asked, granted);
    if (!judged.ok) return expectHarmless(judged.error);
    expect(judged.value).toEqual(mergeCidrs(asked));
    expect(mergeCidrs(read(granted ?? []))).toEqual(mergeCidrs(asked));
  },
);

holds('a grant that repeats what was asked is good', someCidrs, (asked) => {
  expect(judgeCidrs(asked, [...asked].reverse().map(formatCidr))).toEqual({ ok: true, value: mergeCidrs(asked) });
});

holds('a list has no empty entries, and none that is two', anyText, (text) => {
  for (const { text: entry, line } of splitList(text)) {
    expect(entry).toBe(entry.trim());
    expect(entry).toMatch(/^[^,\r\n]+$/);
    expect(text.split(/\r\n|\r|\n/)[line - 1]).toContain(entry);
  }
});
