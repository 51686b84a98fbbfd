/** GitHub's OIDC token service, with keys of its own. */
import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';
import { type Clock, systemClock } from './clock.ts';
import { createFaults, type Faults } from './faults/faults.ts';
import { strike } from './faults/strike.ts';
import { type Claims, githubClaims, githubIssuer, type SubjectForm } from './github-claims.ts';
import { createJournal, type Journal, type RecordedRequest } from './journal.ts';
import { jsonReply, type SpokenReply, type TenantRequest } from './message.ts';
import type { PathHandler } from './serve.ts';

/** How an issuer is set up. Everything may be left out. */
export interface IssuerOptions {
  /** The machine's clock. */
  readonly clock?: Clock;
  /** Claims to set in every token; `undefined` leaves one out. */
  readonly claims?: Claims;
  /** `classic`. */
  readonly subjectForm?: SubjectForm;
  /** Faults on `oidc`; a tenant's, to plan all in one place, or its own. */
  readonly faults?: Faults;
  /** Where requests are written down; a tenant's, or its own. */
  readonly journal?: Journal;
}

/** GitHub's OIDC issuer, as a job sees it, and the keys that a trust checks its tokens with. */
export interface Issuer extends PathHandler {
  /** What its tokens have as `iss`. */
  readonly issuer: string;
  /** What a job finds in `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken: string;
  /** What a job finds in `ACTIONS_ID_TOKEN_REQUEST_URL`, if the issuer is served at this origin. */
  requestUrl(origin: string): string;
  readonly faults: Faults;
  readonly requests: readonly RecordedRequest[];
  jwks(): JSONWebKeySet;
  /** Signs a token. Claims given here win over the issuer's; `undefined` leaves one out. */
  token(audience: string, claims?: Claims): Promise<string>;
}

/** Makes an issuer with an RSA key of its own. */
export async function createIssuer(options: IssuerOptions = {}): Promise<Issuer> {
  const { clock = systemClock, subjectForm = 'classic', faults = createFaults() } = options;
  const journal = options.journal ?? createJournal(clock);
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomUUID();
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
  const requestToken = randomBytes(48).toString('base64url');
  const path = `/github-oidc/${randomUUID()}/idtoken`;
  const token: Issuer['token'] = (audience, claims = {}) => {
    const payload = githubClaims(audience, { ...options.claims, ...claims }, subjectForm, clock.now());
    return new SignJWT({ ...payload }).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid }).sign(privateKey);
  };
  const handle: Issuer['handle'] = async (request) => {
    const fault = faults.take('oidc', request);
    const answered = journal.record(request, 'oidc', fault?.kind);
    const reply = await strike(fault, 'oidc', request, () => answer(request, requestToken, token));
    answered(reply);
    return reply;
  };
  return {
    issuer: githubIssuer,
    requestToken,
    requestUrl: (origin) => new URL(`${path}?api-version=2.0`, origin).href,
    faults,
    requests: journal.entries,
    jwks: () => ({ keys: [jwk] }),
    token,
    owns: (asked) => asked === path,
    handle,
  };
}

async function answer(request: TenantRequest, requestToken: string, token: Issuer['token']): Promise<SpokenReply> {
  if (request.method !== 'GET') return jsonReply(405, { message: 'GET only' }, { allow: 'GET' });
  if (request.headers['authorization'] !== `Bearer ${requestToken}`) {
    return jsonReply(401, { message: 'the request token is missing or wrong' });
  }
  const audience = new URL(request.url).searchParams.get('audience') ?? 'https://github.com/acme';
  const value = await token(audience);
  return jsonReply(200, { count: value.length, value });
}
