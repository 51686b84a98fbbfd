import { AssertionError } from 'node:assert';
import type { JobState } from './job-state.ts';
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
