/** Service-principal credentials: create, list, read, revoke. */
import { ActionError } from '../errors.ts';
import type { Ending } from '../net/exchange.ts';
import { judge } from '../net/judge.ts';
import { type ApiCall, ask, call, readBody, refusal, type Tenant, tell } from './api.ts';
import { everyPage } from './paging.ts';
import {
  createdSchema,
  credentialListSchema,
  gotCredentialSchema,
  type WireCreated,
  type WireCredential,
} from './wire.ts';

/** What to mint, in the tenant's terms. */
export interface CredentialRequest {
  readonly servicePrincipalId: string;
  readonly displayName: string;
  /** Seconds. */
  readonly lifetime: number;
  /** CIDRs; empty for no restriction. */
  readonly allowSourceCidrs: readonly string[];
  /** Role ids; empty for all roles of the principal. */
  readonly scopedRoles: readonly string[];
  readonly requireDpop: boolean;
}

/** A create has three endings, and which one it was decides whether anything must be taken back. */
export type Creation =
  | { readonly kind: 'done'; readonly created: WireCreated }
  | { readonly kind: 'not-done'; readonly error: ActionError }
  | { readonly kind: 'unknown'; readonly error: ActionError };

const MINTER = 'Super Administrator, or owner of this service principal';

const credentialsOf = (servicePrincipalId: string): readonly string[] => [
  'service_principals',
  servicePrincipalId,
  'credentials',
];

/** Creates a credential. Repeated only when the tenant surely did nothing: no connection, or 429. */
export async function createCredential(tenant: Tenant, request: CredentialRequest): Promise<Creation> {
  const api: ApiCall = {
    what: 'mint the credential',
    method: 'POST',
    path: credentialsOf(request.servicePrincipalId),
    body: {
      displayName: request.displayName,
      expires: `${request.lifetime}s`,
      allowSourceCidrs: request.allowSourceCidrs,
      scopedRoles: request.scopedRoles,
      requireDpop: request.requireDpop,
    },
    repeat: 'unless-done',
    awaited: true,
    needs: MINTER,
    names: 'service-principal-id',
  };
  const ending = await call(tenant, api);
  const judged = judge(ending, api.what);
  if (judged instanceof ActionError) return { kind: surelyNotDone(ending) ? 'not-done' : 'unknown', error: judged };
  if (judged.status >= 400) return { kind: 'not-done', error: refusal(tenant, api, judged) };
  const created = readBody(createdSchema, judged, api.what);
  return created instanceof ActionError ? { kind: 'unknown', error: created } : { kind: 'done', created };
}

/** Nothing left this machine, or the tenant answered 429. A 408 or 5xx may come from a gateway after the tenant has acted. */
function surelyNotDone(ending: Ending): boolean {
  return ending.kind === 'failure' ? !ending.failure.sent : ending.response.status === 429;
}

/** Every credential of a principal, living and expired. */
export function listCredentials(tenant: Tenant, servicePrincipalId: string): Promise<readonly WireCredential[]> {
  const api: ApiCall = {
    what: 'list the credentials of the service principal',
    method: 'GET',
    path: credentialsOf(servicePrincipalId),
    needs: MINTER,
    names: 'service-principal-id',
  };
  return everyPage(tenant, api, credentialListSchema());
}

/** One credential, or `undefined` when the tenant does not know it. */
export async function getCredential(
  tenant: Tenant,
  servicePrincipalId: string,
  id: string,
): Promise<WireCredential | undefined> {
  const api: ApiCall = {
    what: 'read the credential',
    method: 'GET',
    path: [...credentialsOf(servicePrincipalId), id],
    needs: MINTER,
  };
  const answer = await unlessGone(() => ask(tenant, api, gotCredentialSchema()));
  return answer?.credential ?? undefined;
}

/** Revokes a credential; false when it was gone already, which is as good. */
export async function revokeCredential(tenant: Tenant, servicePrincipalId: string, id: string): Promise<boolean> {
  const api: ApiCall = {
    what: `revoke credential ${id}`,
    method: 'DELETE',
    path: [...credentialsOf(servicePrincipalId), id],
    needs: MINTER,
  };
  return (await unlessGone(() => tell(tenant, api).then(() => true))) ?? false;
}

async function unlessGone<T>(asking: () => Promise<T>): Promise<T | undefined> {
  try {
    return await asking();
  } catch (thrown) {
    if (thrown instanceof ActionError && thrown.code === 'not-found') return undefined;
    throw thrown;
  }
}
