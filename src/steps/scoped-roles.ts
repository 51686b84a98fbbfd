/** Role names to role ids, and what the principal holds of them. */
import type { Tenant } from '../c1/api.ts';
import type { WireRole } from '../c1/role-wire.ts';
import { getPrincipal, listRoles } from '../c1/roles.ts';
import { quote } from '../domain/foreign-text.ts';
import { ActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { within } from './budget.ts';

export interface ScopedRoles {
  readonly ids: readonly string[];
  /** For people; the same order as `ids`. */
  readonly names: readonly string[];
}

/** How many candidates an error lists. */
const MOST_CANDIDATES = 20;

/** What the warning about roles may cost, in ms. */
const COURTESY_MS = 3_000;

/**
 * Looks up ids or names.
 *
 * @throws ActionError `role-unknown` that lists every entry which matches no role, or several
 */
export async function scopedRoles(
  runner: Runner,
  tenant: Tenant,
  servicePrincipalId: string,
  entries: readonly string[],
): Promise<ScopedRoles> {
  // What the principal holds only serves a warning, so that a client which may not read it can still mint.
  const brief: Tenant = { ...tenant, context: within(tenant.context, COURTESY_MS) };
  const held = getPrincipal(brief, servicePrincipalId)
    .then(({ roleIds }) => roleIds)
    .catch(() => undefined);
  const roles = (await listRoles(tenant)).filter((role) => role.id !== '');
  const found = new Set<WireRole>();
  const problems: string[] = [];
  for (const entry of entries) {
    const matched = match(roles, entry);
    if (typeof matched === 'string') problems.push(matched);
    else found.add(matched);
  }
  if (problems.length > 0) throw new ActionError('role-unknown', `scoped-roles: ${problems.join('; ')}`);
  const chosen = [...found];
  warnOfRolesNotHeld(runner, chosen, await held);
  return { ids: chosen.map((role) => role.id), names: chosen.map((role) => quote(nameOf(role))) };
}

/** The role that is meant, or why none is. An id wins over a name, and a name in exact spelling over one in another case. */
function match(roles: readonly WireRole[], entry: string): WireRole | string {
  const lower = entry.toLowerCase();
  const tries = [
    roles.filter((role) => role.id === entry),
    roles.filter((role) => role.name === entry || role.displayName === entry),
    roles.filter((role) => role.name.toLowerCase() === lower || role.displayName.toLowerCase() === lower),
  ];
  const hits = tries.find((each) => each.length > 0) ?? [];
  const [role] = hits;
  if (role === undefined) return `${quote(entry)} is no role; there are ${candidates(roles)}`;
  return hits.length > 1 ? `${quote(entry)} may be ${candidates(hits)}; use the id` : role;
}

function candidates(roles: readonly WireRole[]): string {
  const shown = roles.slice(0, MOST_CANDIDATES).map((role) => `${quote(nameOf(role))} (id ${quote(role.id)})`);
  const more = roles.length - shown.length;
  if (shown.length === 0) return 'none that this client can see';
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function nameOf(role: WireRole): string {
  return role.displayName || role.name || role.id;
}

function warnOfRolesNotHeld(runner: Runner, roles: readonly WireRole[], held: readonly string[] | undefined): void {
  if (held === undefined) return;
  const lacking = roles.filter((role) => !held.includes(role.id));
  if (lacking.length === 0) return;
  const names = lacking.map((role) => quote(nameOf(role))).join(', ');
  runner.log.warning(
    'Role not held',
    `The service principal does not hold ${names}: the credential will not have it either.`,
  );
}
