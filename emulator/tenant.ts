/** A tenant, and what tests may ask it. */
import { answer } from './answer.ts';
import type { AuditEntry } from './audit.ts';
import type { Clock } from './clock.ts';
import { createFaults, type Faults } from './faults/faults.ts';
import { createJournal, type Journal, type RecordedRequest } from './journal.ts';
import type { Handler } from './message.ts';
import {
  type Bridge,
  type BridgeStatus,
  type Credential,
  isLiving,
  type Role,
  type ServicePrincipal,
} from './model.ts';
import * as seeding from './seeding.ts';
import type * as options from './seeding-options.ts';
import { createState, type TenantOptions, type TenantState } from './state.ts';

/** What the tenant knows of a credential, for assertions. Times in milliseconds since the epoch. */
export interface CredentialView {
  readonly kind: 'service-principal' | 'bridge';
  readonly status: 'living' | 'expired' | 'revoked';
  readonly id: string;
  readonly clientId: string;
  /** The service principal or the bridge. */
  readonly ownerId: string;
  readonly displayName: string;
  readonly createdAt: number;
  /** Undefined: never. */
  readonly expiresAt: number | undefined;
  readonly revokedAt: number | undefined;
  readonly lastUsedAt: number | undefined;
  /** Empty or `null`: from anywhere. */
  readonly allowSourceCidrs: readonly string[] | null;
  /** Empty: all roles of the principal. */
  readonly scopedRoleIds: readonly string[];
  readonly requireDpop: boolean;
}

/** A C1 tenant in memory. Mount it with `asFetch` or `serve`. */
export interface Tenant extends Handler {
  readonly domain: string;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Who did what, when, from where, to what. Never a secret. */
  readonly audit: readonly AuditEntry[];
  /** Every request in the order of arrival, raw. */
  readonly requests: readonly RecordedRequest[];
  /** Where {@link requests} are kept; an OIDC issuer may write into the same. */
  readonly journal: Journal;
  clearRequests(): void;
  addServicePrincipal(options?: options.ServicePrincipalOptions): ServicePrincipal;
  addClient(options: options.ClientOptions): Promise<options.SeededCredential>;
  addTrust(options: options.TrustOptions): { clientId: string };
  addRole(options: options.RoleOptions): Role;
  addBridge(options?: options.BridgeOptions): Bridge;
  /** A credential of a service principal from before the story: a sibling's, a leftover. */
  addCredential(options: options.CredentialOptions): Promise<options.SeededCredential>;
  /** An active credential of a bridge from before the story. */
  addBridgeCredential(bridgeId: string): Promise<options.SeededCredential>;
  /** The appliance comes or goes. */
  setBridgeStatus(bridgeId: string, status: BridgeStatus): void;
  disableServicePrincipal(id: string): void;
  /** Neither revoked nor expired; service-principal and bridge credentials, without the clients of `addClient`. */
  livingCredentials(): readonly CredentialView[];
  /** All there ever were, without the clients of `addClient`. */
  allCredentials(): readonly CredentialView[];
}

/** Makes an empty tenant. */
export function createTenant(tenantOptions: TenantOptions = {}): Tenant {
  const state = createState(tenantOptions);
  const { domain, clock } = state;
  const faults = createFaults();
  const journal = createJournal(clock);
  const allCredentials = () => credentialViews(state);
  return {
    domain,
    clock,
    faults,
    audit: state.audit.entries,
    requests: journal.entries,
    journal,
    clearRequests: () => journal.clear(),
    handle: (request) => answer(state, faults, journal, request),
    addServicePrincipal: (principal = {}) => seeding.addServicePrincipal(state, principal),
    addClient: (client) => seeding.addClient(state, client),
    addTrust: (trust) => seeding.addTrust(state, trust),
    addRole: (role) => seeding.addRole(state, role),
    addBridge: (bridge = {}) => seeding.addBridge(state, bridge),
    addCredential: (credential) => seeding.addCredential(state, credential),
    addBridgeCredential: (bridgeId) => seeding.addBridgeCredential(state, bridgeId),
    setBridgeStatus: (bridgeId, status) => {
      known(state.bridges, bridgeId).status = status;
    },
    disableServicePrincipal: (id) => {
      known(state.principals, id).disabledAt = clock.now();
      state.audit.write({ action: 'principal.disabled', actor: 'seed', address: '', target: id });
    },
    livingCredentials: () => allCredentials().filter(({ status }) => status === 'living'),
    allCredentials,
  };
}

function known<T>(items: ReadonlyMap<string, T>, id: string): T {
  const item = items.get(id);
  if (item === undefined) throw new TypeError(`there is no ${id} in this tenant`);
  return item;
}

function credentialViews(state: TenantState): readonly CredentialView[] {
  const now = state.clock.now();
  return [...state.credentials.values()]
    .filter(({ seeded }) => !seeded)
    .map(({ kind, secret: _secret, knownFrom: _knownFrom, powers: _powers, seeded: _seeded, ...credential }) => {
      const { toldOwnerId: _told, nanoseconds: _nanoseconds, ...view } = credential;
      return { ...view, kind: kind === 'tcc' ? 'bridge' : 'service-principal', status: statusOf(view, now) };
    });
}

function statusOf(credential: Pick<Credential, 'revokedAt' | 'expiresAt'>, now: number): CredentialView['status'] {
  if (credential.revokedAt !== undefined) return 'revoked';
  return isLiving(credential, now) ? 'living' : 'expired';
}
