/** Signing in with GitHub's own token, and explaining itself where that fails. Loaded only where it is used. */
import { ageOf, claimsOf, claimTable, type Payload, payloadOf, suggestCondition } from '../domain/claims.ts';
import type { Access } from '../domain/inputs.ts';
import { ActionError } from '../errors.ts';
import type { CallContext } from '../net/exchange.ts';
import { requestIdToken } from '../oauth/github-oidc.ts';
import { type Grant, tokenExchangeGrant } from '../oauth/grants.ts';
import { proofHint, type Refused, wordsOf } from '../oauth/refusal.ts';
import type { Job, Runner } from '../ports.ts';

export interface PreparedOidc {
  readonly grant: Grant;
  readonly refused: (answer: Refused) => ActionError;
}

/** Where GitHub hands out the OIDC token of this job, and what it wants to be shown; `undefined` where the job may not ask. */
function tokenService(runner: Runner): { readonly requestUrl: string; readonly requestToken: string } | undefined {
  const requestUrl = runner.env('ACTIONS_ID_TOKEN_REQUEST_URL');
  const requestToken = runner.env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return requestUrl && requestToken ? { requestUrl, requestToken } : undefined;
}

/** Whether GitHub lets this job ask for an OIDC token. */
export function mayAskForIdToken(runner: Runner): boolean {
  return tokenService(runner) !== undefined;
}

/** Gets GitHub's token for the tenant, ready to be exchanged. */
export async function prepareOidc(
  runner: Runner,
  context: CallContext,
  access: Access,
  clientId: string,
): Promise<PreparedOidc> {
  const service = tokenService(runner);
  if (service === undefined) throw unavailable(runner.job);
  runner.mask(service.requestToken);
  const idToken = await requestIdToken(context, {
    ...service,
    githubUrl: runner.job.serverUrl,
    audience: access.server.hostname,
    mask: runner.mask,
  });
  return {
    grant: tokenExchangeGrant(clientId, idToken),
    refused: (answer) => refusedTrust(runner, access, idToken, answer, clientId),
  };
}

/** Missing permission, fork and Dependabot look the same to the runner; the event tells them apart. */
function unavailable(job: Job): ActionError {
  if (job.fromFork) {
    return new ActionError('oidc-unavailable', 'GitHub gives no OIDC token to pull requests from forks', {
      hint: 'Set `on-missing-auth: skip` and let later steps depend on `minted`, or run what needs C1 after the merge.',
    });
  }
  if (job.fromDependabot) {
    return new ActionError('oidc-unavailable', 'GitHub gave this job, which Dependabot started, no OIDC token', {
      hint: 'Add `permissions: id-token: write` to the job, or set `on-missing-auth: skip` for runs of Dependabot.',
    });
  }
  return new ActionError('oidc-unavailable', 'GitHub gave this job no OIDC token: it lacks the permission', {
    hint: 'Add `permissions: id-token: write` to the job (a reusable workflow needs it in the calling job too).',
  });
}

/** A refusal of the trust, with the claims that it judged. Never the token. */
function refusedTrust(runner: Runner, access: Access, idToken: string, answer: Refused, clientId: string): ActionError {
  const payload = payloadOf(idToken);
  const table = claimTable(claimsOf(payload, runner.clock.now())).map((row) => runner.scrub(row));
  const message = [
    `C1's trust ${clientId} refused GitHub's token (${wordsOf(answer)}). The claims that it judges:`,
    ...table,
  ].join('\n');
  return new ActionError('trust-refused', message, hintFor(payload, runner.clock.now(), access, answer));
}

/** C1 takes tokens of at most this age in seconds. */
const OLDEST_S = 600;
/** Clocks that differ by less are not what a token was refused for. */
const SKEW_S = 60;

/** What the claims themselves give away comes first; C1 judges its condition last. */
function hintFor(
  payload: Payload,
  nowMs: number,
  { server, dpop }: Access,
  answer: Refused,
): { readonly hint?: string } {
  const hint = proofHint(answer, dpop);
  if (hint !== undefined) return { hint };
  if (answer.error === 'invalid_client') {
    return { hint: 'Check that `client-id` is the /wfe client id of a trust that exists in this tenant.' };
  }
  const audiences = [payload['aud']].flat();
  if (!audiences.includes(server.hostname)) {
    return { hint: `The audience must be ${server.hostname}, the host of the tenant. Check \`server-url\`.` };
  }
  const age = ageOf(payload, nowMs) ?? 0;
  if (age > OLDEST_S || age < -SKEW_S) {
    return { hint: 'C1 takes tokens of at most 10 minutes, and none from the future. Check the clock of this runner.' };
  }
  const condition = suggestCondition(payload);
  if (condition === '') return {};
  return { hint: `Compare them with the trust's condition. A condition that they satisfy: ${condition}` };
}
