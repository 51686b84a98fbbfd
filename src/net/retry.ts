/** When a failed attempt is repeated: a pure decision, so that it can be read and tested without a network. */
import type { FailureKind, HttpResponse, NetworkFailure } from './http.ts';

/**
 * What may be repeated.
 * `always`: the call is idempotent. `unless-done`: a create, repeated only when the server surely did nothing.
 * `never`: a question that may as well stay unanswered.
 */
export type Repeat = 'always' | 'unless-done' | 'never';

/** How one attempt ended without success. */
export type Setback =
  | { readonly kind: 'response'; readonly response: HttpResponse }
  | { readonly kind: 'failure'; readonly failure: NetworkFailure };

/** Attempts of one call in all. With the longest waits this is 40 s, so the budget of the step usually ends it first. */
export const MOST_ATTEMPTS = 10;

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;
/** Over how long those come back who were told the same `Retry-After`; not longer, or a budget that holds it would not hold both. */
const SPREAD_MS = 1_000;
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
/** Failures that the same request would meet again. */
const FINAL: ReadonlySet<FailureKind> = new Set(['aborted', 'too-large', 'tls', 'proxy-refused']);

/** 429 alone says that the server looked at the request and refused to begin; after a 408 or 5xx a create may be done. */
function mayRepeat(setback: Setback, repeat: Repeat): boolean {
  if (setback.kind === 'response') {
    const { status } = setback.response;
    return repeat === 'always' ? TRANSIENT.has(status) : status === 429;
  }
  const { failure } = setback;
  return !FINAL.has(failure.kind) && (repeat === 'always' || !failure.sent);
}

/**
 * The wait before the next attempt in ms, or `undefined` when this setback is final.
 * Exponential backoff with full jitter; what `Retry-After` asks is waited out first and the jitter comes on top, over up
 * to a second at least, so that two hundred throttled jobs do not come back in the same instant.
 *
 * @param attempt number of the attempt that just ended, from 1
 * @param chance uniform in [0, 1)
 * @param nowMs wall clock in ms since the epoch, for `Retry-After` given as a date
 */
export function waitBeforeRetry(
  setback: Setback,
  repeat: Repeat,
  attempt: number,
  chance: number,
  nowMs: number,
): number | undefined {
  if (repeat === 'never' || attempt >= MOST_ATTEMPTS || !mayRepeat(setback, repeat)) return undefined;
  const asked = (setback.kind === 'response' ? retryAfterMs(setback.response.headers, nowMs) : undefined) ?? 0;
  const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1);
  return Math.round(asked + chance * Math.min(LONGEST_WAIT_MS, Math.max(backoff, Math.min(asked, SPREAD_MS))));
}

const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * `Retry-After` in ms from now (RFC 9110 §10.2.3: seconds, or an HTTP date), or `undefined` when absent or malformed.
 * A date is compared with the answer's own `Date` where it has one, because the clock of a runner may be off.
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, nowMs: number): number | undefined {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = httpDate(value);
  if (at === undefined) return undefined;
  return Math.max(0, at - (httpDate(headers['date']?.trim() ?? '') ?? nowMs));
}

function httpDate(value: string): number | undefined {
  if (!IMF_FIXDATE.test(value)) return undefined;
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? undefined : ms;
}
