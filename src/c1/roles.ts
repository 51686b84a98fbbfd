/** Roles of the tenant, and those that a principal holds. */
import * as z from 'zod/mini';
import { type ApiCall, ask, type Tenant } from './api.ts';
import { everyPage } from './paging.ts';
import { roleListSchema, type WireRole } from './role-wire.ts';

/** Every role of the tenant. */
export function listRoles(tenant: Tenant): Promise<readonly WireRole[]> {
  const api: ApiCall = {
    what: 'look up the roles of scoped-roles',
    method: 'GET',
    path: ['iam', 'roles'],
    query: { page_size: '100' },
    needs: 'allowed to read roles',
  };
  return everyPage(tenant, api, roleListSchema);
}

const principalSchema = z.object({
  servicePrincipal: z.optional(
    z.nullable(
      z.object({
        displayName: z.optional(z.nullable(z.string())),
        user: z.optional(
          z.nullable(
            z.object({
              roleIds: z.optional(z.nullable(z.array(z.string()))),
              status: z.optional(z.nullable(z.string())),
            }),
          ),
        ),
      }),
    ),
  ),
});

export interface Principal {
  /** `undefined` where the tenant does not say. */
  readonly roleIds: readonly string[] | undefined;
  readonly disabled: boolean;
}

/** What the tenant says of a service principal. */
export async function getPrincipal(tenant: Tenant, id: string): Promise<Principal> {
  const api: ApiCall = { what: 'read the service principal', method: 'GET', path: ['service_principals', id] };
  const { servicePrincipal } = await ask(tenant, api, principalSchema);
  return {
    roleIds: servicePrincipal?.user?.roleIds ?? undefined,
    disabled: servicePrincipal?.user?.status === 'DISABLED',
  };
}
