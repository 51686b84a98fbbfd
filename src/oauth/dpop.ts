/** Proof of possession (RFC 9449): a throwaway key, a proof for each request, and nonces as the servers hand them out. */
import { generateKeyPair, generateProof } from 'dpop';
import type { Authorization } from '../net/authorization.ts';
import type { HttpRequest, HttpResponse } from '../net/http.ts';

/** Holds one key for one run. The key is not extractable and is never written anywhere. */
export interface Prover {
  /** Proofs for the token endpoint (RFC 9449 §5). */
  readonly atTokenEndpoint: Authorization;
  /** The bound token with proofs for the API (RFC 9449 §7). */
  withToken(token: string): Authorization;
}

/** A nonce as RFC 9449 §8.1 allows it; anything else in the header is ignored. */
const NONCE = /^[\x21\x23-\x5b\x5d-\x7e]{1,1024}$/;

/**
 * Makes a fresh ES256 key, one of the three algorithms that C1 accepts.
 *
 * @param mask called with each proof before it is used
 */
export async function createProver(mask: (secret: string) => void): Promise<Prover> {
  const keyPair = await generateKeyPair('ES256');
  const prove = async (
    { method, url }: Pick<HttpRequest, 'method' | 'url'>,
    nonce: string | undefined,
    token?: string,
  ): Promise<string> => {
    // RFC 9449 §4.2: htu is the URL without query and fragment.
    const proof = await generateProof(keyPair, `${url.origin}${url.pathname}`, method, nonce, token);
    mask(proof);
    return proof;
  };
  return {
    atTokenEndpoint: withNonces(async (request, nonce) => ({ dpop: await prove(request, nonce) })),
    withToken: (token) =>
      withNonces(async (request, nonce) => ({
        authorization: `DPoP ${token}`,
        dpop: await prove(request, nonce, token),
      })),
  };
}

/** Nonces of the token endpoint and of the API are kept apart: they are different servers to RFC 9449 §8.2. */
function withNonces(
  fields: (
    request: Pick<HttpRequest, 'method' | 'url'>,
    nonce: string | undefined,
  ) => Promise<Readonly<Record<string, string>>>,
): Authorization {
  let nonce: string | undefined;
  return {
    fields: (request) => fields(request, nonce),
    challenged: (response) => {
      const offered = response.headers['dpop-nonce'];
      if (offered === undefined || !NONCE.test(offered)) return false;
      const fresh = offered !== nonce;
      nonce = offered;
      return fresh && asksForNonce(response);
    },
  };
}

/** RFC 9449 §8 (token endpoint: 400 and an `error`) and §9 (API: 401 and `WWW-Authenticate`). */
function asksForNonce(response: HttpResponse): boolean {
  if (response.status === 401) return /\buse_dpop_nonce\b/.test(response.headers['www-authenticate'] ?? '');
  return response.status === 400 && /"error"\s*:\s*"use_dpop_nonce"/.test(response.body);
}
