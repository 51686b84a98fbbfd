/** Whether a bridge credential came out right, and which ones were lost. */
import { quote } from './foreign-text.ts';
import { judgeClientId, judgeSecret, type Mismatch } from './grant.ts';
import { isId } from './identity.ts';

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

/** What was asked for, as far as the tenant can answer with something else. */
export interface AskedOfBridge {
  readonly bridgeId: string;
  /** Hosts that the new client id may name: `bridge-client` connects to it. Empty for any (loopback). */
  readonly hosts: readonly string[];
}

/** Every mismatch; none means that the credential may be handed on. An owner that is not told is not a wrong one here: the path named it. */
export function judgeBridgeGrant({ bridgeId, hosts }: AskedOfBridge, granted: GrantedToBridge): readonly Mismatch[] {
  const { id, bridgeId: owner, clientId, clientSecret, credentialStatus: status } = granted;
  const mismatches: readonly (Mismatch | false | undefined)[] = [
    !isId(id) && { field: 'id', asked: 'an id by which it can be revoked', got: quote(id) },
    owner !== '' && owner !== bridgeId && { field: 'bridge', asked: bridgeId, got: quote(owner) },
    judgeClientId(clientId, 'tcc', hosts),
    judgeSecret(clientSecret),
    DEAD.test(status) && { field: 'status', asked: 'active', got: quote(status) },
  ];
  return mismatches.filter((each) => each !== false && each !== undefined);
}

/** A row in the list of a bridge's credentials. */
export interface BridgeRow {
  readonly id: string;
  readonly credentialStatus: string;
  readonly createdAt: string;
  /** Empty while it is not. */
  readonly revokedAt: string;
  /** Empty for never. */
  readonly lastUsedAt: string;
}

/** Those of a list that are not known to be dead. Whether an unknown status is alive is not known, so it counts. */
export function livingOf<T extends BridgeRow>(rows: readonly T[]): readonly T[] {
  return rows.filter((each) => isId(each.id) && !DEAD.test(each.credentialStatus) && each.revokedAt === '');
}

/** The one that the bridge uses: the newest that says so, or else the newest that lives. */
export function activeOf<T extends BridgeRow>(rows: readonly T[]): T | undefined {
  const living = livingOf(rows).toSorted((a, b) => (Date.parse(b.createdAt) || 0) - (Date.parse(a.createdAt) || 0));
  return living.find((each) => each.credentialStatus.endsWith('_ACTIVE')) ?? living[0];
}

/**
 * Those that came to be since and whose secret reached nobody. One that was used has a holder: another job has rotated the
 * bridge meanwhile, and its credential is not ours to take.
 */
export function lostOf<T extends BridgeRow>(rows: readonly T[], previousIds: readonly string[]): readonly T[] {
  return livingOf(rows).filter((each) => !previousIds.includes(each.id) && each.lastUsedAt === '');
}
