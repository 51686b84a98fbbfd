/** One call to a server with everything that HTTP policy asks: limits, retries inside a budget, a debug line, an ending. */
import type { Clock } from '../ports.ts';
import {
  CALL_TIMEOUT_MS,
  type HttpRequest,
  type HttpResponse,
  type Limits,
  NetworkFailure,
  type Send,
} from './http.ts';
import { type Repeat, type Setback, waitBeforeRetry } from './retry.ts';

/** What a call needs of the world. */
export interface CallContext {
  readonly send: Send;
  readonly clock: Clock;
  /** Uniform in [0, 1), for jitter. */
  readonly chance: () => number;
  readonly debug: (line: string) => void;
  /** Replaces known secrets. Whatever a server said goes through it before it is quoted. */
  readonly scrub: (text: string) => string;
  /** `elapsed()` at which the budget of the step is used up. */
  readonly deadline: number;
  /** Aborted when the job is cancelled: no new attempt begins, and idempotent ones in flight are given up. */
  readonly cancelled: AbortSignal;
}

/** One call. `prepare` makes the request anew for each attempt: proofs and assertions are never sent twice. */
export interface Exchange {
  readonly prepare: () => Promise<HttpRequest> | HttpRequest;
  readonly repeat: Repeat;
  /** What is on the wire is not given up when the job is cancelled: its answer is awaited, so that it can be taken back. */
  readonly awaited?: boolean;
  /** True when the answer is a challenge that the next attempt will meet (DPoP nonce); it is repeated at once. */
  readonly challenged?: (response: HttpResponse) => boolean;
}

/** How a call ended: with an answer (any status), or without one. */
export type Ending =
  | { readonly kind: 'answer'; readonly response: HttpResponse; readonly attempts: number }
  | { readonly kind: 'failure'; readonly failure: NetworkFailure; readonly attempts: number };

/** A server that keeps asking for another nonce is given up after this many challenges. */
const MOST_CHALLENGES = 3;

/** Makes the call until it is answered for good, must not be repeated, or the budget is used up. Never rejects for the network's sake. */
export async function exchange(context: CallContext, call: Exchange): Promise<Ending> {
  let challenges = 0;
  for (let attempt = 1; ; attempt++) {
    const result = await attemptOnce(context, call);
    // Asked of every answer, also when no challenge is met any more: a nonce comes with good ones, too.
    const challenged = result.kind === 'response' && call.challenged?.(result.response) === true;
    if (challenged && challenges < MOST_CHALLENGES) {
      challenges++;
      attempt--;
      continue;
    }
    const wait = waitBeforeRetry(result, call.repeat, attempt, context.chance(), context.clock.now());
    if (wait === undefined || !(await waited(context, wait))) return ended(result, attempt);
  }
}

function ended(result: Setback, attempts: number): Ending {
  return result.kind === 'response'
    ? { kind: 'answer', response: result.response, attempts }
    : { kind: 'failure', failure: result.failure, attempts };
}

/** Waits, and says whether another attempt may follow. A wait that the budget can't hold is not begun. */
async function waited(context: CallContext, ms: number): Promise<boolean> {
  if (context.cancelled.aborted || context.clock.elapsed() + ms >= context.deadline) return false;
  context.debug(`trying again in ${ms} ms`);
  await context.clock.sleep(ms, context.cancelled);
  return !context.cancelled.aborted && context.clock.elapsed() < context.deadline;
}

async function attemptOnce(context: CallContext, call: Exchange): Promise<Setback> {
  const remaining = context.deadline - context.clock.elapsed();
  if (context.cancelled.aborted) return failure(new NetworkFailure('aborted', false, 'the job was cancelled'));
  if (remaining <= 0) return failure(new NetworkFailure('timeout', false, 'the time of the step was used up'));
  const request = await call.prepare();
  const began = context.clock.elapsed();
  const took = () => `${Math.round(context.clock.elapsed() - began)} ms`;
  const line = `${request.method} ${request.url.pathname}`;
  try {
    const response = await context.send(request, limits(context, call, remaining));
    context.debug(`${line} ${response.status} in ${took()}`);
    return { kind: 'response', response };
  } catch (thrown) {
    if (!(thrown instanceof NetworkFailure)) throw thrown;
    context.debug(`${line} no answer (${thrown.kind}) in ${took()}`);
    return failure(thrown);
  }
}

/** Creates are awaited, the others are given up on cancellation. */
function limits(context: CallContext, call: Exchange, remainingMs: number): Limits {
  const timeoutMs = Math.min(CALL_TIMEOUT_MS, remainingMs);
  return call.awaited === true ? { timeoutMs } : { timeoutMs, signal: context.cancelled };
}

function failure(cause: NetworkFailure): Setback {
  return { kind: 'failure', failure: cause };
}
