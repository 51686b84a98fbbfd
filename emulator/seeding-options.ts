/** What can be put into a tenant, as options. */
import type { JSONWebKeySet } from 'jose';
import type { BridgeStatus, Powers } from './model.ts';

/** Powers of a client that is put into the tenant: a super administrator unless said otherwise. */
export interface PowerOptions {
  readonly superAdministrator?: boolean;
  readonly connectorAdministrator?: boolean;
  readonly mayTestSourceIp?: boolean;
}

/** What a client has to show besides itself. */
export interface RestrictionOptions {
  readonly requireDpop?: boolean;
  readonly allowSourceCidrs?: readonly string[];
}

/** A service principal to add. */
export interface ServicePrincipalOptions {
  readonly id?: string;
  readonly displayName?: string;
  readonly roleIds?: readonly string[];
  /** Ids of principals that may mint for this one. */
  readonly ownerIds?: readonly string[];
  readonly disabled?: boolean;
}

/** A client to sign in with. */
export interface ClientOptions extends PowerOptions, RestrictionOptions {
  readonly kind: 'spc' | 'pcc';
  /** Whose client it is; a principal of its own if left out. */
  readonly principalId?: string;
}

/** Workload federation to set up. */
export interface TrustOptions extends PowerOptions, RestrictionOptions {
  readonly servicePrincipalId: string;
  /** Compared with `iss` as it is. */
  readonly issuer: string;
  readonly jwks: () => Promise<JSONWebKeySet> | JSONWebKeySet;
  /** Stands for the CEL condition; met by every token if left out. */
  readonly condition?: (claims: Record<string, unknown>) => boolean;
  /** The CEL as people wrote it, for messages. */
  readonly conditionText?: string;
}

/** A role to add. */
export interface RoleOptions {
  readonly id?: string;
  readonly name: string;
  readonly displayName?: string;
  /** What tokens with this role may do; nothing special if left out. */
  readonly grants?: Partial<Powers>;
}

/** A bridge to add. */
export interface BridgeOptions {
  readonly id?: string;
  readonly displayName?: string;
  readonly status?: BridgeStatus;
}

/** A credential somebody minted before the story begins. */
export interface CredentialOptions extends RestrictionOptions {
  readonly servicePrincipalId: string;
  readonly displayName: string;
  /** From now; negative: expired already; 3600 if left out. */
  readonly expiresInSeconds?: number;
  /** How long ago it was made; 0. */
  readonly ageSeconds?: number;
  readonly scopedRoleIds?: readonly string[];
}

/** What a person copies from the tenant's pages into a workflow. */
export interface ClientIdentity {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A client that was put there, with its cutename. */
export interface SeededCredential extends ClientIdentity {
  readonly id: string;
}
