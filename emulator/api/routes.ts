/** Which handler answers which method and path. */
import type { Operation } from '../operations.ts';
import {
  createBridgeCredential,
  getBridge,
  listBridgeCredentials,
  listBridges,
  revokeBridgeCredential,
} from './bridges.ts';
import type { ApiHandler } from './call.ts';
import { createCredential, getCredential, listCredentials, revokeCredential } from './credentials.ts';
import { getPrincipal, introspect, listRoles } from './directory.ts';
import { testSourceIp } from './source-ip.ts';

/** What answers a method and a path. */
export interface Route {
  readonly operation: Operation;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path with `{names}` for segments that vary. */
  readonly path: string;
  /** Undefined for the token endpoint, which is no API operation. */
  readonly handler: ApiHandler | undefined;
}

const credentials = '/api/v1/service_principals/{service_principal_id}/credentials';
const bridges = '/api/v1/iam/tunnel/bridges';

const routes: readonly Route[] = [
  { operation: 'token', method: 'POST', path: '/auth/v1/token', handler: undefined },
  { operation: 'credentials.create', method: 'POST', path: credentials, handler: createCredential },
  { operation: 'credentials.list', method: 'GET', path: credentials, handler: listCredentials },
  { operation: 'credentials.get', method: 'GET', path: `${credentials}/{id}`, handler: getCredential },
  { operation: 'credentials.revoke', method: 'DELETE', path: `${credentials}/{id}`, handler: revokeCredential },
  { operation: 'roles.list', method: 'GET', path: '/api/v1/iam/roles', handler: listRoles },
  { operation: 'source-ip', method: 'POST', path: '/api/v1/settings/session/test-source-ip', handler: testSourceIp },
  { operation: 'principal.get', method: 'GET', path: '/api/v1/service_principals/{id}', handler: getPrincipal },
  { operation: 'introspect', method: 'GET', path: '/api/v1/auth/introspect', handler: introspect },
  { operation: 'bridge.list', method: 'GET', path: bridges, handler: listBridges },
  { operation: 'bridge.get', method: 'GET', path: `${bridges}/{id}`, handler: getBridge },
  {
    operation: 'bridge.credentials.create',
    method: 'POST',
    path: `${bridges}/{bridge_id}/credentials`,
    handler: createBridgeCredential,
  },
  {
    operation: 'bridge.credentials.list',
    method: 'GET',
    path: `${bridges}/{bridge_id}/credentials`,
    handler: listBridgeCredentials,
  },
  {
    operation: 'bridge.credentials.revoke',
    method: 'DELETE',
    path: '/api/v1/iam/tunnel/credentials/{id}',
    handler: revokeBridgeCredential,
  },
];

/** What a method and path lead to. */
export type Destination =
  | { readonly kind: 'route'; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  /** The path is there, for other methods. */
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'nowhere' };

/**
 * Finds the way. Paths match exactly: no trailing slash, no empty segment.
 *
 * @param path as it stands in the URL, still encoded
 */
export function findRoute(method: string, path: string): Destination {
  const matches = routes.flatMap((route) => {
    const params = matchPath(route.path, path);
    return params === undefined ? [] : [{ kind: 'route', route, params } as const];
  });
  const match = matches.find(({ route }) => route.method === method);
  if (match !== undefined) return match;
  const allowed = matches.map(({ route }) => route.method);
  return allowed.length > 0 ? { kind: 'wrong-method', allowed } : { kind: 'nowhere' };
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = decoded(given[index] ?? '');
    if (segment.startsWith('{') && value !== undefined && value !== '') params[segment.slice(1, -1)] = value;
    else if (segment !== value) return undefined;
  }
  return params;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
