/** A network whose answers are made up by the case, in the time of a clock that moves only where somebody waits. */
import fc from 'fast-check';
import { createRedactor } from '../../src/domain/redact.ts';
import { ActionError } from '../../src/errors.ts';
import type { CallContext } from '../../src/net/exchange.ts';
import { type FailureKind, type HttpRequest, type HttpResponse, NetworkFailure } from '../../src/net/http.ts';

export const FAILURE_KINDS: readonly FailureKind[] = [
  'unreachable',
  'tls',
  'proxy',
  'proxy-refused',
  'timeout',
  'lost',
  'too-large',
  'aborted',
];

export const failure = fc
  .tuple(fc.constantFrom(...FAILURE_KINDS), fc.boolean())
  .map(([kind, sent]) => new NetworkFailure(kind, sent, 'it broke'));

export const status = fc.oneof(
  { weight: 5, arbitrary: fc.constant(200) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(201, 204, 301, 308, 400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504),
  },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) },
);

export interface Answering {
  readonly context: CallContext;
  readonly requests: readonly HttpRequest[];
  readonly masked: readonly string[];
  readonly mask: (secret: string) => void;
}

/** Answers one after the other, from the start again when they are used up. */
export function answering(answers: readonly (HttpResponse | NetworkFailure)[], budgetMs = 50_000): Answering {
  const requests: HttpRequest[] = [];
  const masked: string[] = [];
  const redactor = createRedactor();
  let elapsed = 0;
  const context: CallContext = {
    send: (request) => {
      const answer = answers[requests.length % answers.length] ?? new NetworkFailure('lost', true, 'nothing');
      requests.push(request);
      elapsed += 5;
      return answer instanceof NetworkFailure ? Promise.reject(answer) : Promise.resolve(answer);
    },
    clock: {
      now: () => 1_800_000_000_000 + elapsed,
      elapsed: () => elapsed,
      sleep: (ms) => {
        elapsed += ms;
        return Promise.resolve();
      },
    },
    chance: () => 0.5,
    debug: () => undefined,
    scrub: redactor.scrub,
    deadline: budgetMs,
    cancelled: new AbortController().signal,
  };
  const mask = (secret: string): void => {
    masked.push(secret);
    redactor.add(secret);
  };
  return { context, requests, masked, mask };
}

/** The value, or the error where the contract allows one; anything else thrown fails the case. */
export async function orActionError<T>(asking: () => Promise<T> | T): Promise<T | ActionError> {
  try {
    return await asking();
  } catch (thrown) {
    if (thrown instanceof ActionError && thrown.code !== 'internal') return thrown;
    throw thrown;
  }
}
