/** What post does once it has signed in: revoke what the invocation made, sweep what has expired, and tell of it. */
import type { Tenant } from '../c1/api.ts';
import { revokeBridgeCredential } from '../c1/bridges.ts';
import { type Row, readableTime } from '../domain/receipt.ts';
import { rfc3339 } from '../domain/rfc3339.ts';
import type { Invocation } from '../domain/state.ts';
import { ActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { revokeLostOf } from './lost-bridge.ts';
import { writeReceipt } from './receipt.ts';
import { type Outcome, sweepPrincipal } from './sweep.ts';

/**
 * Takes away what the invocation created.
 *
 * @throws ActionError where nothing could be looked at; what could only partly be done is `failure` of the outcome
 */
export async function takeAway(runner: Runner, tenant: Tenant, invocation: Invocation): Promise<Outcome> {
  const outcome =
    invocation.owner === 'bridge'
      ? await revokeBridge(runner, tenant, invocation)
      : await sweepPrincipal(runner, tenant, invocation);
  tell(runner, invocation, outcome);
  return outcome;
}

async function revokeBridge(runner: Runner, tenant: Tenant, invocation: Invocation): Promise<Outcome> {
  const { credentialId, ownerId, previousIds } = invocation;
  // Planted state may name any bridge; the inputs are this step's own.
  if (runner.input('bridge-id') !== ownerId) {
    throw new ActionError('invalid-inputs', `the state of this job is about another bridge than bridge-id names`);
  }
  if (credentialId === '') {
    const { revoked } = await revokeLostOf(tenant, ownerId, previousIds);
    return { revoked, leftovers: 0 };
  }
  await revokeBridgeCredential(tenant, credentialId);
  return { revoked: [credentialId], leftovers: 0 };
}

/** When it was last used, for people; empty when that was not looked up. */
function lastUse({ use }: Outcome): string {
  if (use === undefined) return '';
  const { lastUsedAt, onlyChecked } = use;
  return onlyChecked ? 'never, but for the check by this action' : readableTime(lastUsedAt) || 'never';
}

function tell(runner: Runner, { credentialId, owner }: Invocation, outcome: Outcome): void {
  const { revoked, leftovers } = outcome;
  const used = lastUse(outcome);
  const use = used.startsWith('never') ? ', never used' : `, last used ${used}`;
  for (const id of revoked) runner.log.info(`Revoked ${id}${id === credentialId && used !== '' ? use : ''}`);
  if (leftovers > 0)
    runner.log.info(`Removed ${leftovers} expired ${leftovers === 1 ? 'leftover' : 'leftovers'} of this repository`);
  if (credentialId === '' || owner === 'bridge') return;
  if (used.startsWith('never')) {
    runner.log.notice(
      'C1 credential never used',
      `C1 saw no step use ${credentialId}. If none needs it, remove the step that mints it.`,
    );
  }
  const now = readableTime(rfc3339(runner.clock.now()));
  const rows: readonly Row[] = [
    ['Credential', credentialId],
    ['Last used', used],
    ['Revoked', revoked.includes(credentialId) ? now : 'no'],
    ['Expired leftovers removed', leftovers === 0 ? '' : String(leftovers)],
  ];
  writeReceipt(runner, 'C1 credential at the end of the job', rows);
}
