import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type FailureKind, NetworkFailure } from '../../src/net/http.ts';
import { MOST_ATTEMPTS, type Repeat, retryAfterMs, type Setback, waitBeforeRetry } from '../../src/net/retry.ts';

const NOON = Date.UTC(2026, 7, 3, 12);
type Headers = Readonly<Record<string, string>>;
const answered = (status: number, headers: Headers = {}): Setback => ({
  kind: 'response',
  response: { status, headers, body: '' },
});
const failed = (kind: FailureKind, sent: boolean): Setback => ({
  kind: 'failure',
  failure: new NetworkFailure(kind, sent, 'a'),
});
const repeats = (setback: Setback, repeat: Repeat, attempt = 1) =>
  waitBeforeRetry(setback, repeat, attempt, 0.5, NOON) !== undefined;

describe('an idempotent call', () => {
  it.each([408, 429, 500, 502, 503, 504])('is repeated after %d', (status) => {
    expect(repeats(answered(status), 'always')).toBe(true);
  });

  it.each([301, 307, 400, 401, 403, 404, 405, 409, 410, 422, 501, 505])('is not repeated after %d', (status) => {
    expect(repeats(answered(status), 'always')).toBe(false);
  });

  it.each(['unreachable', 'proxy', 'timeout', 'lost'] as const)('is repeated when %s, sent or not', (kind) => {
    expect([repeats(failed(kind, true), 'always'), repeats(failed(kind, false), 'always')]).toEqual([true, true]);
  });

  it.each(['tls', 'too-large', 'aborted'] as const)('is not repeated when %s: it would end the same', (kind) => {
    expect([repeats(failed(kind, true), 'always'), repeats(failed(kind, false), 'always')]).toEqual([false, false]);
  });
});

describe('a create', () => {
  it('is repeated after 429, the one status that says nothing was begun', () => {
    const statuses = Array.from({ length: 500 }, (_, at) => at + 100);
    expect(statuses.filter((status) => repeats(answered(status), 'unless-done'))).toEqual([429]);
  });

  it.each(['unreachable', 'proxy', 'timeout', 'lost'] as const)('is repeated when %s only if unsent', (kind) => {
    expect(repeats(failed(kind, false), 'unless-done')).toBe(true);
    expect(repeats(failed(kind, true), 'unless-done')).toBe(false);
  });
});

it('never repeats a question that may stay unanswered', () => {
  expect(repeats(answered(503), 'never')).toBe(false);
  expect(repeats(failed('unreachable', false), 'never')).toBe(false);
});

it('gives up after the last attempt', () => {
  expect(repeats(answered(503), 'always', MOST_ATTEMPTS - 1)).toBe(true);
  expect(repeats(answered(503), 'always', MOST_ATTEMPTS)).toBe(false);
});

describe('the wait', () => {
  it('doubles from a quarter of a second to eight seconds, and is jittered over its whole length', () => {
    const waits = (chance: number) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((attempt) => waitBeforeRetry(answered(503), 'always', attempt, chance, NOON));
    expect(waits(1)).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000]);
    expect(waits(0.5)).toEqual([125, 250, 500, 1000, 2000, 4000, 4000, 4000, 4000]);
    expect(waits(0)).toEqual(Array(9).fill(0));
  });

  it('is never shorter than Retry-After asks, and spreads those that were told the same', () => {
    const wait = (chance: number) => waitBeforeRetry(answered(429, { 'retry-after': '7' }), 'always', 1, chance, NOON);
    expect([wait(0), wait(0.5), wait(1)]).toEqual([7000, 7500, 8000]);
  });

  test('is a whole number of milliseconds, from 0', () => {
    const status = fc.constantFrom(408, 429, 500, 503);
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(status, fc.integer({ min: 1, max: 9 }), chance, fc.string(), (code, attempt, luck, header) => {
        const wait = waitBeforeRetry(answered(code, { 'retry-after': header }), 'always', attempt, luck, NOON) ?? -1;
        expect(Number.isSafeInteger(wait)).toBe(true);
        expect(wait).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('Retry-After', () => {
  const date = (ms: number) => new Date(ms).toUTCString();
  const read = (value: string, own?: string) =>
    retryAfterMs({ 'retry-after': value, ...(own === undefined ? {} : { date: own }) }, NOON);

  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5_000],
    [date(NOON + 30_000), 30_000],
    [date(NOON - 30_000), 0],
  ])('of %j is %d ms', (value, ms) => {
    expect(read(value)).toBe(ms);
  });

  it('as a date goes by the answer’s own date, for the clock of a runner may be off', () => {
    expect(read(date(NOON + 3_630_000), date(NOON + 3_600_000))).toBe(30_000);
    expect(read(date(NOON + 30_000), 'no date')).toBe(30_000);
  });

  it.each(['', '-1', '1.5', '1e3', '0x10', 'soon', '9999999999', 'Mon, 03 Aug 2026', '2026-08-03T12:00:30Z'])(
    'of %j counts as absent',
    (value) => {
      expect(read(value)).toBeUndefined();
    },
  );

  it('may be absent', () => {
    expect(retryAfterMs({}, NOON)).toBeUndefined();
  });
});
