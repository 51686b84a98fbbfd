/** What the emulator can be asked to do. Faults and the journal call each by this name. */
export const operations = [
  'token',
  'credentials.create',
  'credentials.list',
  'credentials.get',
  'credentials.revoke',
  'roles.list',
  'source-ip',
  'principal.get',
  'introspect',
  'bridge.list',
  'bridge.get',
  'bridge.credentials.create',
  'bridge.credentials.list',
  'bridge.credentials.revoke',
  'oidc',
] as const;

/** One of {@link operations}; `oidc` is GitHub's issuer, the rest are the tenant's. */
export type Operation = (typeof operations)[number];
