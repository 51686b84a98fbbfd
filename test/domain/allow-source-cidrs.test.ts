import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AllowSourceCidrs, parseAllowSourceCidrs, resolveRunner } from '../../src/domain/allow-source-cidrs.ts';
import { type Cidr, formatCidr, mergeCidrs, parseCidr } from '../../src/domain/cidr.ts';
import { labels, piece, toCidr, toPiece, toText } from './universe.ts';

function read(text: string): Cidr {
  const result = parseCidr(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function allow(text: string): AllowSourceCidrs {
  const result = parseAllowSourceCidrs(text);
  if (!result.ok) throw new Error(result.error.join('\n'));
  return result.value;
}

function problems(text: string): readonly string[] {
  const result = parseAllowSourceCidrs(text);
  return result.ok ? [] : result.error;
}

/** The list as it would be sent to the tenant by a runner at these addresses. */
function sent(text: string, ...addresses: readonly string[]): readonly string[] {
  const result = resolveRunner(allow(text), addresses.map(read));
  return result.ok ? result.value.map(formatCidr) : [`refused: ${result.error}`];
}

const V4 = '192.0.2.77';
const V6 = '2001:db8:1:2:3::4';

describe('parseAllowSourceCidrs', () => {
  test('reads ranges by line and comma, merged', () => {
    expect(sent('10.0.0.9/8, 10.1.0.0/16\n\n 2001:db8::1 \n192.0.2.0/25,192.0.2.128/25')).toEqual([
      '10.0.0.0/8',
      '192.0.2.0/24',
      '2001:db8::1/128',
    ]);
  });

  test('takes no IPv6 range for a word, though it begins or ends with letters', () => {
    expect(sent('fd00::/8, 2001:db8::a')).toEqual(['2001:db8::a/128', 'fd00::/8']);
  });

  test('reads any, alone or repeated, in any case of letters', () => {
    expect(allow('any')).toEqual({ kind: 'any' });
    expect(allow(' Any \n any')).toEqual({ kind: 'any' });
  });

  test('tells every problem with its entry and its line', () => {
    expect(problems('10.0.0.0/8\n10.0.0.300, fe80::1%eth0\n\nhome')).toEqual([
      expect.stringMatching(/^line 2: "10\.0\.0\.300" is not an IPv4 address: expected /),
      expect.stringMatching(/^line 2: "fe80::1%eth0" has a zone id/),
      expect.stringMatching(/^line 4: "home" is not known here: expected .*`runner`/),
    ]);
  });

  test.each([
    ['', 'nothing is listed'],
    [' ,\n', 'nothing is listed'],
    ['any, 10.0.0.0/8', 'line 1: "any" must stand alone'],
    ['runner\nany', 'line 2: "any" must stand alone'],
    ['0.0.0.0/0', 'use `any` alone'],
    ['10.0.0.1/0', 'use `any` alone'],
    ['::/0', 'use `any` alone'],
    ['::ffff:0.0.0.0/96', 'use `any` alone'],
    ['runner/0', 'use `any` alone'],
    ['*', 'not known here'],
    ['0.0.0.0/1, 128.0.0.0/1', 'together cover 0.0.0.0/0'],
    ['::/1\n8000::/2\nc000::/2', 'together cover ::/0'],
    ['runner/129', 'no valid prefix'],
    ['runner/', 'no valid prefix'],
    ['runner/024', 'no valid prefix'],
    ['runner/-1', 'no valid prefix'],
    ['runner/24/24', 'no valid prefix'],
    ['runners', 'not known here'],
  ])('refuses %j: %s', (text, reason) => {
    expect(problems(text)).toEqual([expect.stringContaining(reason)]);
  });

  test('tells a range that covers a family, alone or with others, in words that name the way out', () => {
    const OUT = 'use `any` alone if that is meant';
    expect(problems('10.0.0.1/0')).toEqual([`line 1: "10.0.0.1/0" covers every IPv4 address: ${OUT}`]);
    expect(problems('::/1\n8000::/1')).toEqual([`the ranges together cover ::/0, every address: ${OUT}`]);
  });

  test('cuts and cleans what it quotes', () => {
    const [told = ''] = problems(`\u001b[31m${'9'.repeat(500)}`);
    expect(told).not.toContain('\u001b');
    expect(told.length).toBeLessThan(200);
  });

  test('counts ranges after merging: 32, or 30 beside the runner', () => {
    const apart = (count: number) => Array.from({ length: count }, (_, index) => `10.${index}.0.0/17`).join('\n');
    expect(problems(apart(32))).toEqual([]);
    expect(problems(apart(33))).toEqual([expect.stringMatching(/^33 ranges .* at most 32:/)]);
    expect(problems(`${apart(30)}\nrunner`)).toEqual([]);
    expect(problems(`${apart(31)}\nrunner`)).toEqual([expect.stringMatching(/at most 30 beside `runner`/)]);
    expect(sent(`${apart(30)}\nrunner`, V4, V6)).toHaveLength(32);
    const adjacent = Array.from({ length: 256 }, (_, index) => `10.0.0.${index}`).join(',');
    expect(sent(adjacent)).toEqual(['10.0.0.0/24']);
  });

  test('covers what was listed and nothing more', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom(',', '\n'), (list, separator) => {
        const result = allow(list.map(toText).join(separator));
        expect(result.kind).toBe('ranges');
        const ranges = result.kind === 'ranges' ? result.ranges : [];
        expect(labels(ranges.map(toPiece))).toEqual(labels(list));
        expect(ranges).toEqual(mergeCidrs(list.map(toCidr)));
      }),
    );
  });
});

describe('resolveRunner', () => {
  test.each([
    ['runner', ['192.0.2.77/32', '2001:db8:1:2:3::4/128']],
    ['RUNNER', ['192.0.2.77/32', '2001:db8:1:2:3::4/128']],
    ['runner/24', ['192.0.2.0/24', '2001:db8:1:2:3::4/128']],
    ['runner/56', ['192.0.2.77/32', '2001:db8:1::/56']],
    ['runner/24\nrunner/56', ['192.0.2.0/24', '2001:db8:1::/56']],
    ['runner/32', ['192.0.2.77/32', '2001:db8:1:2:3::4/128']],
    ['runner/33', ['192.0.2.77/32', '2001:db8::/33']],
    ['runner, runner/28, runner/24', ['192.0.2.0/24', '2001:db8:1:2:3::4/128']],
    ['runner, 192.0.2.0/24', ['192.0.2.0/24', '2001:db8:1:2:3::4/128']],
    ['runner, 192.0.2.76', ['192.0.2.76/31', '2001:db8:1:2:3::4/128']],
  ])('%j on a runner of both families asks for %j', (text, expected) => {
    expect(sent(text, V4, V6)).toEqual(expected);
  });

  test('keeps the single address of a family that has no width of its own', () => {
    expect(sent('runner/24', V6)).toEqual(['2001:db8:1:2:3::4/128']);
    expect(sent('runner/56', V4)).toEqual(['192.0.2.77/32']);
  });

  test('looks at addresses only where the runner is named', () => {
    expect(sent('10.0.0.0/8', V4)).toEqual(['10.0.0.0/8']);
    expect(sent('any', V4)).toEqual([]);
  });

  test('never comes out empty, that is unrestricted, for want of an address', () => {
    expect(sent('runner')).toEqual([expect.stringMatching(/^refused: .*no address/)]);
    expect(sent('runner, 10.0.0.0/8')).toEqual([expect.stringMatching(/^refused: .*no address/)]);
  });

  test('refuses to cover a whole family by way of the runner', () => {
    expect(sent('128.0.0.0/1, runner/1', '10.0.0.1')).toEqual([expect.stringMatching(/^refused: .*0\.0\.0\.0\/0/)]);
  });
});
