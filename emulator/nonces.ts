/** Nonces for DPoP proofs. */
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** DPoP nonces are the matter of the server that hands them out (RFC 9449 §8, §9): these are two. */
export type NonceRealm = 'token' | 'api';

const freshMs = 120_000;
const acceptedMs = 240_000;

/** The DPoP nonces of one tenant. */
export interface Nonces {
  /** The nonce to hand out now. */
  current(realm: NonceRealm): string;
  /** Whether this nonce was handed out here, lately. */
  accepts(realm: NonceRealm, nonce: string): boolean;
  /** Whether proofs with this key must carry a nonce. */
  required(realm: NonceRealm, jkt: string): boolean;
  /** Voids what was handed out so far and asks a nonce of this key from now on. */
  demand(realm: NonceRealm, jkt: string): void;
}

/**
 * Makes the nonces of a tenant: a new one every two minutes, each good for four.
 *
 * @param always where every proof must carry one
 */
export function createNonces(clock: Clock, always: NonceRealm | 'both' | 'none'): Nonces {
  const issued: Record<NonceRealm, { nonce: string; at: number }[]> = { token: [], api: [] };
  const demanded = new Set<string>();
  return {
    current: (realm) => {
      const last = issued[realm].at(-1);
      if (last !== undefined && clock.now() - last.at < freshMs) return last.nonce;
      const nonce = randomBytes(16).toString('base64url');
      issued[realm].push({ nonce, at: clock.now() });
      return nonce;
    },
    accepts: (realm, nonce) =>
      issued[realm].some((known) => known.nonce === nonce && clock.now() - known.at < acceptedMs),
    required: (realm, jkt) => always === 'both' || always === realm || demanded.has(`${realm} ${jkt}`),
    demand: (realm, jkt) => {
      issued[realm] = [];
      demanded.add(`${realm} ${jkt}`);
    },
  };
}
