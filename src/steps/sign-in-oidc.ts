/** Signing in with GitHub's own token, and explaining itself where that fails. Loaded only where it is used. */
import { claimsOf, claimTable, payloadOf, suggestCondition } from '../domain/claims.ts';
import type { Server } from '../domain/identity.ts';
import { ActionError } from '../errors.ts';
import type { CallContext } from '../net/exchange.ts';
import { requestIdToken } from '../oauth/github-oidc.ts';
import { type Grant, tokenExchangeGrant } from '../oauth/grants.ts';
import type { TokenAnswer } from '../oauth/token.ts';
import type { Job, Runner } from '../ports.ts';

type Refused = Extract<TokenAnswer, { kind: 'refused' }>;

export interface PreparedOidc {
  readonly grant: Grant;
  readonly refused: (answer: Refused) => ActionError;
}

/** Whether GitHub lets this job ask for an OIDC token. */
export function mayAskForIdToken(runner: Runner): boolean {
  return (
    (runner.env('ACTIONS_ID_TOKEN_REQUEST_URL') ?? '') !== '' &&
    (runner.env('ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '') !== ''
  );
}

/** Gets GitHub's token for the tenant, ready to be exchanged. */
export async function prepareOidc(
  runner: Runner,
  context: CallContext,
  server: Server,
  clientId: string,
): Promise<PreparedOidc> {
  if (!mayAskForIdToken(runner)) throw unavailable(runner.job);
  const requestToken = runner.env('ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '';
  runner.mask(requestToken);
  const idToken = await requestIdToken(context, {
    requestUrl: runner.env('ACTIONS_ID_TOKEN_REQUEST_URL') ?? '',
    requestToken,
    githubUrl: runner.env('GITHUB_SERVER_URL') ?? '',
    audience: server.hostname,
    mask: runner.mask,
  });
  return {
    grant: tokenExchangeGrant(clientId, idToken),
    refused: (answer) => refusedTrust(runner, idToken, answer, clientId),
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

function refusedTrust(runner: Runner, idToken: string, answer: Refused, clientId: string): ActionError {
  const payload = payloadOf(idToken);
  const table = claimTable(claimsOf(payload, runner.clock.now())).map((row) => runner.scrub(row));
  const condition = runner.scrub(suggestCondition(payload));
  runner.log.group('Claims of the token that the trust judged', table);
  const words =
    [answer.error, answer.description].filter((each) => each !== '').join(': ') || `status ${answer.status}`;
  const message = [
    `C1's trust ${clientId} refused GitHub's token (${words}). The claims that it judges:`,
    ...table,
  ].join('\n');
  const hint =
    condition === '' ? {} : { hint: `Compare them with the trust's condition; these claims satisfy: ${condition}` };
  return new ActionError('trust-refused', message, hint);
}
