/** What a tenant consists of. */
import type { JSONWebKeySet } from 'jose';
import type { SecretRecord } from './client-secret.ts';

/** What a client is allowed beyond what everyone is. */
export interface Powers {
  readonly superAdministrator: boolean;
  readonly connectorAdministrator: boolean;
  readonly mayTestSourceIp: boolean;
}

/** Someone credentials belong to: a service principal, or the user behind a personal client. */
export interface Principal {
  readonly id: string;
  readonly kind: 'service' | 'user';
  readonly displayName: string;
  readonly roleIds: readonly string[];
  /** Principals that may mint and revoke for this one, besides super administrators. */
  readonly ownerIds: readonly string[];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Milliseconds since the epoch; undefined while enabled. */
  disabledAt: number | undefined;
}

/** A principal of the kind that credentials are minted for. */
export type ServicePrincipal = Readonly<Principal> & { readonly kind: 'service' };

/** A role of the tenant. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  /** What tokens with this role among their effective roles may do. */
  readonly grants: Partial<Powers>;
  readonly createdAt: number;
}

/** The live state of the appliance behind a bridge. */
export type BridgeStatus = 'CONNECTED' | 'DISCONNECTED' | 'NEVER_CONNECTED';

/** A tunnel bridge. */
export interface Bridge {
  readonly id: string;
  readonly displayName: string;
  readonly createdAt: number;
  status: BridgeStatus;
}

/** A client with a secret. */
export interface Credential {
  readonly id: string;
  readonly clientId: string;
  /** `spc`: of a service principal, `pcc`: of a person, `tcc`: of a bridge. */
  readonly kind: 'spc' | 'pcc' | 'tcc';
  /** The principal or bridge under whose path it is found. */
  readonly ownerId: string;
  /** The owner the tenant tells people: another than `ownerId` only where a fault says so. */
  readonly toldOwnerId: string;
  readonly displayName: string;
  readonly createdAt: number;
  /** Undefined: never. */
  readonly expiresAt: number | undefined;
  /** Nanoseconds below the millisecond that its timestamps are printed with. */
  readonly nanoseconds: number;
  readonly allowSourceCidrs: readonly string[] | null;
  readonly scopedRoleIds: readonly string[];
  readonly requireDpop: boolean;
  readonly secret: SecretRecord;
  /** The token endpoint knows it from then on. */
  readonly knownFrom: number;
  /** Powers it was seeded with; undefined: those of its roles. */
  readonly powers: Powers | undefined;
  /** Put there by the test as a sign-in, not minted by anyone. */
  readonly seeded: boolean;
  revokedAt: number | undefined;
  lastUsedAt: number | undefined;
}

/** Workload federation: whose tokens, under which condition, sign in as which service principal. */
export interface Trust {
  readonly clientId: string;
  readonly servicePrincipalId: string;
  readonly issuer: string;
  readonly jwks: () => Promise<JSONWebKeySet> | JSONWebKeySet;
  readonly condition: (claims: Record<string, unknown>) => boolean;
  readonly conditionText: string;
  readonly allowSourceCidrs: readonly string[];
  readonly requireDpop: boolean;
  readonly powers: Powers;
  lastUsedAt: number | undefined;
}

/** What a tenant remembers of an access token it issued; the token itself is not kept. */
export interface AccessToken {
  readonly principalId: string;
  readonly clientId: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Thumbprint of the key it is bound to (RFC 9449 §6); undefined: a bearer token. */
  readonly jkt: string | undefined;
  readonly allowSourceCidrs: readonly string[] | null;
  readonly roleIds: readonly string[];
  readonly powers: Powers;
}

/** Whether a credential can still get a token: revoked and expired ones can't. */
export function isLiving(credential: Pick<Credential, 'revokedAt' | 'expiresAt'>, now: number): boolean {
  return credential.revokedAt === undefined && (credential.expiresAt === undefined || now < credential.expiresAt);
}
