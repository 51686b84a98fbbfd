/** Bridges (tunnels) and their credentials. */
import { ActionError } from '../errors.ts';
import { answerOf } from '../net/judge.ts';
import { type ApiCall, ask, call, readBody, refusal, type Tenant, tell } from './api.ts';
import {
  bridgeCredentialListSchema,
  bridgeSchema,
  createdBridgeCredentialSchema,
  type WireBridgeCredential,
} from './bridge-wire.ts';
import { everyPage } from './paging.ts';

const ROTATOR = 'Connector Administrator, or Super Administrator';

/** A bridge as it is now. Texts are the tenant's. */
export interface Bridge {
  readonly id: string;
  readonly displayName: string;
  /** `CONNECTED`, `DISCONNECTED`, `NEVER_CONNECTED`, or whatever the tenant says beyond that; empty when unset. */
  readonly status: string;
}

/** Reads a bridge. Throws `not-found` when the tenant does not know it. */
export async function getBridge(tenant: Tenant, id: string): Promise<Bridge> {
  const api: ApiCall = {
    what: 'read the bridge',
    method: 'GET',
    path: ['iam', 'tunnel', 'bridges', id],
    needs: ROTATOR,
  };
  const { bridge } = await ask(tenant, api, bridgeSchema);
  if (!bridge) throw new ActionError('not-found', `could not read the bridge: the tenant knows no bridge ${id}`);
  return { id, displayName: bridge.displayName, status: statusWord(bridge.appliance?.status ?? '') };
}

/** `TUNNEL_APPLIANCE_STATUS_CONNECTED` and `TUNNEL_CREDENTIAL_STATUS_ACTIVE` without the prefix that proto enums carry. */
export function statusWord(status: string): string {
  const word = status.replace(/^TUNNEL_[A-Z]+_STATUS_/, '');
  return word === 'UNSPECIFIED' ? '' : word;
}

/** Every credential of a bridge, active and revoked. */
export function listBridgeCredentials(tenant: Tenant, bridgeId: string): Promise<readonly WireBridgeCredential[]> {
  const api: ApiCall = {
    what: 'list the credentials of the bridge',
    method: 'GET',
    path: ['iam', 'tunnel', 'bridges', bridgeId, 'credentials'],
    needs: ROTATOR,
  };
  return everyPage(tenant, api, bridgeCredentialListSchema);
}

/** What a rotation came to. */
export interface Rotation {
  /** `undefined` where the tenant answered without one. */
  readonly credential: WireBridgeCredential | undefined;
  /** Attempts before this one were not answered, and may have been carried out. */
  readonly repeated: boolean;
}

/**
 * Mints a credential; whatever was active before is revoked by it. Repeated for the same reason: a lost answer's credential
 * is revoked by the next. On cancellation an attempt in flight is awaited, so that nothing comes to be behind our back.
 */
export async function rotateBridgeCredential(tenant: Tenant, bridgeId: string): Promise<Rotation> {
  const api: ApiCall = {
    what: 'rotate the credential of the bridge',
    method: 'POST',
    path: ['iam', 'tunnel', 'bridges', bridgeId, 'credentials'],
    body: {},
    awaited: true,
    needs: ROTATOR,
  };
  const ending = await call(tenant, api);
  const response = answerOf(ending, api.what);
  if (response.status >= 400) throw refusal(tenant, api, response);
  const body = readBody(createdBridgeCredentialSchema, response, api.what);
  if (body instanceof ActionError) throw body;
  return { credential: body.credential ?? undefined, repeated: ending.attempts > 1 };
}

/** Revokes a bridge credential; false when it was gone already. */
export async function revokeBridgeCredential(tenant: Tenant, id: string): Promise<boolean> {
  const api: ApiCall = {
    what: `revoke bridge credential ${id}`,
    method: 'DELETE',
    path: ['iam', 'tunnel', 'credentials', id],
    needs: ROTATOR,
  };
  try {
    await tell(tenant, api);
    return true;
  } catch (thrown) {
    if (thrown instanceof ActionError && thrown.code === 'not-found') return false;
    throw thrown;
  }
}
