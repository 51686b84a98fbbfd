/** DPoP proofs, judged as RFC 9449 says. */
import { calculateJwkThumbprint, EmbeddedJWK, errors, type JWTPayload, type JWTVerifyResult, jwtVerify } from 'jose';
import { digestOf } from '../client-secret.ts';
import type { Clock } from '../clock.ts';
import type { NonceRealm, Nonces } from '../nonces.ts';
import type { ReplayMemory } from '../replay.ts';

const oldestProofMs = 300_000;
const clockSkewMs = 60_000;

/** The signature algorithms the vendor takes for proofs. */
export const proofAlgorithms: readonly string[] = ['EdDSA', 'ES256', 'RS256'];

/** A proof was not accepted; each door words this in its own way (RFC 9449 §5, §7.1, §8, §9). */
export class ProofRefusal extends Error {
  override readonly name = 'ProofRefusal';
  readonly error: 'invalid_dpop_proof' | 'use_dpop_nonce';
  /** What to send with the refusal. */
  readonly nonce: string | undefined;

  constructor(error: 'invalid_dpop_proof' | 'use_dpop_nonce', message: string, nonce?: string) {
    super(message);
    this.error = error;
    this.nonce = nonce;
  }
}

/** What a proof is held against. */
export interface ProofExpectation {
  readonly proof: string;
  readonly method: string;
  /** The request's URL, absolute. */
  readonly url: string;
  /** The access token it goes with; undefined at the token endpoint. */
  readonly accessToken?: string;
  readonly realm: NonceRealm;
  /** Answer with a nonce challenge, however good the proof is. */
  readonly challenge: boolean;
}

/** What the tenant brings along to judge proofs. */
export interface ProofJudge {
  readonly clock: Clock;
  readonly nonces: Nonces;
  readonly replay: ReplayMemory;
}

/**
 * Checks a DPoP proof as RFC 9449 §4.3 lists it.
 *
 * @returns the thumbprint (RFC 7638) of the key that signed it
 * @throws ProofRefusal
 */
export async function checkProof(judge: ProofJudge, expected: ProofExpectation): Promise<string> {
  const now = judge.clock.now();
  const { payload, protectedHeader } = await verified(expected.proof, now);
  const { jti, iat, nonce } = payload;
  if (payload['htm'] !== expected.method) refuse(`htm is not ${expected.method}`);
  if (!isSameUri(payload['htu'], expected.url)) refuse('htu is not the URL of this request');
  if (typeof iat !== 'number' || iat * 1000 < now - oldestProofMs) refuse('iat is missing or too old');
  if (iat * 1000 > now + clockSkewMs) refuse('iat is in the future');
  if (typeof jti !== 'string' || jti === '') refuse('jti is missing');
  checkTokenHash(payload, expected.accessToken);
  const jkt = await calculateJwkThumbprint(protectedHeader.jwk ?? {});
  checkNonce(judge, expected, jkt, nonce);
  const until = iat * 1000 + oldestProofMs + clockSkewMs;
  if (!judge.replay.remember(`proof ${jkt} ${jti}`, until)) refuse('jti was seen before');
  return jkt;
}

async function verified(proof: string, now: number): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: [...proofAlgorithms],
      currentDate: new Date(now),
      clockTolerance: clockSkewMs / 1000,
    });
  } catch (error) {
    if (!(error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException))
      throw error;
    return refuse('it is no JWT of type dpop+jwt, signed with EdDSA, ES256 or RS256 by the public key in its header');
  }
}

function checkTokenHash(payload: JWTPayload, accessToken: string | undefined): void {
  if (accessToken === undefined) return;
  if (payload['ath'] !== digestOf(accessToken).toString('base64url')) refuse('ath is not the hash of the access token');
}

function checkNonce({ nonces }: ProofJudge, { realm, challenge }: ProofExpectation, jkt: string, nonce: unknown): void {
  if (challenge) nonces.demand(realm, jkt);
  if (nonce === undefined && !nonces.required(realm, jkt)) return;
  if (typeof nonce === 'string' && nonces.accepts(realm, nonce)) return;
  throw new ProofRefusal('use_dpop_nonce', 'the proof must carry the nonce given', nonces.current(realm));
}

/** `htu` is the URL without query and fragment; both sides are compared normalised (RFC 9449 §4.3). */
function isSameUri(htu: unknown, requestUrl: string): boolean {
  if (typeof htu !== 'string' || !URL.canParse(htu)) return false;
  const url = new URL(requestUrl);
  return new URL(htu).href === `${url.origin}${url.pathname}`;
}

function refuse(message: string): never {
  throw new ProofRefusal('invalid_dpop_proof', `the DPoP proof was refused: ${message}`);
}
