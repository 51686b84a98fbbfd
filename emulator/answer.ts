/** From a request to its answer: the order in which faults, token endpoint and API get to see it. */
import { authorize } from './api/authorization.ts';
import { findRoute } from './api/routes.ts';
import { type Fault, isLie } from './faults/fault.ts';
import type { Faults } from './faults/faults.ts';
import { strike } from './faults/strike.ts';
import type { Journal } from './journal.ts';
import { jsonReply, type Reply, type SpokenReply, type TenantRequest } from './message.ts';
import { answerTokenRequest } from './oauth/token-endpoint.ts';
import { ApiRefusal } from './refusals.ts';
import type { TenantState } from './state.ts';

type Found = Extract<ReturnType<typeof findRoute>, { kind: 'route' }>;

/**
 * Answers one request on behalf of a tenant, unless a fault is planned for it, and writes it into the journal. A
 * refusal is an answer too; what this throws is a mistake in the emulator or in a function a test passed in.
 */
export async function answer(
  state: TenantState,
  faults: Faults,
  journal: Journal,
  request: TenantRequest,
): Promise<Reply> {
  const found = findRoute(request.method, new URL(request.url).pathname);
  if (found.kind !== 'route') {
    const answered = journal.record(request, 'unknown', undefined);
    const reply = found.kind === 'nowhere' ? refusal(new ApiRefusal(404, 'no such path')) : wrongMethod(found.allowed);
    answered(reply);
    return reply;
  }
  const { operation } = found.route;
  const fault = faults.take(operation, request);
  const answered = journal.record(request, operation, fault?.kind);
  const reply = await strike(fault, operation, request, () => act(state, found, request, fault));
  answered(reply);
  return reply;
}

async function act(
  state: TenantState,
  { route, params }: Found,
  request: TenantRequest,
  fault: Fault | undefined,
): Promise<SpokenReply> {
  if (route.handler === undefined) return answerTokenRequest(state, request, fault);
  let actor = 'unknown';
  try {
    const token = await authorize(state, request, fault?.kind === 'need-nonce');
    actor = token.clientId;
    const lie = fault !== undefined && isLie(fault.kind) ? fault.kind : undefined;
    const json = await route.handler({ state, request, token, params, lie });
    const offersNonce = token.jkt !== undefined && state.nonces.required('api', token.jkt);
    return jsonReply(200, json, offersNonce ? { 'dpop-nonce': state.nonces.current('api') } : {});
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    state.audit.write({
      action: 'request.refused',
      actor,
      address: request.caller.address,
      target: route.operation,
      reason: String(error.status),
    });
    return refusal(error);
  }
}

function wrongMethod(allowed: readonly string[]): SpokenReply {
  return refusal(new ApiRefusal(405, 'this path has other methods', { headers: { allow: allowed.join(', ') } }));
}

function refusal({ status, code, message, headers }: ApiRefusal): SpokenReply {
  return jsonReply(status, { code, message, details: [] }, headers);
}
