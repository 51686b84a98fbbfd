/** Who is calling the API: access tokens, their proofs and the addresses they may come from. */
import { isAllowedSource } from '../cidr.ts';
import { digestOf } from '../client-secret.ts';
import type { TenantRequest } from '../message.ts';
import type { AccessToken } from '../model.ts';
import { checkProof, ProofRefusal, proofAlgorithms } from '../oauth/proof.ts';
import { ApiRefusal } from '../refusals.ts';
import { isFeltDisabled, type TenantState } from '../state.ts';

const algs = proofAlgorithms.join(' ');

/**
 * Finds out on whose behalf an API request comes: a living token (RFC 6750 §2.1), from an address its credential allows,
 * with a proof by its key if it is bound to one (RFC 9449 §7). That the credential behind it was revoked or has expired
 * makes no difference: tokens live out their time.
 *
 * @param challenge answer a proof with a nonce challenge, however good it is
 * @throws ApiRefusal
 */
export async function authorize(state: TenantState, request: TenantRequest, challenge: boolean): Promise<AccessToken> {
  const match = /^(Bearer|DPoP) ([A-Za-z0-9\-._~+/]+=*)$/.exec(request.headers['authorization'] ?? '');
  const [, scheme, presented] = match ?? [];
  if (scheme === undefined || presented === undefined) {
    throw unauthenticated('an access token is needed: Authorization: Bearer or DPoP', 'Bearer');
  }
  const token = state.tokens.get(digestOf(presented).toString('hex'));
  if (token === undefined || state.clock.now() >= token.expiresAt) {
    throw unauthenticated('the access token is unknown or has expired', `${scheme} error="invalid_token"`);
  }
  await checkBinding(state, request, token, { scheme, presented, challenge });
  const principal = state.principals.get(token.principalId);
  if (principal !== undefined && isFeltDisabled(state, principal)) {
    throw unauthenticated('the principal is disabled', `${scheme} error="invalid_token"`);
  }
  if (!isAllowedSource(request.caller.address, token.allowSourceCidrs)) {
    throw new ApiRefusal(403, 'the source address is not allowed for the credential of this token');
  }
  return token;
}

async function checkBinding(
  state: TenantState,
  request: TenantRequest,
  token: AccessToken,
  { scheme, presented, challenge }: { scheme: string; presented: string; challenge: boolean },
): Promise<void> {
  const wanted = token.jkt === undefined ? 'Bearer' : 'DPoP';
  if (scheme !== wanted) {
    throw unauthenticated(`this access token is to be sent as ${wanted}`, `${wanted} error="invalid_token"`);
  }
  if (token.jkt === undefined) return;
  const { method, url, headers } = request;
  const expected = {
    proof: headers['dpop'] ?? '',
    method,
    url,
    accessToken: presented,
    realm: 'api',
    challenge,
  } as const;
  try {
    const jkt = await checkProof(state, expected);
    if (jkt !== token.jkt) throw new ProofRefusal('invalid_dpop_proof', 'the access token is bound to another key');
  } catch (error) {
    if (!(error instanceof ProofRefusal)) throw error;
    throw unauthenticated(error.message, `DPoP error="${error.error}", algs="${algs}"`, error.nonce);
  }
}

function unauthenticated(message: string, challenge: string, nonce?: string): ApiRefusal {
  const headers: Record<string, string> = { 'www-authenticate': challenge };
  if (nonce !== undefined) headers['dpop-nonce'] = nonce;
  return new ApiRefusal(401, message, { headers });
}
