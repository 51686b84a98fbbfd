/** The user pressed Cancel, or the time of the job is up. */
import { ActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';

/** Called between the steps of a story: after the first signal no new work begins. */
export function stopIfCancelled(runner: Runner): void {
  if (runner.cancelled.aborted) throw new ActionError('cancelled', 'the job was cancelled');
}
