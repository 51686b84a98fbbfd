import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { formatDuration, parseDuration, parseTimeout, parseTtl } from '../../src/domain/duration.ts';
import { readableTime } from '../../src/domain/receipt.ts';
import { NetworkFailure } from '../../src/net/http.ts';
import { retryAfterMs, type Setback, waitBeforeRetry } from '../../src/net/retry.ts';
import { duration, timestamp } from './material.ts';
import { holds } from './property.ts';
import { expectHarmless, perhaps } from './texts.ts';

describe('a length of time', () => {
  holds(
    'is whole seconds that read back from their own words, or refused in harmless ones',
    perhaps(duration),
    (text) => {
      const read = parseDuration(text);
      if (!read.ok) return expectHarmless(read.error);
      expect(Number.isSafeInteger(read.value) && read.value >= 0).toBe(true);
      expect(parseDuration(formatDuration(read.value).replaceAll(' ', ''))).toEqual(read);
      expect(parseDuration(String(read.value))).toEqual(read);
    },
  );

  holds('is within its bounds', perhaps(duration), (text) => {
    for (const [parse, least, most] of [
      [parseTtl, 60, 180 * 86_400],
      [parseTimeout, 5, 600],
    ] as const) {
      const read = parse(text);
      if (!read.ok) expectHarmless(read.error);
      else expect(read.value >= least && read.value <= most).toBe(true);
    }
  });
});

const seconds = fc.nat({ max: 10 ** 6 }).map(String);
const httpDate = timestamp.map((text) => new Date(text).toUTCString());
const field = fc.option(perhaps(fc.oneof(seconds, httpDate)), { nil: undefined });
const headers = fc.record({ 'retry-after': field, date: field }).map(present);
const now = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
  .map((date) => date.getTime());

function present(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

describe('Retry-After', () => {
  holds('is a wait that is not negative, or nothing', fc.tuple(headers, now), ([fields, nowMs]) => {
    const wait = retryAfterMs(fields, nowMs);
    if (wait !== undefined) expect(Number.isSafeInteger(wait) && wait >= 0).toBe(true);
  });

  holds(
    'says the same in seconds and as a date',
    fc.tuple(now, fc.nat({ max: 10 ** 6 }), now),
    ([sent, wait, clock]) => {
      const whole = Math.floor(sent / 1000) * 1000;
      const dated = { 'retry-after': new Date(whole + wait * 1000).toUTCString(), date: new Date(whole).toUTCString() };
      expect(retryAfterMs(dated, clock)).toBe(wait * 1000);
      expect(retryAfterMs({ 'retry-after': ` ${wait} ` }, clock)).toBe(wait * 1000);
    },
  );
});

const setback: fc.Arbitrary<Setback> = fc.oneof(
  fc.record({
    kind: fc.constant('response' as const),
    response: fc.record({ status: fc.integer({ min: 100, max: 599 }), headers, body: fc.constant('') }),
  }),
  fc
    .tuple(
      fc.constantFrom('unreachable', 'tls', 'proxy', 'proxy-refused', 'timeout', 'lost', 'too-large', 'aborted'),
      fc.boolean(),
    )
    .map(([kind, sent]) => ({ kind: 'failure' as const, failure: new NetworkFailure(kind, sent, 'it broke') })),
);

holds(
  'an attempt is repeated after a wait that can be waited, and a create never where it may have been done',
  fc.tuple(
    setback,
    fc.constantFrom('always', 'unless-done', 'never'),
    fc.integer({ min: 1, max: 12 }),
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    now,
  ),
  ([met, repeat, attempt, chance, nowMs]) => {
    const wait = waitBeforeRetry(met, repeat, attempt, chance, nowMs);
    if (wait === undefined) return;
    expect(Number.isSafeInteger(wait) && wait >= 0).toBe(true);
    expect(attempt).toBeLessThan(10);
    expect(repeat).not.toBe('never');
    if (repeat === 'always') return;
    expect(met.kind === 'failure' ? met.failure.sent : met.response.status !== 429).toBe(false);
  },
);

holds('a time for people is a time, or nothing', perhaps(timestamp), (text) => {
  expect(readableTime(text)).toMatch(/^(|[+-]?\d{4,6}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})? UTC)$/);
});
