/** The story of revoke/action.yml: take a credential away by its id. What is gone already is success. */

import type { Tenant } from '../c1/api.ts';
import { listBridgeCredentials, revokeBridgeCredential } from '../c1/bridges.ts';
import { getCredential, revokeCredential } from '../c1/credentials.ts';
import { readableTime } from '../domain/receipt.ts';
import { type RevokeInputs, readRevokeInputs } from '../domain/revoke-inputs.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { openBudget } from './budget.ts';
import { stopIfCancelled } from './cancellation.ts';
import { writeReceipt } from './mint-receipt.ts';
import { prepare } from './prepare.ts';
import { signIn } from './sign-in.ts';

interface Revocation {
  /** False when it was gone before. */
  readonly done: boolean;
  /** RFC 3339; empty for never or not known. */
  readonly lastUsedAt: string;
}

/** Revokes a credential by id. */
export async function revoke(runner: Runner): Promise<void> {
  const prepared = await prepare(runner, readRevokeInputs);
  if (prepared.kind === 'skipped') return runner.setOutputs({ revoked: 'false' });
  const { access, inputs, timeoutMs } = prepared;
  const session = await signIn(runner, openBudget(runner, timeoutMs), access);
  stopIfCancelled(runner);
  const { done, lastUsedAt } = await revokeById(runner, session.work, inputs);
  const id = inputs['credential-id'];
  await runner.setOutputs({ 'last-used-at': lastUsedAt, revoked: 'true' });
  runner.log.info(done ? `Revoked ${id}` : `${id} was gone already`);
  writeReceipt(runner, 'C1 credential revoked', [
    ['Tenant', access.server.url.host],
    ['Credential', id],
    ['Last used', readableTime(lastUsedAt)],
    ['Revoked', done ? readableTime(new Date(runner.clock.now()).toISOString()) : 'it was gone already'],
  ]);
}

async function revokeById(runner: Runner, tenant: Tenant, inputs: RevokeInputs): Promise<Revocation> {
  const id = inputs['credential-id'];
  const principal = inputs['service-principal-id'];
  try {
    if (principal !== '') {
      const lastUsedAt = await lastUse(runner, async () => (await getCredential(tenant, principal, id))?.lastUsedAt);
      return { done: await revokeCredential(tenant, principal, id), lastUsedAt };
    }
    const list = () => listBridgeCredentials(tenant, inputs['bridge-id']);
    const lastUsedAt = await lastUse(runner, async () => (await list()).find((each) => each.id === id)?.lastUsedAt);
    return { done: await revokeBridgeCredential(tenant, id), lastUsedAt };
  } catch (thrown) {
    const { code, message, hint } = asActionError(thrown);
    if (code === 'cancelled') throw thrown;
    throw new ActionError('revoke-failed', message, { hint, cause: thrown });
  }
}

/** Knowing the last use is a courtesy; not knowing it must not keep the credential alive. */
async function lastUse(runner: Runner, asking: () => Promise<string | undefined>): Promise<string> {
  try {
    return (await asking()) ?? '';
  } catch (thrown) {
    runner.log.debug(`last use is not known: ${asActionError(thrown).message}`);
    return '';
  }
}
