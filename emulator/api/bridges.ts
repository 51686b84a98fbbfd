/** Bridges and their credentials, as the API shows them. */
import { lieAboutAnswer, lieInDraft } from '../faults/lies.ts';
import { mintCredential } from '../minting.ts';
import { type Bridge, type Credential, isLiving } from '../model.ts';
import type { TenantState } from '../state.ts';
import { type ApiCall, demandConnectorAdministrator, notFound, pathParam, readFields, readNothing } from './call.ts';
import { page } from './paging.ts';

const lifetimeMs = 365 * 86_400_000;

/** `GET /api/v1/iam/tunnel/bridges`: all of them, each with its appliance's live state. */
export function listBridges(call: ApiCall): unknown {
  const { state } = call;
  demandConnectorAdministrator(call);
  readNothing(call);
  const { items, nextPageToken } = page(call, [...state.bridges.values()]);
  return {
    list: items.map((bridge) => printBridge(state, bridge)),
    nextPageToken: state.spelling.text(nextPageToken),
  };
}

/** `GET /api/v1/iam/tunnel/bridges/{id}`: one of them. */
export function getBridge(call: ApiCall): unknown {
  demandConnectorAdministrator(call);
  readNothing(call);
  return { bridge: printBridge(call.state, foundBridge(call, 'id')) };
}

/** `POST /api/v1/iam/tunnel/bridges/{bridge_id}/credentials`: mints, and revokes the one that was active. */
export async function createBridgeCredential(call: ApiCall): Promise<unknown> {
  const { state, lie } = call;
  demandConnectorAdministrator(call);
  readFields(call, []);
  const bridge = foundBridge(call, 'bridge_id');
  const asked = bridgeCredentialDraft(bridge.id);
  const draft = lie === undefined ? asked : lieInDraft(asked, lie, state);
  const { credential, clientSecret } = await mintCredential(state, draft);
  for (const previous of credentialsOf(state, bridge.id)) {
    if (previous === credential || !isLiving(previous, state.clock.now())) continue;
    previous.revokedAt = state.clock.now();
    write(call, 'bridge-credential.replaced', previous);
  }
  write(call, 'bridge-credential.created', credential);
  const answer = { credential: printBridgeCredential(state, credential, clientSecret) };
  return lie === undefined ? answer : lieAboutAnswer(answer, lie);
}

/** `GET /api/v1/iam/tunnel/bridges/{bridge_id}/credentials`: active, expired and revoked ones. */
export function listBridgeCredentials(call: ApiCall): unknown {
  const { state } = call;
  demandConnectorAdministrator(call);
  readNothing(call);
  const { items, nextPageToken } = page(call, credentialsOf(state, foundBridge(call, 'bridge_id').id));
  return {
    list: items.map((credential) => printBridgeCredential(state, credential, undefined)),
    nextPageToken: state.spelling.text(nextPageToken),
  };
}

/** `DELETE /api/v1/iam/tunnel/credentials/{id}`: revokes; the row stays, and revoking again changes nothing. */
export function revokeBridgeCredential(call: ApiCall): unknown {
  const { state } = call;
  demandConnectorAdministrator(call);
  readNothing(call);
  const id = pathParam(call, 'id');
  const credential = [...state.credentials.values()].find((known) => known.kind === 'tcc' && known.id === id);
  if (credential === undefined) return notFound('credential');
  if (credential.revokedAt === undefined) {
    credential.revokedAt = state.clock.now();
    write(call, 'bridge-credential.revoked', credential);
  }
  return {};
}

/** What a bridge's credential is made of. How long the real ones live is not documented: a year here. */
export function bridgeCredentialDraft(bridgeId: string) {
  return {
    kind: 'tcc',
    ownerId: bridgeId,
    displayName: '',
    lifetimeMs,
    allowSourceCidrs: [],
    scopedRoleIds: [],
    requireDpop: false,
  } as const;
}

function write(
  { state, token, request }: ApiCall,
  action: `bridge-credential.${'created' | 'replaced' | 'revoked'}`,
  credential: Credential,
): void {
  state.audit.write({ action, actor: token.clientId, address: request.caller.address, target: credential.id });
}

function foundBridge(call: ApiCall, name: string): Bridge {
  return call.state.bridges.get(pathParam(call, name)) ?? notFound('bridge');
}

function credentialsOf(state: TenantState, bridgeId: string): Credential[] {
  return [...state.credentials.values()].filter(({ kind, ownerId }) => kind === 'tcc' && ownerId === bridgeId);
}

function printBridge({ spelling, clock }: TenantState, { id, displayName, createdAt, status }: Bridge): unknown {
  const lastSeenAt = { CONNECTED: clock.now(), DISCONNECTED: createdAt, NEVER_CONNECTED: undefined }[status];
  return {
    id,
    displayName: spelling.text(displayName),
    description: spelling.text(undefined),
    createdAt: spelling.time(createdAt),
    updatedAt: spelling.time(createdAt),
    deletedAt: null,
    appliance: {
      status: `TUNNEL_APPLIANCE_STATUS_${status}`,
      announcedServiceCount: status === 'CONNECTED' ? 1 : 0,
      lastSeenAt: spelling.time(lastSeenAt),
      links: spelling.list([]),
    },
  };
}

function printBridgeCredential(
  { spelling, clock }: TenantState,
  credential: Credential,
  clientSecret: string | undefined,
): Record<string, unknown> {
  const { id, clientId, toldOwnerId, createdAt, revokedAt, nanoseconds } = credential;
  const unrevoked = isLiving(credential, clock.now()) ? 'ACTIVE' : 'EXPIRED';
  return {
    id,
    bridgeId: toldOwnerId,
    clientId,
    clientSecret: spelling.text(clientSecret),
    credentialStatus: `TUNNEL_CREDENTIAL_STATUS_${revokedAt === undefined ? unrevoked : 'REVOKED'}`,
    createdAt: spelling.time(createdAt, nanoseconds),
    updatedAt: spelling.time(revokedAt ?? createdAt, nanoseconds),
    expiresTime: spelling.time(credential.expiresAt, nanoseconds),
    lastUsedAt: spelling.time(credential.lastUsedAt),
    revokedAt: spelling.time(revokedAt),
    deletedAt: null,
  };
}
