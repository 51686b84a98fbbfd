/** The signed client assertion (RFC 7523 §3) as C1 takes it. */
import { importJWK, SignJWT } from 'jose';
import type { SigningKey } from '../domain/secret.ts';

/** Lifetime of an assertion in seconds. C1 takes at most 300; the vendor's own clients use 120. */
const LIFETIME_S = 120;
/** How far back `nbf` is put, in seconds, for a runner whose clock is ahead of the tenant's. */
const LEEWAY_S = 30;

export interface AssertionRequest {
  readonly key: SigningKey;
  readonly clientId: string;
  /** Host of the tenant without a port: what C1 expects as audience. */
  readonly audience: string;
  /** ms since the epoch. */
  readonly nowMs: number;
  /** Random text, unique to this assertion: C1 refuses a `jti` it has seen. */
  readonly jti: string;
  /** Random text for the JWS header, as the vendor's clients send it. */
  readonly nonce: string;
}

/** Signs an assertion with the secret's own Ed25519 key (JWS `alg: EdDSA`, RFC 8037). */
export async function signAssertion(request: AssertionRequest): Promise<string> {
  const { kty, crv, x, d } = request.key;
  const key = await importJWK({ kty, crv, x, d }, 'EdDSA');
  const now = Math.floor(request.nowMs / 1000);
  return await new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', nonce: request.nonce })
    .setIssuer(request.clientId)
    .setSubject(request.clientId)
    .setAudience(request.audience)
    .setIssuedAt(now)
    .setNotBefore(now - LEEWAY_S)
    .setExpirationTime(now + LIFETIME_S)
    .setJti(request.jti)
    .sign(key);
}
