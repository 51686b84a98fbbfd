/** The assertions that every job gets free. */
import { AssertionError } from 'node:assert';
import type { JobState } from './job-state.ts';
import { findLeftovers, killLeftovers } from './leftovers.ts';
import type { Place } from './places.ts';
import { DEFAULT_COMMANDS, injections, leaks, shortMasks, type Violation } from './violations.ts';

/** Looks over all that the steps of a job did, and over `others`. */
export function inspect({ results, ledger, options }: JobState, others: readonly Place[]): Violation[] {
  const expected = new Set(options.expectedCommands ?? DEFAULT_COMMANDS);
  return [
    ...leaks(results, ledger.secrets, others),
    ...injections(results, expected),
    ...shortMasks(ledger.shortMasks),
  ];
}

/** @throws AssertionError that names every place and reason, and no secret. */
export function assertNone(violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  const lines = violations.map(({ kind, place, reason }) => `  ${kind}: ${place} ${reason}`);
  throw new AssertionError({ message: `The job broke ${violations.length} rule(s):\n${lines.join('\n')}` });
}

/** Ends every process of a job, and reports those that actions left behind. A `run:` step may leave some. */
export async function endLeftovers({ children, trackingId }: JobState): Promise<Violation[]> {
  const left = new Map((await findLeftovers(trackingId)).map(({ pid, step }) => [pid, step]));
  for (const [child, step] of children) {
    if (child.running && child.pid !== undefined) left.set(child.pid, step);
    child.kill();
  }
  await killLeftovers(trackingId);
  return [...left]
    .filter(([, step]) => !step.startsWith('__run'))
    .map(([pid, step]) => ({
      kind: 'leftover-process',
      place: `process ${pid} of step '${step}'`,
      reason: 'is still running',
    }));
}
