/** A look at the bridge before it is rotated: people are told what is about to be cut off. */
import { type Bridge, getBridge, listBridgeCredentials } from '../c1/bridges.ts';
import { activeOf, livingOf } from '../domain/bridge-grant.ts';
import { quote } from '../domain/foreign-text.ts';
import { MOST_PREVIOUS } from '../domain/parse-state.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import type { Session } from './sign-in.ts';

/** What was there before. */
export interface Before {
  readonly bridge: Bridge;
  /** Id of the credential that was active; empty for none. */
  readonly activeId: string;
  /** Ids of all that were not known to be dead. */
  readonly livingIds: readonly string[];
}

/**
 * Reads the bridge and its credentials, and says in the log what ends.
 *
 * @throws ActionError `not-found` when the tenant does not know the bridge
 */
export async function lookFirst(runner: Runner, session: Session, bridgeId: string): Promise<Before> {
  // Both at once; where the bridge does not exist both fail, and its own failure is the one worth telling.
  const [found, listed] = await Promise.allSettled([
    readBridge(session, bridgeId),
    listBridgeCredentials(session.work, bridgeId),
  ]);
  if (found.status === 'rejected') throw found.reason;
  if (listed.status === 'rejected') throw listed.reason;
  const bridge = found.value;
  const activeId = activeOf(listed.value)?.id ?? '';
  const livingIds = livingOf(listed.value).map((each) => each.id);
  if (livingIds.length > MOST_PREVIOUS) {
    const message = `the bridge has ${livingIds.length} credentials that may be active, and should have one`;
    throw new ActionError('unexpected-answer', message);
  }
  tell(runner, bridge, activeId);
  return { bridge, activeId, livingIds };
}

function tell(runner: Runner, bridge: Bridge, activeId: string): void {
  const name = quote(bridge.displayName || bridge.id);
  const status = bridge.status === '' ? 'of unknown status' : bridge.status.toLowerCase().replaceAll('_', ' ');
  runner.log.info(`Bridge ${name} is ${status}`);
  runner.log.info(activeId === '' ? 'It has no active credential' : `Its active credential ${activeId} ends now`);
  if (bridge.status !== 'CONNECTED') return;
  const ends = activeId === '' ? 'This rotation may cut it off' : `This rotation revokes its credential ${activeId}`;
  runner.log.notice('A connected bridge is rotated', `${name} is connected. ${ends}; give it the new one.`);
}

async function readBridge(session: Session, bridgeId: string): Promise<Bridge> {
  try {
    return await getBridge(session.work, bridgeId);
  } catch (thrown) {
    if (asActionError(thrown).code !== 'not-found') throw thrown;
    const hint = 'Copy the id from the page of the bridge in C1; bridges of another tenant are not seen.';
    throw new ActionError('not-found', `there is no bridge ${bridgeId}`, { hint, cause: thrown });
  }
}
