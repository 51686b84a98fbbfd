/** What main leaves for post: which credential to take away. Ids and markers only, never a secret or an address. */
import type { Invocation } from './parse-state.ts';

export type { Invocation };

/** State that gives post nothing to do. */
export const NOTHING: Invocation = {
  version: 1,
  owner: 'service-principal',
  ownerId: '',
  markers: [],
  pending: false,
  previousIds: [],
  credentialId: '',
  expiresAt: '',
  checkedWithinMs: 0,
  revoke: true,
  cleanup: false,
};

export function formatState(state: Invocation): string {
  return JSON.stringify(state);
}
