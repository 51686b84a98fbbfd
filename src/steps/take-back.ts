/** Taking back what was created: by id where it is known, by marker where it is not. */
import type { Tenant } from '../c1/api.ts';
import { listCredentials, revokeCredential } from '../c1/credentials.ts';
import type { WireCredential } from '../c1/wire.ts';
import { isId } from '../domain/identity.ts';
import { parseMarker } from '../domain/marker.ts';
import { type ActionError, asActionError } from '../errors.ts';
import type { Ledger } from './ledger.ts';

/** Credentials of a list that carry one of the markers, by its unguessable part. */
function markedWith(list: readonly WireCredential[], nonces: readonly string[]): readonly WireCredential[] {
  return list.filter(({ id, displayName }) => {
    const marker = parseMarker(displayName);
    return marker !== undefined && nonces.includes(marker.nonce) && isId(id);
  });
}

/** Ids that are revoked now, and why the others are not. */
export interface Revoked {
  readonly ids: readonly string[];
  readonly failure: ActionError | undefined;
}

/** Revokes each and waits for all: one that fails keeps no other alive. Never throws. */
export async function revokeEach(
  ids: readonly string[],
  revokeOne: (id: string) => Promise<boolean>,
): Promise<Revoked> {
  const failures = new Map<string, ActionError>();
  const endings = ids.map((id) => revokeOne(id).catch((thrown: unknown) => failures.set(id, asActionError(thrown))));
  await Promise.all(endings);
  const [failure] = failures.values();
  return { ids: ids.filter((id) => !failures.has(id)), failure };
}

/** Revokes whatever carries the markers; answers how many there were. */
export async function revokeMarked(
  tenant: Tenant,
  servicePrincipalId: string,
  nonces: readonly string[],
): Promise<number> {
  const found = markedWith(await listCredentials(tenant, servicePrincipalId), nonces).map(({ id }) => id);
  const { failure } = await revokeEach(found, (id) => revokeCredential(tenant, servicePrincipalId, id));
  if (failure !== undefined) throw failure;
  return found.length;
}

/**
 * Revokes what this invocation has created, after something failed. Never throws: what could not be done stays in the
 * ledger for post, and the answer is a sentence for the error that is being told.
 */
export async function takeBack(tenant: Tenant, ledger: Ledger): Promise<string> {
  const { ownerId, credentialId, markers } = ledger.entry;
  try {
    if (credentialId !== '') await revokeCredential(tenant, ownerId, credentialId);
    else if ((await revokeMarked(tenant, ownerId, markers)) === 0) {
      return 'No credential with the marker of this job is to be found; the end of the job looks again.';
    }
  } catch (thrown) {
    const { message } = asActionError(thrown);
    return `The credential could not be revoked yet (${message}); the end of the job tries again.`;
  }
  ledger.forget({ credentialId: '' });
  return 'The credential was revoked.';
}
