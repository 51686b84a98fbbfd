/** What post takes away on a service principal: this invocation's own, and this repository's expired leftovers. */
import type { Tenant } from '../c1/api.ts';
import { listCredentials, revokeCredential } from '../c1/credentials.ts';
import type { WireCredential } from '../c1/wire.ts';
import { isId } from '../domain/identity.ts';
import { hashRepository, parseMarker } from '../domain/marker.ts';
import type { Invocation } from '../domain/state.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { within } from './budget.ts';
import { repositoryAddress } from './create.ts';
import { revokeEach } from './take-back.ts';

/** Leftovers removed by one job, so that a long neglected principal does not hold it up; the next job goes on. */
const MOST_LEFTOVERS = 20;

/** The most that listing may take, in ms: what is known by id has to be revoked all the same. */
const LIST_MS = 30_000;

/** When a credential was used last. */
interface Use {
  /** Empty for never. */
  readonly lastUsedAt: string;
  /** That use was the check by main. */
  readonly onlyChecked: boolean;
}

/** What was found and done, and what was not. */
export interface Outcome {
  readonly revoked: readonly string[];
  readonly leftovers: number;
  /** Last use of the credential; `undefined` when it was not looked up. */
  readonly use?: Use | undefined;
  readonly failure?: ActionError | undefined;
}

/** Revokes and sweeps. Throws nothing. */
export async function sweepPrincipal(runner: Runner, tenant: Tenant, invocation: Invocation): Promise<Outcome> {
  const { ownerId, credentialId, markers, revoke } = invocation;
  const revokeThese = (ids: readonly string[]) => revokeEach(ids, (id) => revokeCredential(tenant, ownerId, id));
  // State can be planted where main never began. The inputs can't, so an id counts by itself only where they agree.
  const byId = revoke && credentialId !== '' && runner.input('service-principal-id') === ownerId ? [credentialId] : [];
  if (byId.length > 0 && markers.length === 1 && !asksForCleanup(runner)) return done(await revokeThese(byId));
  const listed = await listOrFailure(tenant, ownerId);
  if (listed instanceof ActionError) return { ...done(await revokeThese(byId)), failure: listed };

  const repository = hashRepository(repositoryAddress(runner.job));
  const own = listed.filter((each) => isOwn(runner, invocation, each, repository));
  const minted = own.find((each) => each.id === credentialId);
  const unlisted = byId.filter((id) => !listed.some((each) => each.id === id));
  const unwanted = [...own.map((each) => each.id).filter((id) => revoke || id !== credentialId), ...unlisted];
  const now = provenTime(listed);
  const expired = listed.filter((each) => !own.includes(each) && isLeftover(each, repository, now));
  const { ids: revoked, failure } = await revokeThese(unwanted);
  const leftovers = await revokeThese(
    invocation.cleanup ? expired.slice(0, MOST_LEFTOVERS).map((each) => each.id) : [],
  );
  return {
    revoked,
    leftovers: leftovers.ids.length,
    use: minted && { lastUsedAt: minted.lastUsedAt, onlyChecked: isCheck(minted, invocation) },
    failure: failure ?? strangerOf(invocation, listed, own) ?? leftovers.failure,
  };
}

function asksForCleanup(runner: Runner): boolean {
  return runner.input('cleanup-expired').toLowerCase() !== 'false';
}

function done({ ids, failure }: Awaited<ReturnType<typeof revokeEach>>): Outcome {
  return { revoked: ids, leftovers: 0, failure };
}

async function listOrFailure(tenant: Tenant, ownerId: string): Promise<readonly WireCredential[] | ActionError> {
  try {
    return await listCredentials({ ...tenant, context: within(tenant.context, LIST_MS) }, ownerId);
  } catch (thrown) {
    return asActionError(thrown);
  }
}

/** The id of the state belongs to a credential that does not carry our marker: it is not ours, whatever the state says. */
function strangerOf(
  { credentialId }: Invocation,
  listed: readonly WireCredential[],
  own: readonly WireCredential[],
): ActionError | undefined {
  const stranger = listed.find((each) => each.id === credentialId && !own.includes(each));
  if (stranger === undefined || credentialId === '') return undefined;
  const message = `${credentialId} does not carry the marker of this job, so it was left alone`;
  return new ActionError('revoke-failed', message);
}

/**
 * Whether the last use was main's own check: by the tenant's two stamps no later after the creation than main saw the check
 * end, which was before anybody else was given the credential.
 */
function isCheck({ createdAt, lastUsedAt }: WireCredential, { checkedWithinMs }: Invocation): boolean {
  return checkedWithinMs > 0 && Date.parse(lastUsedAt) - Date.parse(createdAt) <= checkedWithinMs;
}

/** A marker counts only with the run that wrote it, so that forged state can not point at another run's credential. */
function isOwn(runner: Runner, { markers }: Invocation, credential: WireCredential, repository: string): boolean {
  const marker = parseMarker(credential.displayName);
  const { runId, runAttempt } = runner.job;
  return (
    marker !== undefined &&
    isId(credential.id) &&
    markers.includes(marker.nonce) &&
    marker.repository === repository &&
    marker.runId === runId &&
    marker.runAttempt === runAttempt
  );
}

/**
 * The tenant's clock, in ms, as far as its own stamps prove it: at least the time of the newest creation in the list. The
 * runner's clock has no say, for a living credential is never touched.
 */
function provenTime(list: readonly WireCredential[]): number {
  return Math.max(0, ...list.map((each) => Date.parse(each.createdAt)).filter((ms) => !Number.isNaN(ms)));
}

function isLeftover(credential: WireCredential, repository: string, tenantNowMs: number): boolean {
  return (
    isId(credential.id) &&
    parseMarker(credential.displayName)?.repository === repository &&
    Date.parse(credential.expiresAt) < tenantNowMs
  );
}
