/** Everything that one tenant knows. */
import { type AuditEntry, type AuditLog, createAuditLog } from './audit.ts';
import { type Clock, systemClock } from './clock.ts';
import { type CutenameSource, createCutenameSource } from './cutename.ts';
import type { AccessToken, Bridge, Credential, Powers, Principal, Role, Trust } from './model.ts';
import { createNonces, type Nonces } from './nonces.ts';
import { createSpelling, type ProtoSpelling, type UnsetSpelling } from './proto-json.ts';
import { createReplayMemory, type ReplayMemory } from './replay.ts';

/** How a tenant is set up. Everything may be left out. */
export interface TenantOptions {
  /** The host in its client ids; `acme.conductor.one`. */
  readonly domain?: string;
  /** Judges every age; the machine's clock. */
  readonly clock?: Clock;
  /** How long access tokens live, in seconds; 1800. */
  readonly tokenLifetimeSeconds?: number;
  /** For how long a fresh credential is not known at the token endpoint, in milliseconds; 0. */
  readonly propagationMs?: number;
  /** For how long a disabled principal still gets in, in milliseconds; 0. The real thing takes about 90 seconds. */
  readonly disableLagMs?: number;
  /** Items on one page of a list; 50. */
  readonly pageSize?: number;
  /** Whether the tenant knows DPoP; true. One that does not ignores proofs and answers with bearer tokens. */
  readonly dpop?: boolean;
  /** Where DPoP proofs must carry a nonce of the tenant's; nowhere. */
  readonly requireNonce?: 'token' | 'api' | 'both';
  /** How strings and lists that are not set are spelled; `empty`. */
  readonly unset?: UnsetSpelling;
  /** Makes ids come out the same every time. Secrets and tokens are random all the same. */
  readonly seed?: string;
  /** Told every audit entry as it is written. */
  readonly onAudit?: (entry: AuditEntry) => void;
}

/** Everything a tenant knows; handed to whatever answers for it. */
export interface TenantState {
  readonly domain: string;
  readonly clock: Clock;
  readonly tokenLifetimeMs: number;
  readonly propagationMs: number;
  readonly disableLagMs: number;
  readonly pageSize: number;
  readonly dpop: boolean;
  readonly spelling: ProtoSpelling;
  readonly audit: AuditLog;
  readonly nonces: Nonces;
  readonly replay: ReplayMemory;
  readonly nextName: CutenameSource;
  /** By id. */
  readonly principals: Map<string, Principal>;
  /** By id. */
  readonly roles: Map<string, Role>;
  /** By id. */
  readonly bridges: Map<string, Bridge>;
  /** By client id, in the order of their making. */
  readonly credentials: Map<string, Credential>;
  /** By client id. */
  readonly trusts: Map<string, Trust>;
  /** By the token's SHA-256 in hex. */
  readonly tokens: Map<string, AccessToken>;
  /** By page token: which list it continues, and the ids shown on the pages before. */
  readonly pages: Map<string, { readonly list: string; readonly shown: ReadonlySet<string> }>;
}

/** Makes the state of an empty tenant. */
export function createState(options: TenantOptions): TenantState {
  const clock = options.clock ?? systemClock;
  return {
    domain: options.domain ?? 'acme.conductor.one',
    clock,
    tokenLifetimeMs: (options.tokenLifetimeSeconds ?? 1800) * 1000,
    propagationMs: options.propagationMs ?? 0,
    disableLagMs: options.disableLagMs ?? 0,
    pageSize: options.pageSize ?? 50,
    dpop: options.dpop ?? true,
    spelling: createSpelling(options.unset ?? 'empty'),
    audit: createAuditLog(clock, options.onAudit),
    nonces: createNonces(clock, options.requireNonce ?? 'none'),
    replay: createReplayMemory(clock),
    nextName: createCutenameSource(options.seed),
    principals: new Map(),
    roles: new Map(),
    bridges: new Map(),
    credentials: new Map(),
    trusts: new Map(),
    tokens: new Map(),
    pages: new Map(),
  };
}

/** Whether the tenant turns a principal away by now: caches take a while to notice. */
export function isFeltDisabled(state: TenantState, principal: Principal | undefined): boolean {
  if (principal === undefined) return true;
  return principal.disabledAt !== undefined && state.clock.now() >= principal.disabledAt + state.disableLagMs;
}

/** Roles that a credential of this principal works with: the principal's, cut down to the scoped ones if there are any. */
export function effectiveRoles(principal: Principal, scopedRoleIds: readonly string[]): readonly string[] {
  if (scopedRoleIds.length === 0) return principal.roleIds;
  return principal.roleIds.filter((id) => scopedRoleIds.includes(id));
}

/** The powers that roles add up to. Who may ask for the own address is not documented: everyone may here. */
export function powersOf(state: TenantState, roleIds: readonly string[]): Powers {
  const grants = roleIds.map((id) => state.roles.get(id)?.grants ?? {});
  return {
    superAdministrator: grants.some((grant) => grant.superAdministrator === true),
    connectorAdministrator: grants.some((grant) => grant.connectorAdministrator === true),
    mayTestSourceIp: true,
  };
}

/**
 * Whether an audience is this tenant: its own domain, or the loopback host by which the request reached it. Never with a
 * port.
 */
export function isOwnAudience(state: TenantState, audience: unknown, requestUrl: string): boolean {
  const { hostname } = new URL(requestUrl);
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
  const hosts = isLoopback ? [state.domain, hostname] : [state.domain];
  const named: readonly unknown[] = Array.isArray(audience) ? audience : [audience];
  return named.some((name) => typeof name === 'string' && hosts.includes(name));
}
