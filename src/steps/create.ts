/** The one call that must never be repeated blindly. */
import { type CredentialRequest, createCredential } from '../c1/credentials.ts';
import type { WireCreated } from '../c1/wire.ts';
import { harmless } from '../domain/foreign-text.ts';
import { formatMarker, hashRepository, markedName } from '../domain/marker.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Job, Runner } from '../ports.ts';
import { stopIfCancelled } from './cancellation.ts';
import type { Ledger } from './ledger.ts';
import type { Session } from './sign-in.ts';
import { revokeMarked } from './take-back.ts';

/** A second marker is tried once, when nobody can say what became of the first. */
const MOST_CREATES = 2;

/**
 * Creates the credential under a marker that is in the ledger before the request leaves. When its outcome is unknown, what
 * carries the marker is revoked and one more is made under a new marker; post sweeps both markers all the same.
 *
 * @param name what people read in C1, before the marker
 * @throws ActionError `mint-uncertain` when the second outcome is unknown too; or why it was surely not done
 */
export async function create(
  runner: Runner,
  session: Session,
  ledger: Ledger,
  name: string,
  request: Omit<CredentialRequest, 'displayName'>,
): Promise<WireCreated> {
  const repository = hashRepository(repositoryAddress(runner.job));
  for (let round = 1; ; round++) {
    const nonce = Buffer.from(runner.random(16)).toString('base64url');
    const { runId, runAttempt } = runner.job;
    const marker = formatMarker({ repository, runId, runAttempt, nonce });
    ledger.record({ markers: [...ledger.entry.markers, nonce] });
    const creation = await createCredential(session.work, { ...request, displayName: markedName(name, marker) });
    if (creation.kind === 'done') return creation.created;
    if (creation.kind === 'not-done') {
      ledger.record({ markers: ledger.entry.markers.filter((each) => each !== nonce) });
      throw creation.error;
    }
    const doubt = creation.error;
    runner.log.info(`Nobody can say whether the credential was made (${doubt.message}); looking for it`);
    await revokeLost(runner, session, request.servicePrincipalId, nonce, doubt);
    stopIfCancelled(runner);
    if (round === MOST_CREATES) throw new ActionError('mint-uncertain', doubt.message, { cause: doubt });
  }
}

async function revokeLost(
  runner: Runner,
  session: Session,
  servicePrincipalId: string,
  nonce: string,
  doubt: ActionError,
): Promise<void> {
  try {
    const found = await revokeMarked(session.cleanup, servicePrincipalId, [nonce]);
    runner.log.info(found === 0 ? 'It is not there' : 'It was there, and is revoked');
  } catch (thrown) {
    const { message } = asActionError(thrown);
    throw new ActionError('mint-uncertain', `${doubt.message}; then ${message}`, { cause: thrown });
  }
}

/** Where the repository lives; by id, because a name can change hands. */
export function repositoryAddress(job: Job): string {
  return `${job.serverUrl} ${job.repositoryId || job.repository}`;
}

/** The default name: repository, workflow, job and run, as far as they are known. */
export function defaultName(job: Job): string {
  const parts = [job.repository, job.workflow, job.job].filter((part) => part !== '').map((part) => harmless(part, 40));
  return `${parts.join(' / ')} #${job.runId}`;
}
