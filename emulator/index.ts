/** An emulator of a C1 tenant on loopback. README.md beside this file tells how to use it. */
export { type AsFetchOptions, asFetch } from './as-fetch.ts';
export type { AuditAction, AuditEntry } from './audit.ts';
export { type Clock, createManualClock, type ManualClock, systemClock } from './clock.ts';
export { type Fault, type FaultKind, faultKinds } from './faults/fault.ts';
export type { Faults } from './faults/faults.ts';
export { type FaultName, namedFaults } from './faults/named.ts';
export { hostileText } from './faults/strike.ts';
export { type Claims, githubIssuer, type SubjectForm } from './github-claims.ts';
export { createIssuer, type Issuer, type IssuerOptions } from './github-oidc.ts';
export type { Journal, RecordedRequest } from './journal.ts';
export type { Caller, Handler, Reply, SpokenReply, TenantRequest } from './message.ts';
export type { Bridge, BridgeStatus, Powers, Role, ServicePrincipal } from './model.ts';
export { type Operation, operations } from './operations.ts';
export type {
  BridgeOptions,
  ClientIdentity,
  ClientOptions,
  CredentialOptions,
  PowerOptions,
  RestrictionOptions,
  RoleOptions,
  SeededCredential,
  ServicePrincipalOptions,
  TrustOptions,
} from './seeding-options.ts';
export { type PathHandler, type ServeOptions, serve, type TenantServer } from './serve.ts';
export type { TenantOptions } from './state.ts';
export { type CredentialView, createTenant, type Tenant } from './tenant.ts';
