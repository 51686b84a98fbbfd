/** The story of revoke/action.yml: take a credential away by its id. What is gone already is success. */
import type { Tenant } from '../c1/api.ts';
import { listBridgeCredentials, revokeBridgeCredential } from '../c1/bridges.ts';
import { getCredential, revokeCredential } from '../c1/credentials.ts';
import { getPrincipal } from '../c1/roles.ts';
import { livingOf } from '../domain/bridge-grant.ts';
import { readableTime } from '../domain/receipt.ts';
import { type RevokeInputs, readRevokeInputs } from '../domain/revoke-inputs.ts';
import { rfc3339 } from '../domain/rfc3339.ts';
import { ActionError, asActionError, type ErrorCode } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { openBudget, within } from './budget.ts';
import { prepare } from './prepare.ts';
import { writeReceipt } from './receipt.ts';
import { type Session, signIn } from './sign-in.ts';

interface Revocation {
  /** False when it was gone before. */
  readonly done: boolean;
  /** RFC 3339; empty for never or not known. */
  readonly lastUsedAt: string;
}

/** How long the question for the last use may take, in ms: it is a courtesy, and must not keep the credential alive. */
const COURTESY_MS = 5_000;

/** Revokes a credential by id. A cancelled job does not stop it: whoever cancels wants nothing to be left alive. */
export async function revoke(runner: Runner): Promise<void> {
  const prepared = await prepare(runner, readRevokeInputs);
  if (prepared.kind === 'skipped') return runner.setOutputs({ revoked: 'false' });
  const { access, inputs, timeoutMs } = prepared;
  const { cleanup } = openBudget(runner, timeoutMs);
  await runner.connect(access.server.url);
  const session = await signIn(runner, { work: cleanup, cleanup }, access);
  const { done, lastUsedAt } = await revokeById(runner, session, inputs);
  const id = inputs['credential-id'];
  runner.setOutputs({ 'last-used-at': lastUsedAt, revoked: 'true' });
  runner.log.info(done ? `Revoked ${id}` : `${id} was gone already`);
  writeReceipt(runner, 'C1 credential revoked', [
    ['Tenant', access.server.url.host],
    ['Credential', id],
    ['Last used', readableTime(lastUsedAt)],
    ['Revoked', done ? readableTime(rfc3339(runner.clock.now())) : 'it was gone already'],
  ]);
}

async function revokeById(runner: Runner, { cleanup: tenant }: Session, inputs: RevokeInputs): Promise<Revocation> {
  const id = inputs['credential-id'];
  const principal = inputs['service-principal-id'];
  try {
    return principal === ''
      ? await revokeOfBridge(runner, tenant, inputs['bridge-id'], id)
      : await revokeOfPrincipal(runner, tenant, principal, id);
  } catch (thrown) {
    const { code, message, hint } = asActionError(thrown);
    throw new ActionError(code === 'not-found' ? code : 'revoke-failed', message, { hint, cause: thrown });
  }
}

async function revokeOfPrincipal(runner: Runner, tenant: Tenant, owner: string, id: string): Promise<Revocation> {
  const known = await courtesy(runner, () => getCredential(briefly(tenant), owner, id));
  const done = await revokeCredential(tenant, owner, id);
  if (!done) await demandPrincipal(runner, tenant, owner);
  return { done, lastUsedAt: known?.lastUsedAt ?? '' };
}

/** "Not found" is also the answer to a wrong principal, and then the credential may be alive. */
async function demandPrincipal(runner: Runner, tenant: Tenant, id: string): Promise<void> {
  try {
    await getPrincipal(tenant, id);
  } catch (thrown) {
    const { code, message } = asActionError(thrown);
    if (code !== 'not-found') return runner.log.debug(`whether the service principal exists is not known: ${message}`);
    const hint = 'Copy the id of the service principal that the credential was minted for.';
    throw new ActionError('not-found', `there is no service principal ${id}`, { hint, cause: thrown });
  }
}

/** Rows of revoked credentials stay in the list, so an id that is not in it is another bridge's, or a slip. */
async function revokeOfBridge(runner: Runner, tenant: Tenant, owner: string, id: string): Promise<Revocation> {
  const rows = await courtesy(runner, () => listBridgeCredentials(briefly(tenant), owner), 'not-found');
  if (rows === undefined) return { done: await revokeBridgeCredential(tenant, id), lastUsedAt: '' };
  const row = rows.find((each) => each.id === id);
  if (row === undefined) {
    const hint = 'Pass the `credential-id` and the `bridge-id` of the same step.';
    throw new ActionError('not-found', `bridge ${owner} has no credential ${id}`, { hint });
  }
  const done = livingOf([row]).length > 0 && (await revokeBridgeCredential(tenant, id));
  return { done, lastUsedAt: row.lastUsedAt };
}

/** Asks what is good to know; not knowing it must not keep the credential alive, unless the failure is a `telling` one. */
async function courtesy<T>(runner: Runner, asking: () => Promise<T>, telling?: ErrorCode): Promise<T | undefined> {
  try {
    return await asking();
  } catch (thrown) {
    const { code, message } = asActionError(thrown);
    if (code === telling) throw thrown;
    runner.log.debug(`last use is not known: ${message}`);
    return undefined;
  }
}

function briefly(tenant: Tenant): Tenant {
  return { ...tenant, context: within(tenant.context, COURTESY_MS) };
}
