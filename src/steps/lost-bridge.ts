/** A bridge credential whose secret reached nobody. */
import type { Tenant } from '../c1/api.ts';
import { listBridgeCredentials, revokeBridgeCredential } from '../c1/bridges.ts';
import { lostCredentials } from '../domain/bridge-grant.ts';

/** Revokes what is active on a bridge and was not before; answers the ids. */
export async function revokeLostOf(tenant: Tenant, bridgeId: string, previousId: string): Promise<readonly string[]> {
  const lost = lostCredentials(await listBridgeCredentials(tenant, bridgeId), previousId);
  await Promise.all(lost.map((id) => revokeBridgeCredential(tenant, id)));
  return lost;
}
