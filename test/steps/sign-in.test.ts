/** Signing in where GitHub, the tenant or a clock says something that no emulator says. */
import { describe, expect, it } from 'vitest';
import { createManualClock, type Handler, type TenantRequest } from '../../emulator/index.ts';
import type { Access } from '../../src/domain/inputs.ts';
import { Secret } from '../../src/domain/secret.ts';
import { catalogue } from '../../src/errors.ts';
import { openBudget } from '../../src/steps/budget.ts';
import { signIn } from '../../src/steps/sign-in.ts';
import { mayAskForIdToken } from '../../src/steps/sign-in-oidc.ts';
import { createFakeRunner, type FakeRunnerOptions } from '../fakes/runner.ts';

const NOW = Date.UTC(2026, 7, 3, 12);
const server = { url: new URL('https://acme.conductor.one'), hostname: 'acme.conductor.one', overridden: false };
const bySecret: Access = {
  signIn: { kind: 'client-secret', clientId: 'fox@acme.conductor.one/spc', secret: new Secret('hush-hush-hush') },
  server,
  dpop: false,
};
const byTrust: Access = {
  signIn: { kind: 'github-oidc', clientId: 'fox@acme.conductor.one/wfe' },
  server,
  dpop: false,
};

interface Answers {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly token?: { readonly status: number; readonly json: unknown };
}

/** GitHub and the tenant in one; the tenant refuses unless told otherwise. */
function answering({ claims = {}, token = { status: 401, json: { error: 'invalid_grant' } } }: Answers): Handler {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const reply = ({ url }: TenantRequest) =>
    url.includes('/auth/v1/token') ? token : { status: 200, json: { value: `e30.${payload}.c2lnbmF0dXJl` } };
  return {
    handle: (request) => {
      const { status, json } = reply(request);
      return Promise.resolve({ kind: 'response', status, headers: {}, body: JSON.stringify(json) });
    },
  };
}

async function signingIn(access: Access, options: FakeRunnerOptions) {
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1/x?y=z', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token' };
  const runner = createFakeRunner({ env, clock: createManualClock(NOW), ...options });
  return await signIn(runner, openBudget(runner, 60_000), access).catch((thrown: unknown) => thrown);
}

describe('GitHub lets a job ask for its token', () => {
  const url = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a.example' };
  const token = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token' };
  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['where it says where and with what', { ...url, ...token }, true],
    ['not where it says nothing', {}, false],
    ['not where it does not say where', token, false],
    ['not where it does not say with what', url, false],
    ['not where the address is empty', { ...token, ACTIONS_ID_TOKEN_REQUEST_URL: '' }, false],
    ['not where the token is empty', { ...url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }, false],
  ])('%s', (_what, env, may) => {
    expect(mayAskForIdToken(createFakeRunner({ env }))).toBe(may);
  });

  it.each([
    ['https://github.com', 'oidc-failed'],
    ['https://git.acme.example', 'trust-refused'],
  ])('of %s at an address of that GitHub alone', async (serverUrl, code) => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://git.acme.example/_services/token?api=1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token',
    };
    const failure = await signingIn(byTrust, { env, job: { serverUrl }, tenant: answering({}) });
    expect(failure).toMatchObject({ code });
  });
});

describe('a refused trust', () => {
  const clock = 'C1 takes tokens of at most 10 minutes, and none from the future. Check the clock of this runner.';
  const condition =
    'Compare them with the trust\'s condition. A condition that they satisfy: claims.repository == "acme/web"';
  const now = NOW / 1000;

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['ten minutes old', { iat: now - 600 }, condition],
    ['older', { iat: now - 601 }, clock],
    ['a minute ahead', { iat: now + 60 }, condition],
    ['further ahead', { iat: now + 61 }, clock],
    ['of no known age', {}, condition],
    ['that names no repository', { iat: now, repository: undefined }, catalogue['trust-refused'].cure],
    [
      'for another audience, among several',
      { aud: ['here', 'there'] },
      'The audience must be acme.conductor.one, the host of the tenant. Check `server-url`.',
    ],
    ['for several audiences', { aud: ['here', 'acme.conductor.one'] }, condition],
  ])('is explained by a token %s', async (_what, claims, hint) => {
    const usual = { aud: 'acme.conductor.one', repository: 'acme/web' };
    const failure = await signingIn(byTrust, { tenant: answering({ claims: { ...usual, ...claims } }) });
    expect(failure).toMatchObject({ code: 'trust-refused', hint });
  });
});

describe('a proof that the tenant does not take', () => {
  const token = { status: 400, json: { error: 'invalid_dpop_proof' } };
  it.each<[string, Access, string]>([
    ['a secret', { ...bySecret, dpop: true }, 'sign-in-refused'],
    ['a trust', { ...byTrust, dpop: true }, 'trust-refused'],
  ])('beside %s points at the clock', async (_what, access, code) => {
    expect(await signingIn(access, { tenant: answering({ token }) })).toMatchObject({
      code,
      hint: 'The proof of possession was not accepted. Check the clock of this runner.',
    });
  });
});

it('says where it wanted to sign in when nobody answers', async () => {
  expect(await signingIn(bySecret, {})).toMatchObject({
    code: 'connection-failed',
    message: expect.stringMatching(/^could not sign in to acme\.conductor\.one: no connection, ECONNREFUSED/),
  });
});
