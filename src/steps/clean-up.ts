/** The story of post: sign in again, revoke, sweep. It never fails the job, and it takes no address and no secret from state. */
import type { Tenant } from '../c1/api.ts';
import { revokeBridgeCredential } from '../c1/bridges.ts';
import { listCredentials, revokeCredential } from '../c1/credentials.ts';
import type { WireCredential } from '../c1/wire.ts';
import { isId } from '../domain/identity.ts';
import { readAccess } from '../domain/inputs.ts';
import { hashRepository, parseMarker } from '../domain/marker.ts';
import { type Row, readableTime } from '../domain/receipt.ts';
import type { Problem } from '../domain/sign-in.ts';
import { type Invocation, parseState } from '../domain/state.ts';
import { STATE_KEY } from '../domain/state-key.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { openBudget } from './budget.ts';
import { repositoryAddress } from './create.ts';
import { revokeLostOf } from './lost-bridge.ts';
import { writeReceipt } from './mint-receipt.ts';
import { maskInputs, refuseInsecureTls } from './prepare.ts';
import { signIn } from './sign-in.ts';

/** Time of post in ms; its own, for `timeout` is about main. */
const POST_MS = 60_000;

/** Leftovers removed by one job, so that a long neglected principal does not hold it up; the next job goes on. */
const MOST_LEFTOVERS = 20;

/** What was found and done. */
interface Outcome {
  readonly revoked: readonly string[];
  readonly leftovers: number;
  /** Last use of the credential; empty for never, `undefined` when it was not looked up. */
  readonly lastUsedAt: string | undefined;
}

/** Takes away what the invocation created. Throws nothing: what it could not do is one warning. */
export async function cleanUp(runner: Runner): Promise<void> {
  const invocation = parseState(runner.state(STATE_KEY));
  if (invocation === undefined) {
    runner.log.warning(
      'C1 credential not cleaned up',
      'The state that main saved can not be read: look for this run in C1.',
    );
    return;
  }
  if (nothingToDo(invocation)) return;
  try {
    const tenant = await enter(runner);
    const outcome =
      invocation.owner === 'bridge'
        ? await revokeBridge(tenant, invocation)
        : await revokeForPrincipal(runner, tenant, invocation);
    tell(runner, invocation, outcome);
  } catch (thrown) {
    const { message, hint } = asActionError(thrown);
    runner.log.warning('C1 credential not cleaned up', `${message}\n${fateOf(invocation)}\n${hint}`);
  }
}

function nothingToDo({ credentialId, markers, pending, revoke, cleanup, owner }: Invocation): boolean {
  if (owner === 'bridge') return credentialId === '' ? !pending : !revoke;
  const onlyOurs = markers.length === 0 || (markers.length === 1 && credentialId !== '' && !revoke);
  return onlyOurs && !cleanup;
}

/** Signs in with the inputs as the runner gives them anew. */
async function enter(runner: Runner): Promise<Tenant> {
  maskInputs(runner);
  refuseInsecureTls(runner);
  const problems: Problem[] = [];
  const { access } = readAccess(runner.input, problems);
  if (access === undefined) {
    const lines = problems.map(({ input, message }) => `${input}: ${message}`);
    throw new ActionError(
      'invalid-inputs',
      ['the inputs at the end of the job do not allow to sign in', ...lines].join('\n'),
    );
  }
  const session = await signIn(runner, openBudget(runner, POST_MS), access);
  return session.work;
}

async function revokeBridge(tenant: Tenant, invocation: Invocation): Promise<Outcome> {
  const { credentialId, ownerId, previousIds } = invocation;
  if (credentialId === '') {
    const { revoked } = await revokeLostOf(tenant, ownerId, previousIds);
    return { revoked, leftovers: 0, lastUsedAt: undefined };
  }
  await revokeBridgeCredential(tenant, credentialId);
  return { revoked: [credentialId], leftovers: 0, lastUsedAt: undefined };
}

/** With nothing to look for there is nothing to list, and revoking by id is all. */
async function revokeForPrincipal(runner: Runner, tenant: Tenant, invocation: Invocation): Promise<Outcome> {
  const { ownerId, credentialId, markers, revoke, cleanup } = invocation;
  if (!cleanup && credentialId !== '' && markers.length === 1) {
    await revokeCredential(tenant, ownerId, credentialId);
    return { revoked: [credentialId], leftovers: 0, lastUsedAt: undefined };
  }
  const list = await listCredentials(tenant, ownerId);
  const repository = await hashRepository(repositoryAddress(runner.job));
  const own = list.filter((each) => isOwn(runner, invocation, each, repository));
  const unwanted = own.filter((each) => revoke || each.id !== credentialId);
  const now = provenTime(list);
  const expired = list.filter((each) => !own.includes(each) && isLeftover(each, repository, now));
  const leftovers = cleanup ? expired.slice(0, MOST_LEFTOVERS) : [];
  await Promise.all(unwanted.map((each) => revokeCredential(tenant, ownerId, each.id)));
  await Promise.all(leftovers.map((each) => revokeCredential(tenant, ownerId, each.id)));
  return {
    revoked: unwanted.map((each) => each.id),
    leftovers: leftovers.length,
    lastUsedAt: own.find((each) => each.id === credentialId)?.lastUsedAt,
  };
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

function tell(runner: Runner, { credentialId, owner }: Invocation, { revoked, leftovers, lastUsedAt }: Outcome): void {
  const used = lastUsedAt === undefined ? '' : readableTime(lastUsedAt) || 'never';
  for (const id of revoked)
    runner.log.info(`Revoked ${id}${id === credentialId && used !== '' ? `, last used: ${used}` : ''}`);
  if (leftovers > 0)
    runner.log.info(`Removed ${leftovers} expired ${leftovers === 1 ? 'leftover' : 'leftovers'} of this repository`);
  if (credentialId === '' || owner === 'bridge') return;
  if (used === 'never') {
    runner.log.notice(
      'C1 credential never used',
      `No step used ${credentialId}. If none needs it, remove the step that mints it.`,
    );
  }
  const now = readableTime(new Date(runner.clock.now()).toISOString());
  const rows: readonly Row[] = [
    ['Credential', credentialId],
    ['Last used', used],
    ['Revoked', revoked.includes(credentialId) ? now : 'no'],
    ['Expired leftovers removed', leftovers === 0 ? '' : String(leftovers)],
  ];
  writeReceipt(runner, 'C1 credential at the end of the job', rows);
}

/** What becomes of a credential that could not be revoked. */
function fateOf({ credentialId, expiresAt, owner }: Invocation): string {
  if (credentialId === '') return 'Nothing is known to be alive; what may be carries this job in its display name.';
  const end = readableTime(expiresAt);
  if (end !== '') return `Credential ${credentialId} dies by itself at ${end}.`;
  return `Credential ${credentialId} ${owner === 'bridge' ? 'does not expire' : 'is alive until it expires'}: revoke it in C1.`;
}
