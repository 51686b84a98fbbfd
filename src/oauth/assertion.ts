/** The signed client assertion (RFC 7523 §3) as C1 takes it. */
import { createPrivateKey, sign } from 'node:crypto';
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

/**
 * Signs an assertion with the secret's own Ed25519 key, as a JWS in its compact form (RFC 7515 §7.1, `alg: EdDSA` of RFC 8037).
 * There is one algorithm and one kind of key, and nothing is read here; node:crypto is loaded for TLS anyhow, where a
 * library would bring in WebCrypto besides (docs/adr/0011-assertions-by-node-crypto.md).
 */
export function signAssertion(request: AssertionRequest): string {
  const { kty, crv, x, d } = request.key;
  const key = createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' });
  const now = Math.floor(request.nowMs / 1000);
  const header = { alg: 'EdDSA', typ: 'JWT', nonce: request.nonce };
  const claims = {
    iss: request.clientId,
    sub: request.clientId,
    aud: request.audience,
    iat: now,
    nbf: now - LEEWAY_S,
    exp: now + LIFETIME_S,
    jti: request.jti,
  };
  const signed = `${base64url(header)}.${base64url(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
