/** Durations as people write them, in seconds. */
import { quote } from './foreign-text.ts';
import { err, ok, type Result } from './result.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const EXPECTED = 'expected something like 15m, 1h30m, 900s, 900 (seconds) or PT15M';
// Both cases by hand: for the flag `i`, V8 loads Unicode's tables of them (docs/adr/0010-start-up.md).
/** Largest units first, each at most once. */
const SHORT = /^(?:(?<d>\d+)[Dd])?(?:(?<h>\d+)[Hh])?(?:(?<m>\d+)[Mm])?(?:(?<s>\d+)[Ss])?$/;
/** ISO 8601-1, 5.5.2: weeks stand alone, and a T has something behind it. Years and months are left out on purpose. */
const ISO =
  /^[Pp](?:(?<w>\d+)[Ww]|(?=\d|[Tt]\d)(?:(?<d>\d+)[Dd])?(?:[Tt](?=\d)(?:(?<h>\d+)[Hh])?(?:(?<m>\d+)[Mm])?(?:(?<s>\d+)[Ss])?)?)$/;

/**
 * Reads a length of time into whole seconds: `15m`, `1h30m`, `2d`, bare seconds as in `900`, or ISO 8601 as in `PT15M`,
 * `P1DT2H`, `P1W`, in either case of letters. Units descend and do not repeat. No fractions, no signs, no inner spaces,
 * and no months or years, whose length varies. The error is a sentence that quotes the text.
 */
export function parseDuration(text: string): Result<number, string> {
  const trimmed = text.trim();
  if (trimmed === '') return err(`the length of time is empty: ${EXPECTED}`);
  const seconds = /^\d+$/.test(trimmed) ? Number(trimmed) : inSeconds(trimmed);
  if (seconds === undefined) return err(`${quote(trimmed)} ${whatIsWrong(trimmed)}`);
  if (!Number.isSafeInteger(seconds)) return err(`${quote(trimmed)} is too large for a length of time: ${EXPECTED}`);
  return ok(seconds);
}

function inSeconds(text: string): number | undefined {
  const groups = (ISO.exec(text) ?? SHORT.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const of = (unit: string): number => Number(groups[unit] ?? 0);
  return of('w') * WEEK + of('d') * DAY + of('h') * HOUR + of('m') * MINUTE + of('s');
}

function whatIsWrong(text: string): string {
  if (/^[+-]/.test(text)) return `has a sign: ${EXPECTED}`;
  if (/\d[.,]/.test(text)) return `has a fraction: expected whole numbers, as in 90m or 1h30m`;
  if (/^P[^T]*\d[MY]/i.test(text) || /\d\s*(?:y|mo)/i.test(text)) {
    return 'counts months or years, whose length varies: give days, as in 30d or P30D';
  }
  return `is not a length of time: ${EXPECTED}, largest unit first, each unit once`;
}

function parseWithin(text: string, least: number, most: number): Result<number, string> {
  const duration = parseDuration(text);
  if (!duration.ok || (duration.value >= least && duration.value <= most)) return duration;
  const wrong = duration.value < least ? 'too short' : 'too long';
  return err(`${quote(text)} is ${wrong}: expected ${formatDuration(least)} to ${formatDuration(most)}`);
}

/** Reads the lifetime of a credential into seconds, by the rules of `parseDuration`: 1 minute to 180 days. */
export function parseTtl(text: string): Result<number, string> {
  return parseWithin(text, MINUTE, 180 * DAY);
}

/** Reads the time budget of a step into seconds, by the rules of `parseDuration`: 5 seconds to 10 minutes. */
export function parseTimeout(text: string): Result<number, string> {
  return parseWithin(text, 5, 10 * MINUTE);
}

/**
 * A length of time for people: `1h 30m`, `45s`, `2d`. Without its spaces, `parseDuration` reads it back.
 *
 * @param seconds - finite; rounded down to whole seconds, and below zero it is `0s`
 */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [
    [Math.floor(whole / DAY), 'd'],
    [Math.floor((whole % DAY) / HOUR), 'h'],
    [Math.floor((whole % HOUR) / MINUTE), 'm'],
    [whole % MINUTE, 's'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return told.length === 0 ? '0s' : told.join(' ');
}
