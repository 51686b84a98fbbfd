/** Putting principals, clients, trusts, roles and bridges into a tenant. */
import { bridgeCredentialDraft } from './api/bridges.ts';
import { faultOfCidr } from './cidr.ts';
import { type CredentialDraft, mintCredential } from './minting.ts';
import type { Bridge, Powers, Principal, Role, ServicePrincipal } from './model.ts';
import type {
  BridgeOptions,
  ClientOptions,
  CredentialOptions,
  PowerOptions,
  RestrictionOptions,
  RoleOptions,
  SeededCredential,
  ServicePrincipalOptions,
  TrustOptions,
} from './seeding-options.ts';
import type { TenantState } from './state.ts';

/** Adds a service principal. */
export function addServicePrincipal(state: TenantState, options: ServicePrincipalOptions): ServicePrincipal {
  for (const roleId of options.roleIds ?? []) demandKnown(state.roles, roleId, 'role');
  const servicePrincipal = {
    ...newPrincipal(state, options.id ?? state.nextName(), options.displayName ?? 'Deployments'),
    kind: 'service',
    roleIds: [...(options.roleIds ?? [])],
    ownerIds: [...(options.ownerIds ?? [])],
    disabledAt: options.disabled === true ? state.clock.now() - state.disableLagMs : undefined,
  } as const;
  state.principals.set(servicePrincipal.id, servicePrincipal);
  return servicePrincipal;
}

/** Adds a client that signs in: a service principal's (`spc`) or a person's (`pcc`). */
export function addClient(state: TenantState, options: ClientOptions): Promise<SeededCredential> {
  const ownerId = options.principalId ?? state.nextName();
  if (!state.principals.has(ownerId)) {
    const principal = newPrincipal(state, ownerId, 'Bootstrap');
    state.principals.set(ownerId, { ...principal, kind: options.kind === 'spc' ? 'service' : 'user' });
  }
  return minted(state, {
    kind: options.kind,
    ownerId,
    displayName: 'Bootstrap client',
    lifetimeMs: undefined,
    scopedRoleIds: [],
    powers: powers(options),
    seeded: true,
    ...restrictions(options),
  });
}

/** Adds a trust, which lets an issuer's tokens sign in. */
export function addTrust(state: TenantState, options: TrustOptions): { clientId: string } {
  demandKnown(state.principals, options.servicePrincipalId, 'service principal');
  const { servicePrincipalId, issuer, jwks, condition = () => true, conditionText = 'true' } = options;
  const clientId = `${state.nextName()}@${state.domain}/wfe`;
  const trust = { clientId, servicePrincipalId, issuer, jwks, condition, conditionText };
  state.trusts.set(clientId, {
    ...trust,
    ...restrictions(options),
    powers: powers(options),
    lastUsedAt: undefined,
  });
  return { clientId };
}

/** Adds a role. */
export function addRole(state: TenantState, options: RoleOptions): Role {
  const { id = state.nextName(), name, displayName = name, grants = {} } = options;
  const role = { id, name, displayName, grants, createdAt: state.clock.now() };
  state.roles.set(id, role);
  return role;
}

/** Adds a bridge. */
export function addBridge(state: TenantState, options: BridgeOptions): Bridge {
  const { id = state.nextName(), displayName = 'Datacenter bridge', status = 'CONNECTED' } = options;
  const bridge = { id, displayName, status, createdAt: state.clock.now() };
  state.bridges.set(id, bridge);
  return bridge;
}

/** Adds a credential as if someone had minted it earlier. */
export function addCredential(state: TenantState, options: CredentialOptions): Promise<SeededCredential> {
  demandKnown(state.principals, options.servicePrincipalId, 'service principal');
  return minted(state, {
    kind: 'spc',
    ownerId: options.servicePrincipalId,
    displayName: options.displayName,
    lifetimeMs: (options.expiresInSeconds ?? 3600) * 1000,
    ageMs: (options.ageSeconds ?? 0) * 1000,
    scopedRoleIds: options.scopedRoleIds ?? [],
    ...restrictions(options),
  });
}

/** Adds an active credential to a bridge. */
export function addBridgeCredential(state: TenantState, bridgeId: string): Promise<SeededCredential> {
  demandKnown(state.bridges, bridgeId, 'bridge');
  return minted(state, bridgeCredentialDraft(bridgeId));
}

async function minted(state: TenantState, draft: CredentialDraft): Promise<SeededCredential> {
  const { credential, clientSecret } = await mintCredential(state, draft);
  return { id: credential.id, clientId: credential.clientId, clientSecret };
}

function newPrincipal(state: TenantState, id: string, displayName: string): Omit<Principal, 'kind'> {
  return { id, displayName, roleIds: [], ownerIds: [], createdAt: state.clock.now(), disabledAt: undefined };
}

function powers({ superAdministrator, connectorAdministrator, mayTestSourceIp }: PowerOptions): Powers {
  return {
    superAdministrator: superAdministrator ?? true,
    connectorAdministrator: connectorAdministrator ?? false,
    mayTestSourceIp: mayTestSourceIp ?? true,
  };
}

function restrictions({ requireDpop = false, allowSourceCidrs = [] }: RestrictionOptions) {
  for (const cidr of allowSourceCidrs) {
    const fault = faultOfCidr(cidr);
    if (fault !== undefined) throw new TypeError(fault);
  }
  return { requireDpop, allowSourceCidrs };
}

function demandKnown(known: ReadonlyMap<string, unknown>, id: string, what: string): void {
  if (!known.has(id)) throw new TypeError(`there is no ${what} ${id} in this tenant`);
}
