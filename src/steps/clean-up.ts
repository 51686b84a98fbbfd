/** The story of post: sign in again, revoke, sweep. It never fails the job, and it takes no address and no secret from state. */
import type { Tenant } from '../c1/api.ts';
import { revokeBridgeCredential } from '../c1/bridges.ts';
import { readAccess } from '../domain/inputs.ts';
import { type Row, readableTime } from '../domain/receipt.ts';
import type { Problem } from '../domain/sign-in.ts';
import { type Invocation, parseState } from '../domain/state.ts';
import { STATE_KEY } from '../domain/state-key.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { openCleanup } from './budget.ts';
import { revokeLostOf } from './lost-bridge.ts';
import { maskInputs, refuseInsecureTls } from './prepare.ts';
import { writeReceipt } from './receipt.ts';
import { signIn } from './sign-in.ts';
import { type Outcome, sweepPrincipal } from './sweep.ts';

/** Time of post in ms; its own, for `timeout` is about main. */
const POST_MS = 60_000;

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
        ? await revokeBridge(runner, tenant, invocation)
        : await sweepPrincipal(runner, tenant, invocation);
    tell(runner, invocation, outcome);
    if (outcome.failure !== undefined) warn(runner, invocation, outcome.failure, outcome);
  } catch (thrown) {
    warn(runner, invocation, asActionError(thrown));
  }
}

/** Where nothing of this job can be alive, main has failed and said why: the same again would only bury it. */
function warn(runner: Runner, invocation: Invocation, { message, hint }: ActionError, outcome?: Outcome): void {
  const { owner, credentialId, markers } = invocation;
  if (owner !== 'bridge' && credentialId === '' && markers.length === 0) {
    runner.log.info(`Nothing of this job to revoke; expired leftovers of other jobs were not looked for (${message})`);
    return;
  }
  const fate = fateOf(invocation, outcome);
  runner.log.warning('C1 credential not cleaned up', `${message}\n${fate}\n${hint}`);
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
  const session = await signIn(runner, openCleanup(runner, POST_MS), access);
  return session.cleanup;
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
function fateOf(invocation: Invocation, outcome?: Outcome): string {
  const { credentialId, expiresAt, owner } = invocation;
  if (outcome?.revoked.includes(credentialId) === true) return `Credential ${credentialId} is revoked.`;
  const end = readableTime(expiresAt);
  if (credentialId === '') return unheldOf(invocation, end);
  if (end !== '') return `Credential ${credentialId} dies by itself at ${end}.`;
  return `Credential ${credentialId} ${owner === 'bridge' ? 'does not expire' : 'is alive until it expires'}: revoke it in C1.`;
}

/** What may have come to be without anybody learning its id or its secret. */
function unheldOf({ owner, ownerId, markers }: Invocation, end: string): string {
  if (owner === 'bridge') return `Bridge ${ownerId} may have an active credential whose secret nobody holds.`;
  const fate = end === '' ? '' : ` and dies by itself by ${end}`;
  return `What may be alive is held by nobody${fate}; its display name ends in ${markers.join('] or ')}].`;
}
