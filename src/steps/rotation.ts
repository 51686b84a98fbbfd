/** The rotation itself. A lost answer is no harm, for the next credential revokes the lost one. */

import type { WireBridgeCredential } from '../c1/bridge-wire.ts';
import { rotateBridgeCredential } from '../c1/bridges.ts';
import { ActionError, asActionError, type ErrorCode } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { stopIfCancelled } from './cancellation.ts';
import type { Ledger } from './ledger.ts';
import { revokeLostOf, takeBackLost } from './lost-bridge.ts';
import type { Session } from './sign-in.ts';

/** A credential that came of a rotation. */
export interface Rotated {
  readonly credential: WireBridgeCredential;
  /** Others may have come to be before it, unseen. */
  readonly repeated: boolean;
}

/** Answers that came and can't be used are asked for once more: giving up would leave the bridge without a credential. */
const MOST_ROTATIONS = 2;

/** Refusals by which nothing has changed. */
const NOTHING_DONE: readonly string[] = ['forbidden', 'not-found', 'request-refused', 'redirected'];

/** Answers behind which a credential came to be. */
const UNREADABLE: readonly string[] = ['unexpected-answer', 'answer-too-large'];

/**
 * Rotates the credential of the bridge in the ledger.
 *
 * @throws ActionError when there is none to use; what may have come to be is revoked then
 */
export async function rotate(runner: Runner, session: Session, ledger: Ledger): Promise<Rotated> {
  try {
    for (let round = 1; ; round++) {
      const rotated = await attempt(session, ledger, round === MOST_ROTATIONS);
      if (rotated !== undefined) return { ...rotated, repeated: rotated.repeated || round > 1 };
      runner.log.info('The answer holds no secret; rotating once more, which revokes what was made');
      stopIfCancelled(runner);
    }
  } catch (thrown) {
    const { code, message, hint } = asActionError(thrown);
    if (NOTHING_DONE.includes(code)) {
      ledger.record({ pending: false });
      throw thrown;
    }
    const outcome = await takeBackLost(session.cleanup, ledger);
    throw new ActionError(code, `${message}\n${outcome}`, { hint: hintFor(code, hint), cause: thrown });
  }
}

/** A cancelled job asks nothing more of anybody, but a bridge does that was left without a credential. */
export function hintFor(code: ErrorCode, hint: string): string {
  return code === 'cancelled' ? 'Run the job again: a bridge without a credential can not connect.' : hint;
}

/** One rotation; `undefined` where its answer is of no use and another may follow. */
async function attempt(session: Session, ledger: Ledger, last: boolean): Promise<Rotated | undefined> {
  try {
    const { credential, repeated } = await rotateBridgeCredential(session.work, ledger.entry.ownerId);
    if (credential !== undefined && (last || credential.clientSecret !== '')) return { credential, repeated };
    if (last) throw new ActionError('grant-mismatch', 'the tenant answered without a credential');
  } catch (thrown) {
    if (last || !UNREADABLE.includes(asActionError(thrown).code)) throw thrown;
  }
  return undefined;
}

/**
 * Makes sure that the credential is the only new one: an attempt that was given up may reach the tenant after the one that
 * was answered, and ends it then.
 *
 * @throws ActionError `mint-uncertain` when it has ended
 */
export async function settle(session: Session, ledger: Ledger): Promise<void> {
  const { ownerId, previousIds, credentialId } = ledger.entry;
  const { living } = await revokeLostOf(session.work, ownerId, [...previousIds, credentialId]);
  if (living.includes(credentialId)) return;
  throw new ActionError('mint-uncertain', `${credentialId} was revoked by an earlier attempt that came late`);
}
