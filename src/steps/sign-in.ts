/** Signing in: one of four ways to an access token, and who did it how, for the receipt. */
import type { Tenant } from '../c1/api.ts';
import type { Access } from '../domain/inputs.ts';
import type { SignIn } from '../domain/sign-in.ts';
import { ActionError } from '../errors.ts';
import { type Authorization, bearer } from '../net/authorization.ts';
import type { CallContext } from '../net/exchange.ts';
import { clientSecretGrant, type Grant, signedAssertionGrant } from '../oauth/grants.ts';
import { proofHint, type Refused, wordsOf } from '../oauth/refusal.ts';
import { requestToken } from '../oauth/token.ts';
import type { Runner } from '../ports.ts';
import type { Budget } from './budget.ts';

/** Signed in. The same token serves work and clean-up; only their budgets differ. */
export interface Session {
  readonly work: Tenant;
  readonly cleanup: Tenant;
  /** The client id that signed in; empty for a ready-made access token. */
  readonly clientId: string;
  /** How, in words for people. */
  readonly how: string;
}

const ways: Readonly<Record<SignIn['kind'], string>> = {
  'client-secret': 'client secret',
  'private-key-jwt': 'signed assertion',
  'github-oidc': 'GitHub OIDC',
  'access-token': 'access token',
};

/** Signs in at the tenant of `access`. */
export async function signIn(runner: Runner, budget: Budget, access: Access): Promise<Session> {
  const authorization = await authorize(runner, budget.work, access);
  const { server, signIn: by } = access;
  const clientId = by.kind === 'access-token' ? '' : by.clientId;
  const how = access.dpop ? `${ways[by.kind]}, bound with DPoP` : ways[by.kind];
  runner.log.info(`Signed in to ${server.url.host} with ${how}${clientId === '' ? '' : ` as ${clientId}`}`);
  return {
    work: { context: budget.work, server: server.url, authorization },
    cleanup: { context: budget.cleanup, server: server.url, authorization },
    clientId,
    how,
  };
}

async function authorize(runner: Runner, context: CallContext, access: Access): Promise<Authorization> {
  const { signIn: by } = access;
  if (by.kind === 'access-token') return bearer(by.token.reveal());
  const prover = access.dpop ? await newProver(runner) : undefined;
  const { grant, refused } = await prepare(runner, context, access, by);
  const answer = await requestToken(context, {
    server: access.server.url,
    grant,
    what: `sign in to ${access.server.url.host}`,
    mask: runner.mask,
    ...(prover === undefined ? {} : { proof: prover.atTokenEndpoint }),
  });
  if (answer.kind === 'refused') throw refused(answer);
  const token = answer.token.value.reveal();
  return prover === undefined ? bearer(token) : prover.withToken(token);
}

interface Prepared {
  readonly grant: Grant;
  readonly refused: (answer: Refused) => ActionError;
}

async function prepare(
  runner: Runner,
  context: CallContext,
  access: Access,
  by: Exclude<SignIn, { kind: 'access-token' }>,
): Promise<Prepared> {
  const { server } = access;
  const refused = (answer: Refused) => refusedClient(answer, access, by);
  switch (by.kind) {
    case 'client-secret':
      return { grant: clientSecretGrant(by.clientId, by.secret), refused };
    case 'private-key-jwt':
      return { grant: signedAssertionGrant(by.clientId, by.key, server.hostname, assertionWorld(runner)), refused };
    case 'github-oidc': {
      const { prepareOidc } = await import('./sign-in-oidc.ts');
      return await prepareOidc(runner, context, access, by.clientId);
    }
  }
}

/** What an assertion needs of the world. */
export function assertionWorld(runner: Runner) {
  return {
    now: runner.clock.now,
    token: () => Buffer.from(runner.random(16)).toString('base64url'),
    mask: runner.mask,
  };
}

/** A prover with a fresh key. Loaded only where DPoP is asked for. */
export async function newProver(runner: Runner) {
  const { createProver } = await import('../oauth/dpop.ts');
  return await createProver(runner.mask);
}

/** DPoP asked for by the server (RFC 9449 §5, §8) says what to set; all else is about the client. */
function refusedClient(answer: Refused, { server, dpop }: Access, by: SignIn): ActionError {
  const message = `could not sign in to ${server.url.host} with a ${ways[by.kind]}: C1 refused it (${wordsOf(answer)})`;
  return new ActionError('sign-in-refused', message, { hint: proofHint(answer, dpop) });
}
