/** Credentials that come out other than asked, and answers that tell something else. */
import { widenCidr } from '../cidr.ts';
import type { CredentialDraft } from '../minting.ts';
import type { TenantState } from '../state.ts';
import type { Lie } from './fault.ts';

const dayMs = 86_400_000;

type DraftLie = (draft: CredentialDraft, state: TenantState) => Partial<CredentialDraft>;

const lies: Partial<Record<Lie, DraftLie>> = {
  'wider-cidr': ({ allowSourceCidrs }) => ({ allowSourceCidrs: (allowSourceCidrs ?? []).map(widenCidr) }),
  'no-cidrs': () => ({ allowSourceCidrs: [] }),
  'null-cidrs': () => ({ allowSourceCidrs: null }),
  'missing-cidr': ({ allowSourceCidrs }) => ({ allowSourceCidrs: (allowSourceCidrs ?? []).slice(1) }),
  'longer-ttl': ({ lifetimeMs = 0 }) => ({ lifetimeMs: lifetimeMs + dayMs }),
  'null-expiry': () => ({ lifetimeMs: undefined }),
  'other-owner': (_draft, state) => ({ toldOwnerId: state.nextName() }),
  'more-roles': ({ scopedRoleIds }, state) => ({ scopedRoleIds: [...scopedRoleIds, roleBeyond(scopedRoleIds, state)] }),
  'no-roles': () => ({ scopedRoleIds: [] }),
  'dpop-dropped': () => ({ requireDpop: false }),
};

/** What the tenant makes of a create instead of what was asked. */
export function lieInDraft(draft: CredentialDraft, lie: Lie, state: TenantState): CredentialDraft {
  return { ...draft, ...lies[lie]?.(draft, state) };
}

/**
 * What the tenant says of a create instead of what it made.
 *
 * @param answer the body of a create's answer; a bridge's has its secret inside the credential
 */
export function lieAboutAnswer(
  answer: { credential: Record<string, unknown>; clientSecret?: string },
  lie: Lie,
): Record<string, unknown> {
  const { credential } = answer;
  if (lie === 'null-credential') return { ...answer, credential: null };
  if (lie === 'foreign-client-id') {
    return { ...answer, credential: { ...credential, clientId: `${credential['id']}@elsewhere.conductor.one/spc` } };
  }
  if (lie !== 'no-secret') return answer;
  if (answer.clientSecret !== undefined) return { ...answer, clientSecret: '' };
  return { credential: { ...credential, clientSecret: '' } };
}

function roleBeyond(scopedRoleIds: readonly string[], state: TenantState): string {
  return [...state.roles.keys()].find((id) => !scopedRoleIds.includes(id)) ?? state.nextName();
}
