/** Whether a bridge credential came out right, and which one was lost. */
import { quote } from './foreign-text.ts';
import type { Mismatch } from './grant.ts';
import { isId, parseClientId } from './identity.ts';
import { isMaskable } from './secret.ts';

/** The tenant's answer to a rotation, as it came. */
export interface GrantedToBridge {
  readonly id: string;
  readonly bridgeId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly credentialStatus: string;
}

/** States in which a credential is of no use. Others, unknown ones too, are tolerated: the verification tells. */
const DEAD = /_(REVOKED|EXPIRED)$/;

/** Every mismatch; none means that the credential may be handed on. An owner that is not told is not a wrong one here: the path named it. */
export function judgeBridgeGrant(bridgeId: string, granted: GrantedToBridge): readonly Mismatch[] {
  const { id, bridgeId: owner, clientId, clientSecret, credentialStatus: status } = granted;
  const client = parseClientId(clientId);
  const mismatches: readonly (Mismatch | false)[] = [
    !isId(id) && { field: 'id', asked: 'an id by which it can be revoked', got: quote(id) },
    owner !== '' && owner !== bridgeId && { field: 'bridge', asked: bridgeId, got: quote(owner) },
    !(client.ok && client.value.kind === 'tcc') && {
      field: 'client id',
      asked: 'a client id that ends in /tcc',
      got: quote(clientId),
    },
    !isMaskable(clientSecret) && {
      field: 'client secret',
      asked: 'a secret',
      got: 'none that can be masked',
    },
    DEAD.test(status) && { field: 'status', asked: 'active', got: quote(status) },
  ];
  return mismatches.filter((each) => each !== false);
}

/** Ids of credentials that are active now and were not before. A bridge has one active credential at most. */
export function lostCredentials(
  now: readonly Pick<GrantedToBridge, 'id' | 'credentialStatus'>[],
  previousId: string,
): readonly string[] {
  return now
    .filter((each) => isId(each.id) && each.id !== previousId && !DEAD.test(each.credentialStatus))
    .map((each) => each.id);
}
