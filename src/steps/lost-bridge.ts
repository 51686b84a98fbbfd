/** Bridge credentials whose secret reached nobody. */
import type { Tenant } from '../c1/api.ts';
import { listBridgeCredentials, revokeBridgeCredential } from '../c1/bridges.ts';
import { livingOf, lostOf } from '../domain/bridge-grant.ts';
import { asActionError } from '../errors.ts';
import type { Ledger } from './ledger.ts';

/** Ids of what was revoked, and of what lives on. */
export interface Search {
  readonly revoked: readonly string[];
  readonly living: readonly string[];
}

/** Revokes what lives on a bridge, did not before and was never used. */
export async function revokeLostOf(tenant: Tenant, bridgeId: string, previousIds: readonly string[]): Promise<Search> {
  const rows = await listBridgeCredentials(tenant, bridgeId);
  const revoked = lostOf(rows, previousIds).map((each) => each.id);
  await Promise.all(revoked.map((id) => revokeBridgeCredential(tenant, id)));
  const living = livingOf(rows).map((each) => each.id);
  return { revoked, living: living.filter((id) => !revoked.includes(id)) };
}

/** The same for a rotation that failed. Never throws: the answer is a sentence for the error that is being told. */
export async function takeBackLost(tenant: Tenant, ledger: Ledger): Promise<string> {
  const { ownerId, previousIds } = ledger.entry;
  try {
    const { revoked, living } = await revokeLostOf(tenant, ownerId, previousIds);
    ledger.record({ pending: false });
    const made =
      revoked.length === 0 ? 'No lost credential was found' : 'A credential whose secret was lost is revoked';
    return living.length === 0
      ? `${made}; the bridge has none now.`
      : `${made}; ${living.join(' and ')} ${living.length === 1 ? 'is' : 'are'} active.`;
  } catch (thrown) {
    const { message } = asActionError(thrown);
    return `It is not known whether a credential was made (${message}); the end of the job looks for it again.`;
  }
}
