/** The story of post: sign in again, revoke, sweep. It never fails the job, and it takes no address and no secret from state. */
import { type Access, readAccess } from '../domain/inputs.ts';
import { parseState } from '../domain/parse-state.ts';
import { readableTime } from '../domain/receipt.ts';
import type { Problem } from '../domain/sign-in.ts';
import type { Invocation } from '../domain/state.ts';
import { STATE_KEY } from '../domain/state-key.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { openCleanup } from './budget.ts';
import { enter } from './enter.ts';
import { maskInputs, refuseInsecureTls } from './prepare.ts';
import type { Outcome } from './sweep.ts';

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
    const budget = openCleanup(runner, POST_MS);
    const [{ cleanup: tenant }, { takeAway }] = await enter(
      runner,
      budget,
      accessOf(runner),
      () => import(/* webpackChunkName: "take-away" */ './take-away.ts'),
    );
    const outcome = await takeAway(runner, tenant, invocation);
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

/** How to sign in, by the inputs as the runner gives them anew. */
function accessOf(runner: Runner): Access {
  maskInputs(runner);
  refuseInsecureTls(runner);
  const problems: Problem[] = [];
  const { access } = readAccess(runner.input, problems);
  if (access !== undefined) return access;
  const lines = problems.map(({ input, message }) => `${input}: ${message}`);
  const heading = 'the inputs at the end of the job do not allow to sign in';
  throw new ActionError('invalid-inputs', [heading, ...lines].join('\n'));
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
