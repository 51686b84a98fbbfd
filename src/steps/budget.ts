/** The time of a step, split: what the work may use, and what is kept back for taking back what the work created. */
import type { CallContext } from '../net/exchange.ts';
import type { Runner } from '../ports.ts';

export interface Budget {
  /** For the work: ends early enough to clean up, and at once when the job is cancelled. */
  readonly work: CallContext;
  /** For taking back: the whole time, and deaf to cancellation, for that is when it is needed most. */
  readonly cleanup: CallContext;
}

/** The most that is kept back, in ms. */
const RESERVE_MS = 10_000;

/** Starts the clock of a step that may take `timeoutMs` in all. */
export function openBudget(runner: Runner, timeoutMs: number): Budget {
  const began = runner.clock.elapsed();
  const reserve = Math.min(RESERVE_MS, timeoutMs / 4);
  return {
    work: contextOf(runner, began + timeoutMs - reserve, runner.cancelled),
    cleanup: contextOf(runner, began + timeoutMs, new AbortController().signal),
  };
}

/** The time of a step that only takes back: all of it, and no signal cuts it short. */
export function openCleanup(runner: Runner, timeoutMs: number): Budget {
  const context = contextOf(runner, runner.clock.elapsed() + timeoutMs, new AbortController().signal);
  return { work: context, cleanup: context };
}

/** The same context with at most `ms` left, for a question whose answer must not cost the time of what matters more. */
export function within(context: CallContext, ms: number): CallContext {
  return { ...context, deadline: Math.min(context.deadline, context.clock.elapsed() + ms) };
}

function contextOf(runner: Runner, deadline: number, cancelled: AbortSignal): CallContext {
  return {
    send: runner.send,
    clock: runner.clock,
    chance: () => chance(runner.random(4)),
    debug: runner.log.debug,
    scrub: runner.scrub,
    deadline,
    cancelled,
  };
}

/** Four random bytes as a number in [0, 1). */
function chance(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
}
