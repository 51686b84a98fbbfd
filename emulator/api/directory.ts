/** Roles, service principals, and who the caller is. */
import type { Role } from '../model.ts';
import type { TenantState } from '../state.ts';
import { type ApiCall, demandOwner, notFound, pathParam, readNothing } from './call.ts';
import { page } from './paging.ts';

/** `GET /api/v1/iam/roles`: the tenant's roles. */
export function listRoles(call: ApiCall): unknown {
  const { state } = call;
  readNothing(call);
  const { items, nextPageToken } = page(call, [...state.roles.values()]);
  return { list: items.map((role) => printRole(state, role)), nextPageToken: state.spelling.text(nextPageToken) };
}

/** `GET /api/v1/service_principals/{id}`: one service principal, for itself, its owners and super administrators. */
export function getPrincipal(call: ApiCall): unknown {
  const { state, token } = call;
  readNothing(call);
  const principal = state.principals.get(pathParam(call, 'id'));
  if (principal?.kind !== 'service') return notFound('service principal');
  if (token.principalId !== principal.id) demandOwner(call, principal);
  const { id, displayName, roleIds, createdAt } = principal;
  const times = { createdAt: state.spelling.time(createdAt), updatedAt: state.spelling.time(createdAt) };
  const status = principal.disabledAt === undefined ? 'ENABLED' : 'DISABLED';
  return {
    servicePrincipal: {
      id,
      displayName,
      ...times,
      objectPermissions: null,
      user: { id, displayName, ...times, deletedAt: null, status, type: 'USER_TYPE_SERVICE', roleIds },
    },
  };
}

/** `GET /api/v1/auth/introspect`: who the token stands for. */
export function introspect(call: ApiCall): unknown {
  const { state, token } = call;
  readNothing(call);
  const { principalId, roleIds } = token;
  return {
    principleId: principalId,
    userId: principalId,
    tenantId: state.domain,
    roles: state.spelling.list(roleIds),
    permissions: state.spelling.list([]),
    features: state.spelling.list([]),
    disabledModules: state.spelling.list([]),
    deviceClientId: state.spelling.text(undefined),
  };
}

function printRole({ spelling }: TenantState, { id, name, displayName, createdAt }: Role): unknown {
  return {
    id,
    name,
    displayName: spelling.text(displayName),
    permissions: spelling.list([]),
    serviceRoles: spelling.list([]),
    systemApiOnly: false,
    systemBuiltin: false,
    createdAt: spelling.time(createdAt),
    updatedAt: spelling.time(createdAt),
    deletedAt: null,
  };
}
