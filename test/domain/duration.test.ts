import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration, parseDuration, parseTimeout, parseTtl } from '../../src/domain/duration.ts';

function problem(text: string): string {
  const result = parseDuration(text);
  return result.ok ? `accepted as ${result.value}` : result.error;
}

describe('parseDuration', () => {
  test.each([
    ['15m', 900],
    ['1h30m', 5400],
    ['900s', 900],
    ['900', 900],
    ['2d', 172_800],
    ['1D2H3M4S', 93_784],
    ['PT15M', 900],
    ['pt15m', 900],
    ['P1DT2H', 93_600],
    ['P1D', 86_400],
    ['P1W', 604_800],
    ['PT90M', 5400],
    ['  15m\n', 900],
    ['0', 0],
    ['00015m', 900],
  ])('reads %j as %i seconds', (text, seconds) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: seconds });
  });

  test.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['-5m', 'sign'],
    ['+5m', 'sign'],
    ['1.5h', 'fraction'],
    ['PT1,5H', 'fraction'],
    ['P1M', 'months or years'],
    ['P1Y', 'months or years'],
    ['p2y3d', 'months or years'],
    ['1mo', 'months or years'],
    ['1y', 'months or years'],
    ['30m1h', 'largest unit first'],
    ['5m5m', 'each unit once'],
    ['1h30', 'not a length of time'],
    ['1h 30m', 'not a length of time'],
    ['P', 'not a length of time'],
    ['PT', 'not a length of time'],
    ['P1DT', 'not a length of time'],
    ['P1W2D', 'not a length of time'],
    ['P2H', 'not a length of time'],
    ['1e3', 'not a length of time'],
    ['٣m', 'not a length of time'],
    ['h', 'not a length of time'],
    ['soon', 'not a length of time'],
    ['9007199254740992', 'too large'],
    ['99999999999999999999d', 'too large'],
    ['9'.repeat(400), 'too large'],
  ])('refuses %j and says: %s', (text, reason) => {
    expect(problem(text)).toContain(reason);
  });

  test('quotes hostile text harmlessly', () => {
    expect(problem('::error::\nx')).toContain('"::error::⏎x"');
  });
});

describe('formatDuration', () => {
  test.each([
    [0, '0s'],
    [45, '45s'],
    [5400, '1h 30m'],
    [172_800, '2d'],
    [93_784, '1d 2h 3m 4s'],
    [59.9, '59s'],
    [-3, '0s'],
  ])('tells %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  test('is read back, without its spaces', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.maxSafeNat()), (seconds) => {
        expect(parseDuration(formatDuration(seconds).replaceAll(' ', ''))).toEqual({ ok: true, value: seconds });
      }),
    );
  });

  test('agrees with ISO 8601 read unit by unit', () => {
    const count = fc.nat({ max: 9999 });
    fc.assert(
      fc.property(count, count, count, count, (d, h, m, s) => {
        const value = ((d * 24 + h) * 60 + m) * 60 + s;
        expect(parseDuration(`P${d}DT${h}H${m}M${s}S`)).toEqual({ ok: true, value });
        expect(parseDuration(`${d}d${h}h${m}m${s}s`)).toEqual({ ok: true, value });
      }),
    );
  });
});

test('a lifetime is 1 minute to 180 days, and the message names both', () => {
  expect(parseTtl('60')).toEqual({ ok: true, value: 60 });
  expect(parseTtl('180d')).toEqual({ ok: true, value: 15_552_000 });
  expect(parseTtl('59s')).toEqual({ ok: false, error: '"59s" is too short: expected 1m to 180d' });
  expect(parseTtl('15552001')).toEqual({ ok: false, error: '"15552001" is too long: expected 1m to 180d' });
  expect(parseTtl('never').ok).toBe(false);
});

test('a time budget is 5 seconds to 10 minutes, and the message names both', () => {
  expect(parseTimeout('5')).toEqual({ ok: true, value: 5 });
  expect(parseTimeout('10m')).toEqual({ ok: true, value: 600 });
  expect(parseTimeout('4s')).toEqual({ ok: false, error: '"4s" is too short: expected 5s to 10m' });
  expect(parseTimeout('PT601S')).toEqual({ ok: false, error: '"PT601S" is too long: expected 5s to 10m' });
});

const LIKE = 'expected something like 15m, 1h30m, 900s, 900 (seconds) or PT15M';
const VARIES = 'counts months or years, whose length varies: give days, as in 30d or P30D';
const FRACTION = 'has a fraction: expected whole numbers, as in 90m or 1h30m';
const NONE = `is not a length of time: ${LIKE}, largest unit first, each unit once`;

test.each([
  ['', `the length of time is empty: ${LIKE}`],
  ['9007199254740992', `"9007199254740992" is too large for a length of time: ${LIKE}`],
  ['-5m', `"-5m" has a sign: ${LIKE}`],
  ['5m-', `"5m-" ${NONE}`],
  ['1.5h', `"1.5h" ${FRACTION}`],
  ['1,5h', `"1,5h" ${FRACTION}`],
  ['.5h', `".5h" ${NONE}`],
  ['P10Y', `"P10Y" ${VARIES}`],
  ['P1Y2M', `"P1Y2M" ${VARIES}`],
  ['P1DT5Y', `"P1DT5Y" ${VARIES}`],
  ['PT5MS', `"PT5MS" ${NONE}`],
  ['2 mo', `"2 mo" ${VARIES}`],
  ['2  years', `"2  years" ${VARIES}`],
  ['MOY', `"MOY" ${NONE}`],
  ['x1h', `"x1h" ${NONE}`],
  ['1hx', `"1hx" ${NONE}`],
  ['xP1D', `"xP1D" ${NONE}`],
  ['P1Dx', `"P1Dx" ${NONE}`],
  ['5P1M', `"5P1M" ${NONE}`],
  ['xP1W', `"xP1W" ${NONE}`],
  ['x900', `"x900" ${NONE}`],
  ['900x', `"900x" ${NONE}`],
  ['PD', `"PD" ${NONE}`],
  ['PTM', `"PTM" ${NONE}`],
  ['P1DT ', `"P1DT" ${NONE}`],
])('refuses %j in these words: %s', (text, error) => {
  expect(parseDuration(text)).toEqual({ ok: false, error });
});

test.each([
  ['P12W', 12 * 604_800],
  ['P12D', 12 * 86_400],
  ['P12DT12H12M12S', 12 * 93_600 - 12 * 7200 + 12 * 3661],
  ['PT12S', 12],
  ['p1dt1s', 86_401],
])('reads %s, whose numbers may have more digits than one, as %d seconds', (text, seconds) => {
  expect(parseDuration(text)).toEqual({ ok: true, value: seconds });
});

test('a length of time outside its bounds is quoted without the blanks around it', () => {
  expect(parseTtl(' 59s\n')).toEqual({ ok: false, error: '"59s" is too short: expected 1m to 180d' });
});
