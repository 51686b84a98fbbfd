/** What this invocation has begun, written down for post before and after it happens. */
import { formatState, type Invocation, NOTHING } from '../domain/state.ts';
import { STATE_KEY } from '../domain/state-key.ts';
import { asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';

export interface Ledger {
  readonly entry: Invocation;
  /** Changes the entry and saves the whole of it at once. */
  record(change: Partial<Invocation>): void;
  /** The same for what is gone by now. A file that can't be written is no failure then: post finds the thing gone. */
  forget(change: Partial<Invocation>): void;
}

/**
 * Opens the ledger and saves an empty entry: from then on no value of that key planted by another step can reach post,
 * because the runner lets saved state win.
 */
export function openLedger(runner: Runner): Ledger {
  let entry = NOTHING;
  const record = (change: Partial<Invocation>): void => {
    entry = { ...entry, ...change };
    runner.saveState(STATE_KEY, formatState(entry));
  };
  runner.saveState(STATE_KEY, '');
  return {
    get entry() {
      return entry;
    },
    record,
    forget: (change) => {
      try {
        record(change);
      } catch (thrown) {
        runner.log.debug(asActionError(thrown).message);
      }
    },
  };
}
