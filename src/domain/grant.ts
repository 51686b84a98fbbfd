/** Whether a credential came out as it was asked for. Fails closed: what is not said to be right is wrong. */
import { ActionError } from '../errors.ts';
import { type Cidr, formatCidr } from './cidr.ts';
import { judgeCidrs } from './cidr-grant.ts';
import { formatDuration } from './duration.ts';
import { quote } from './foreign-text.ts';
import { isId, parseClientId } from './identity.ts';
import { isMaskable } from './secret.ts';

export interface Asked {
  readonly servicePrincipalId: string;
  /** Seconds. */
  readonly lifetime: number;
  /** Merged; empty for any address. */
  readonly cidrs: readonly Cidr[];
  /** Empty for all roles of the principal. */
  readonly roleIds: readonly string[];
  readonly requireDpop: boolean;
  /** Hosts that the new client id may name: a foreign one would draw the secret there. Empty for any tenant (loopback). */
  readonly hosts: readonly string[];
}

/** The tenant's answer to a create, as it came. */
export interface Granted {
  readonly id: string;
  readonly clientId: string;
  readonly servicePrincipalId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly allowSourceCidrs?: readonly string[] | null | undefined;
  readonly scopedRoleIds?: readonly string[] | null | undefined;
  readonly requireDpop?: boolean | null | undefined;
}

/** One field that is not as asked; both sides are texts for people, already harmless. */
export interface Mismatch {
  readonly field: string;
  readonly asked: string;
  readonly got: string;
}

/** Mismatches as the failure of the step, asked and got side by side. */
export function grantMismatch(mismatches: readonly Mismatch[]): ActionError {
  const lines = mismatches.map(({ field, asked, got }) => `${field}: asked ${asked}; got ${got}`);
  return new ActionError('grant-mismatch', ['the credential is not what was asked for', ...lines].join('\n'));
}

/** How much longer than asked a credential may live, in seconds: the tenant may stamp creation and expiry apart. */
const LIFETIME_TOLERANCE_S = 60;

/** Every mismatch; none means that the credential may be handed on. */
export function judgeGrant(asked: Asked, granted: Granted | null | undefined, secret: string): readonly Mismatch[] {
  if (granted === null || granted === undefined) {
    return [{ field: 'credential', asked: 'a credential', got: 'none in the answer' }];
  }
  return [
    judgeSecret(secret),
    judgeId(granted.id),
    judgeClientId(granted.clientId, 'spc', asked.hosts),
    judgeOwner(asked, granted.servicePrincipalId),
    judgeLifetime(asked, granted),
    judgeSources(asked, granted.allowSourceCidrs),
    judgeRoles(asked, granted.scopedRoleIds),
    judgeDpop(asked, granted.requireDpop),
  ].filter((each) => each !== undefined);
}

/** A secret that is there and can be masked. */
export function judgeSecret(secret: string): Mismatch | undefined {
  if (isMaskable(secret)) return undefined;
  const got =
    secret === '' ? 'none in the answer' : 'one that is too short, or has spaces, so that it can not be masked';
  return { field: 'client secret', asked: 'a secret', got };
}

function judgeId(id: string): Mismatch | undefined {
  if (isId(id)) return undefined;
  return { field: 'id', asked: 'an id by which it can be revoked', got: quote(id) };
}

/** A client id of the kind and, if there are any, of one of the hosts. */
export function judgeClientId(text: string, kind: 'spc' | 'tcc', hosts: readonly string[]): Mismatch | undefined {
  const parsed = parseClientId(text);
  const field = 'client id';
  if (!parsed.ok || parsed.value.kind !== kind)
    return { field, asked: `a client id that ends in /${kind}`, got: quote(text) };
  const host = parsed.value.host.replace(/:.*/, '');
  if (hosts.length === 0 || hosts.includes(host)) return undefined;
  return { field, asked: `one of ${hosts.join(' or ')}`, got: quote(text) };
}

function judgeOwner(asked: Asked, got: string): Mismatch | undefined {
  if (got === asked.servicePrincipalId) return undefined;
  return { field: 'service principal', asked: asked.servicePrincipalId, got: quote(got) };
}

/** By the tenant's own two stamps, never the runner's clock. */
function judgeLifetime(asked: Asked, granted: Granted): Mismatch | undefined {
  const field = 'lifetime';
  const wanted = `at most ${formatDuration(asked.lifetime)}`;
  const created = timestamp(granted.createdAt);
  const expires = timestamp(granted.expiresAt);
  if (expires === undefined) return { field, asked: wanted, got: `no readable expiry (${quote(granted.expiresAt)})` };
  if (created === undefined)
    return { field, asked: wanted, got: `no readable creation time (${quote(granted.createdAt)})` };
  const seconds = Math.ceil((expires - created) / 1000);
  if (seconds <= 0) return { field, asked: wanted, got: 'an expiry before its creation' };
  if (seconds <= asked.lifetime + LIFETIME_TOLERANCE_S) return undefined;
  return { field, asked: wanted, got: formatDuration(seconds) };
}

/** RFC 3339 with a zone; nanoseconds are fine, a bare local time is not. */
function timestamp(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

function judgeSources(asked: Asked, granted: Granted['allowSourceCidrs']): Mismatch | undefined {
  const judged = judgeCidrs(asked.cidrs, granted);
  if (judged.ok) return undefined;
  const wanted = asked.cidrs.length === 0 ? 'any address' : asked.cidrs.map(formatCidr).join(', ');
  return { field: 'source addresses', asked: wanted, got: judged.error };
}

/** An empty list means all roles of the principal, so it is a subset of nothing but "all". */
function judgeRoles(asked: Asked, granted: Granted['scopedRoleIds']): Mismatch | undefined {
  if (asked.roleIds.length === 0) return undefined;
  const got = granted ?? [];
  const field = 'roles';
  const wanted = asked.roleIds.join(', ');
  if (got.length === 0) return { field, asked: wanted, got: 'all roles of the principal' };
  const foreign = got.filter((id) => !asked.roleIds.includes(id));
  return foreign.length === 0 ? undefined : { field, asked: wanted, got: got.map((id) => quote(id)).join(', ') };
}

function judgeDpop(asked: Asked, got: Granted['requireDpop']): Mismatch | undefined {
  if ((got ?? false) === asked.requireDpop) return undefined;
  const words = (value: boolean) => (value ? 'must prove possession' : 'works without proof');
  return { field: 'proof of possession', asked: words(asked.requireDpop), got: words(!asked.requireDpop) };
}
