/** The token endpoint. */
import { randomBytes } from 'node:crypto';
import { digestOf } from '../client-secret.ts';
import type { Fault } from '../faults/fault.ts';
import { jsonReply, type SpokenReply, type TenantRequest } from '../message.ts';
import { TokenRefusal } from '../refusals.ts';
import type { TenantState } from '../state.ts';
import { clientCredentials } from './client-credentials.ts';
import { readTokenForm, required, type TokenForm } from './form.ts';
import type { Grant, GrantType } from './grant.ts';
import { checkProof, ProofRefusal } from './proof.ts';
import { workloadFederation } from './workload-federation.ts';

const grantTypes: ReadonlyMap<string, GrantType> = new Map([
  ['client_credentials', clientCredentials],
  ['urn:ietf:params:oauth:grant-type:token-exchange', workloadFederation],
]);

/**
 * `POST /auth/v1/token`. Answers with a token (RFC 6749 §5.1) or an error (§5.2), and writes either to the audit log.
 *
 * @param fault `need-nonce` and `downgrade` take effect here
 */
export async function answerTokenRequest(
  state: TenantState,
  request: TenantRequest,
  fault: Fault | undefined,
): Promise<SpokenReply> {
  try {
    const form = readTokenForm(request);
    const jkt = await proofKey(state, request, form, fault?.kind === 'need-nonce');
    const grantType = grantTypes.get(required(form, 'grant_type'));
    if (grantType === undefined) {
      throw new TokenRefusal('unsupported_grant_type', 'unsupported_grant_type', 'this grant type is not supported');
    }
    const grant = await grantType({ state, request, form });
    if (grant.requireDpop && state.dpop && jkt === undefined) {
      throw new TokenRefusal('invalid_dpop_proof', 'dpop_required', 'this credential needs a DPoP proof');
    }
    return issue(state, request, grant, fault?.kind === 'downgrade' ? undefined : jkt);
  } catch (error) {
    if (!(error instanceof TokenRefusal)) throw error;
    const { reason, status, headers, message } = error;
    state.audit.write({ action: 'token.refused', ...whoAsked(state, request), reason });
    return jsonReply(status, { error: error.error, error_description: message }, headers);
  }
}

async function proofKey(
  state: TenantState,
  request: TenantRequest,
  form: TokenForm,
  challenge: boolean,
): Promise<string | undefined> {
  const { dpop: proof } = request.headers;
  if (!state.dpop) return undefined;
  const promised = form.get('dpop_jkt');
  if (proof === undefined) {
    if (promised === undefined) return undefined;
    throw new TokenRefusal('invalid_dpop_proof', 'invalid_dpop_proof', 'dpop_jkt came without a proof');
  }
  try {
    const { method, url } = request;
    const jkt = await checkProof(state, { proof, method, url, realm: 'token', challenge });
    if (promised === undefined || promised === jkt) return jkt;
    throw new ProofRefusal('invalid_dpop_proof', 'dpop_jkt is another key than the proof is signed with');
  } catch (error) {
    if (!(error instanceof ProofRefusal)) throw error;
    const headers = error.nonce === undefined ? {} : { 'dpop-nonce': error.nonce };
    throw new TokenRefusal(error.error, error.error, error.message, headers);
  }
}

function issue(state: TenantState, request: TenantRequest, grant: Grant, jkt: string | undefined): SpokenReply {
  const { clientId, principalId, roleIds, powers, allowSourceCidrs } = grant;
  const accessToken = randomBytes(32).toString('base64url');
  const issuedAt = state.clock.now();
  const expiresAt = issuedAt + state.tokenLifetimeMs;
  const remembered = { clientId, principalId, roleIds, powers, allowSourceCidrs, issuedAt, expiresAt, jkt };
  state.tokens.set(digestOf(accessToken).toString('hex'), remembered);
  grant.used();
  state.audit.write({
    action: 'token.issued',
    actor: clientId,
    address: request.caller.address,
    target: principalId,
  });
  const answer = {
    access_token: accessToken,
    token_type: jkt === undefined ? 'Bearer' : 'DPoP',
    expires_in: state.tokenLifetimeMs / 1000,
    ...grant.answer,
  };
  const offersNonce = jkt !== undefined && state.nonces.required('token', jkt);
  return jsonReply(200, answer, offersNonce ? { 'dpop-nonce': state.nonces.current('token') } : {});
}

/** Only a client id that exists is written down: anything else may be a secret in the wrong place. */
function whoAsked(state: TenantState, request: TenantRequest): { actor: string; address: string } {
  const claimed = new URLSearchParams(request.body).get('client_id') ?? '';
  const isKnown = state.credentials.has(claimed) || state.trusts.has(claimed);
  return { actor: isKnown ? claimed : 'unknown', address: request.caller.address };
}
