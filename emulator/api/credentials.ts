/** Credentials of service principals, as the API shows them. */
import { lieAboutAnswer, lieInDraft } from '../faults/lies.ts';
import { mintCredential } from '../minting.ts';
import type { Credential, Principal } from '../model.ts';
import { ApiRefusal } from '../refusals.ts';
import type { TenantState } from '../state.ts';
import { type ApiCall, demandOwner, notFound, pathParam, readNothing } from './call.ts';
import { readCredentialRequest } from './credential-request.ts';
import { page } from './paging.ts';

/** `POST /api/v1/service_principals/{service_principal_id}/credentials`: mints; the secret is shown this once. */
export async function createCredential(call: ApiCall): Promise<unknown> {
  const { state, lie, token, request } = call;
  const principal = ownedPrincipal(call);
  if (principal.disabledAt !== undefined) throw new ApiRefusal(400, 'the service principal is disabled', { code: 9 });
  const asked = readCredentialRequest(call, principal.id);
  const draft = lie === undefined ? asked : lieInDraft(asked, lie, state);
  const { credential, clientSecret } = await mintCredential(state, draft);
  state.audit.write({
    action: 'credential.created',
    actor: token.clientId,
    address: request.caller.address,
    target: credential.id,
  });
  const answer = { credential: printCredential(state, credential), clientSecret };
  return lie === undefined ? answer : lieAboutAnswer(answer, lie);
}

/** `GET /api/v1/service_principals/{service_principal_id}/credentials`: all but the revoked, expired ones included. */
export function listCredentials(call: ApiCall): unknown {
  const { state } = call;
  const principal = ownedPrincipal(call);
  readNothing(call);
  const { items, nextPageToken } = page(call, credentialsOf(state, principal.id));
  return {
    list: items.map((credential) => printCredential(state, credential)),
    nextPageToken: state.spelling.text(nextPageToken),
  };
}

/** `GET /api/v1/service_principals/{service_principal_id}/credentials/{id}`: one of them. */
export function getCredential(call: ApiCall): unknown {
  readNothing(call);
  return { credential: printCredential(call.state, foundCredential(call)) };
}

/** `DELETE /api/v1/service_principals/{service_principal_id}/credentials/{id}`: revokes; it is not found any more then. */
export function revokeCredential(call: ApiCall): unknown {
  const { state, token, request } = call;
  readNothing(call);
  const credential = foundCredential(call);
  credential.revokedAt = state.clock.now();
  state.audit.write({
    action: 'credential.revoked',
    actor: token.clientId,
    address: request.caller.address,
    target: credential.id,
  });
  return {};
}

function ownedPrincipal(call: ApiCall): Principal {
  const principal = call.state.principals.get(pathParam(call, 'service_principal_id'));
  if (principal?.kind !== 'service') return notFound('service principal');
  demandOwner(call, principal);
  return principal;
}

function foundCredential(call: ApiCall): Credential {
  const id = pathParam(call, 'id');
  const credentials = credentialsOf(call.state, ownedPrincipal(call).id);
  return credentials.find((credential) => credential.id === id) ?? notFound('credential');
}

function credentialsOf(state: TenantState, principalId: string): Credential[] {
  return [...state.credentials.values()].filter(
    ({ kind, ownerId, revokedAt }) => kind === 'spc' && ownerId === principalId && revokedAt === undefined,
  );
}

function printCredential({ spelling }: TenantState, credential: Credential): Record<string, unknown> {
  const { id, clientId, toldOwnerId, displayName, nanoseconds, requireDpop } = credential;
  return {
    id,
    clientId,
    servicePrincipalId: toldOwnerId,
    displayName,
    createdAt: spelling.time(credential.createdAt, nanoseconds),
    expiresAt: spelling.time(credential.expiresAt, nanoseconds),
    lastUsedAt: spelling.time(credential.lastUsedAt),
    allowSourceCidrs: spelling.list(credential.allowSourceCidrs),
    scopedRoleIds: spelling.list(credential.scopedRoleIds),
    requireDpop,
  };
}
