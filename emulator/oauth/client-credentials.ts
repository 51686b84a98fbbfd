/** The grant of clients with a secret or a signed assertion. */
import { errors, importJWK, type JWTPayload, jwtVerify } from 'jose';
import { isAllowedSource } from '../cidr.ts';
import { digestOf, isRecordedSecret } from '../client-secret.ts';
import { type Credential, isLiving } from '../model.ts';
import { TokenRefusal } from '../refusals.ts';
import { effectiveRoles, isFeltDisabled, isOwnAudience, powersOf, type TenantState } from '../state.ts';
import { required } from './form.ts';
import type { Grant, GrantRequest } from './grant.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const longestAssertionSeconds = 300;
const clockSkewSeconds = 60;

/**
 * `grant_type=client_credentials` (RFC 6749 §4.4): the client shows its secret, or an assertion signed with the key in it
 * (RFC 7523 §2.2).
 *
 * @throws TokenRefusal
 */
export async function clientCredentials(call: GrantRequest): Promise<Grant> {
  const { state, request, form } = call;
  const clientId = required(form, 'client_id');
  const credential = state.credentials.get(clientId);
  if (credential === undefined || state.clock.now() < credential.knownFrom) deny('client_not_found', 'unknown client');
  await authenticate(call, credential);
  if (!isLiving(credential, state.clock.now())) deny('credential_not_active', 'the credential is revoked or expired');
  const owner = state.principals.get(credential.ownerId);
  if (credential.kind !== 'tcc' && isFeltDisabled(state, owner)) deny('sp_disabled', 'the principal is disabled');
  if (!isAllowedSource(request.caller.address, credential.allowSourceCidrs)) {
    deny('source_ip_not_allowed', 'the source address is not allowed for this credential');
  }
  const roleIds = owner === undefined ? [] : effectiveRoles(owner, credential.scopedRoleIds);
  return {
    clientId,
    principalId: credential.ownerId,
    roleIds,
    powers: credential.powers ?? powersOf(state, roleIds),
    allowSourceCidrs: credential.allowSourceCidrs,
    requireDpop: credential.requireDpop,
    answer: {},
    used: () => {
      credential.lastUsedAt = state.clock.now();
    },
  };
}

async function authenticate(call: GrantRequest, credential: Credential): Promise<void> {
  const { form } = call;
  const secret = form.get('client_secret');
  if (secret !== undefined && (form.has('client_assertion') || form.has('client_assertion_type'))) {
    throw new TokenRefusal('invalid_request', 'malformed_request', 'one way of authentication, not two');
  }
  if (secret === undefined) await checkAssertion(call, credential);
  else if (!isRecordedSecret(secret, credential.secret)) deny('wrong_secret', 'the client secret is wrong');
}

async function checkAssertion({ state, request, form }: GrantRequest, credential: Credential): Promise<void> {
  const assertion = required(form, 'client_assertion');
  if (required(form, 'client_assertion_type') !== assertionType) {
    throw new TokenRefusal('invalid_request', 'malformed_request', `client_assertion_type must be ${assertionType}`);
  }
  const claims = await verifiedClaims(state, credential, assertion);
  const now = Math.floor(state.clock.now() / 1000);
  if (!isOwnAudience(state, claims.aud, request.url)) {
    deny('audience_mismatch', 'the assertion is not for this host: aud is the tenant host without a port');
  }
  const { exp = 0, iat = 0 } = claims;
  if (exp > now + longestAssertionSeconds) deny('assertion_too_long', 'the assertion lives longer than five minutes');
  if (iat > now + clockSkewSeconds) deny('assertion_not_yet_valid', 'the assertion was issued in the future');
  if (iat < now - longestAssertionSeconds) deny('assertion_too_old', 'the assertion was issued too long ago');
  const mark = `assertion ${credential.clientId} ${claims.jti ?? digestOf(assertion).toString('hex')}`;
  if (!state.replay.remember(mark, (exp + clockSkewSeconds) * 1000)) {
    deny('assertion_replayed', 'the assertion was used before');
  }
}

async function verifiedClaims(state: TenantState, credential: Credential, assertion: string): Promise<JWTPayload> {
  const key = await importJWK(credential.secret.publicKey, 'EdDSA');
  try {
    const { payload } = await jwtVerify(assertion, key, {
      algorithms: ['EdDSA'],
      issuer: credential.clientId,
      subject: credential.clientId,
      requiredClaims: ['aud', 'exp', 'iat'],
      currentDate: new Date(state.clock.now()),
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) deny('assertion_expired', 'the assertion has expired');
    if (error instanceof errors.JWTClaimValidationFailed) {
      deny('assertion_claim_invalid', `the assertion's ${error.claim} was refused`);
    }
    if (error instanceof errors.JOSEError) deny('invalid_signature', 'the assertion is not signed by this client');
    throw error;
  }
}

function deny(reason: string, description: string): never {
  throw new TokenRefusal('invalid_client', reason, description);
}
