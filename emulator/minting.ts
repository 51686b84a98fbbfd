/** How a credential comes into being. */
import { generateClientSecret } from './client-secret.ts';
import type { Credential, Powers } from './model.ts';
import type { TenantState } from './state.ts';

/** What is decided about a credential before it exists. */
export interface CredentialDraft {
  readonly kind: Credential['kind'];
  readonly ownerId: string;
  /** Another owner to tell people of. */
  readonly toldOwnerId?: string;
  readonly displayName: string;
  /** Milliseconds from now; undefined: never expires. Negative: expired already. */
  readonly lifetimeMs: number | undefined;
  readonly allowSourceCidrs: readonly string[] | null;
  readonly scopedRoleIds: readonly string[];
  readonly requireDpop: boolean;
  readonly powers?: Powers;
  readonly seeded?: boolean;
  /** Made this long ago, in milliseconds; 0. */
  readonly ageMs?: number;
}

/**
 * Makes a credential and remembers it.
 *
 * @returns it, and its secret, which is nowhere else
 */
export async function mintCredential(
  state: TenantState,
  draft: CredentialDraft,
): Promise<{ credential: Credential; clientSecret: string }> {
  const { clientSecret, record } = await generateClientSecret();
  const id = state.nextName();
  const now = state.clock.now();
  const createdAt = now - (draft.ageMs ?? 0);
  const credential: Credential = {
    id,
    clientId: `${id}@${state.domain}/${draft.kind}`,
    kind: draft.kind,
    ownerId: draft.ownerId,
    toldOwnerId: draft.toldOwnerId ?? draft.ownerId,
    displayName: draft.displayName,
    createdAt,
    expiresAt: draft.lifetimeMs === undefined ? undefined : now + draft.lifetimeMs,
    nanoseconds: state.credentials.size % 2 === 0 ? 137_931 : 0,
    allowSourceCidrs: draft.allowSourceCidrs,
    scopedRoleIds: draft.scopedRoleIds,
    requireDpop: draft.requireDpop && state.dpop,
    secret: record,
    knownFrom: draft.seeded === true ? createdAt : createdAt + state.propagationMs,
    powers: draft.powers,
    seeded: draft.seeded ?? false,
    revokedAt: undefined,
    lastUsedAt: undefined,
  };
  state.credentials.set(credential.clientId, credential);
  return { credential, clientSecret };
}
