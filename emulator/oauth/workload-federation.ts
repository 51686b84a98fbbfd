/** The grant of OIDC tokens from a trusted issuer. */
import { compactVerify, createLocalJWKSet, decodeJwt, decodeProtectedHeader, errors, type JWTPayload } from 'jose';
import { isAllowedSource } from '../cidr.ts';
import type { Principal, Trust } from '../model.ts';
import { TokenRefusal } from '../refusals.ts';
import { isFeltDisabled, isOwnAudience, type TenantState } from '../state.ts';
import { required } from './form.ts';
import type { Grant, GrantRequest } from './grant.ts';

const jwtType = 'urn:ietf:params:oauth:token-type:jwt';
const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';
const oldestTokenSeconds = 600;
const clockSkewSeconds = 60;

/**
 * `grant_type=urn:ietf:params:oauth:grant-type:token-exchange` (RFC 8693): an OIDC token of a trusted issuer signs in as
 * the trust's service principal. The checks come in the vendor's order: decode, issuer, signature, audience, freshness,
 * condition, source address; the principal is looked at last.
 *
 * @throws TokenRefusal whose reason is the vendor's word where one is known
 */
export async function workloadFederation({ state, request, form }: GrantRequest): Promise<Grant> {
  if (required(form, 'subject_token_type') !== jwtType) {
    throw new TokenRefusal('invalid_request', 'malformed_request', `subject_token_type must be ${jwtType}`);
  }
  const subjectToken = required(form, 'subject_token');
  const trust = state.trusts.get(required(form, 'client_id'));
  if (trust === undefined) throw new TokenRefusal('invalid_client', 'trust_not_found', 'there is no such trust');
  const claims = decoded(subjectToken);
  if (claims.iss !== trust.issuer) deny('issuer_mismatch', `the token's issuer is not ${trust.issuer}`);
  await checkSignature(subjectToken, trust);
  if (!isOwnAudience(state, claims.aud, request.url)) {
    deny('audience_mismatch', 'the token is not for this tenant: its audience must be the tenant host');
  }
  checkFreshness(state, claims);
  if (!trust.condition(claims)) deny('cel_condition_not_met', `the condition is not met: ${trust.conditionText}`);
  if (!isAllowedSource(request.caller.address, trust.allowSourceCidrs)) {
    deny('source_ip_not_allowed', 'the source address is not allowed for this trust');
  }
  const principal = state.principals.get(trust.servicePrincipalId);
  if (principal === undefined || isFeltDisabled(state, principal)) deny('sp_disabled', 'the principal is disabled');
  return granted(state, trust, principal);
}

function granted(state: TenantState, trust: Trust, principal: Principal): Grant {
  return {
    clientId: trust.clientId,
    principalId: principal.id,
    roleIds: principal.roleIds,
    powers: trust.powers,
    allowSourceCidrs: trust.allowSourceCidrs,
    requireDpop: trust.requireDpop,
    answer: { issued_token_type: accessTokenType },
    used: () => {
      trust.lastUsedAt = state.clock.now();
    },
  };
}

function decoded(subjectToken: string): JWTPayload {
  try {
    decodeProtectedHeader(subjectToken);
    const claims = decodeJwt(subjectToken);
    if (typeof claims.iat === 'number' && typeof claims.exp === 'number') return claims;
  } catch (error) {
    if (!(error instanceof errors.JOSEError || error instanceof TypeError)) throw error;
  }
  return deny('invalid_jwt_format', 'the subject token is no JWT with iat and exp');
}

/** Looks at the signature alone: the token's age is judged later, in its place. */
async function checkSignature(subjectToken: string, trust: Trust): Promise<void> {
  const keys = createLocalJWKSet(await trust.jwks());
  try {
    await compactVerify(subjectToken, keys, { algorithms: ['RS256', 'ES256', 'EdDSA'] });
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    deny('invalid_signature', "the token is not signed by one of the issuer's keys");
  }
}

function checkFreshness(state: TenantState, { iat = 0, nbf = 0, exp = 0 }: JWTPayload): void {
  const now = Math.floor(state.clock.now() / 1000);
  if (iat < now - oldestTokenSeconds) deny('token_too_old', 'the token was issued more than ten minutes ago');
  if (exp <= now) deny('token_too_old', 'the token has expired');
  if (Math.max(iat, nbf) > now + clockSkewSeconds) deny('token_not_yet_valid', 'the token is from the future');
}

function deny(reason: string, description: string): never {
  throw new TokenRefusal('invalid_grant', reason, description);
}
