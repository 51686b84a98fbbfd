/** Taking back what was created: by id where it is known, by marker where it is not. */
import type { Tenant } from '../c1/api.ts';
import { listCredentials, revokeCredential } from '../c1/credentials.ts';
import type { WireCredential } from '../c1/wire.ts';
import { isId } from '../domain/identity.ts';
import { parseMarker } from '../domain/marker.ts';
import { asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import type { Ledger } from './ledger.ts';

/** Credentials of a list that carry one of the markers, by its unguessable part. */
export function markedWith(list: readonly WireCredential[], nonces: readonly string[]): readonly WireCredential[] {
  return list.filter((each) => isId(each.id) && nonces.includes(parseMarker(each.displayName)?.nonce ?? ''));
}

/** Revokes whatever carries the markers; answers how many there were. */
export async function revokeMarked(
  tenant: Tenant,
  servicePrincipalId: string,
  nonces: readonly string[],
): Promise<number> {
  const found = markedWith(await listCredentials(tenant, servicePrincipalId), nonces);
  await Promise.all(found.map((each) => revokeCredential(tenant, servicePrincipalId, each.id)));
  return found.length;
}

/**
 * Revokes what this invocation has created, after something failed. Never throws: what could not be done stays in the
 * ledger for post, and the answer is a sentence for the error that is being told.
 */
export async function takeBack(runner: Runner, tenant: Tenant, ledger: Ledger): Promise<string> {
  const { ownerId, credentialId, markers } = ledger.entry;
  try {
    if (credentialId !== '') await revokeCredential(tenant, ownerId, credentialId);
    else await revokeMarked(tenant, ownerId, markers);
  } catch (thrown) {
    const { message } = asActionError(thrown);
    return `The credential could not be revoked yet (${message}); the end of the job tries again.`;
  }
  try {
    ledger.record({ credentialId: '' });
  } catch (thrown) {
    // Post will find it gone, which is fine.
    runner.log.debug(asActionError(thrown).message);
  }
  return 'The credential was revoked.';
}
