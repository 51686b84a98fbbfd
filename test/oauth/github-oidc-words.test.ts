/** What a person reads when GitHub's token can not be had, and how the request for it is made. */
import { describe, expect, it } from 'vitest';
import { ActionError } from '../../src/errors.ts';
import { type FailureKind, NetworkFailure } from '../../src/net/http.ts';
import { type IdTokenRequest, requestIdToken } from '../../src/oauth/github-oidc.ts';
import { contextOf, type Scene, script } from '../net/context.ts';

const HOST = 'pipelines.actions.githubusercontent.com';
const COULD_NOT = "could not get this job's OIDC token from GitHub: ";

async function failureOf(scene: Scene, more: Partial<IdTokenRequest> = {}): Promise<ActionError> {
  const { send } = script(scene);
  const failure: unknown = await requestIdToken(contextOf(send, 1_000), {
    requestUrl: `https://${HOST}/abc/idtoken?api-version=2.0`,
    requestToken: 'hush-hush',
    githubUrl: 'https://github.com',
    audience: 'acme.conductor.one',
    mask: () => undefined,
    ...more,
  }).catch((thrown: unknown) => thrown);
  if (!(failure instanceof ActionError)) throw new Error('it did not fail');
  return failure;
}

it('asks by GET, again after a server error, beside another request on one connection', async () => {
  const { send, sent } = script({ status: 503 }, { body: '{"value":"aa.bb.cc"}' });
  const token = await requestIdToken(contextOf(send), {
    requestUrl: `https://${HOST}/abc`,
    requestToken: 'hush-hush',
    githubUrl: 'https://github.com',
    audience: 'acme.conductor.one',
    mask: () => undefined,
  });
  expect(token).toBe('aa.bb.cc');
  expect(sent.map(({ request }) => [request.method, request.safe])).toEqual([
    ['GET', true],
    ['GET', true],
  ]);
});

describe('an answer', () => {
  it.each([401, 403])('of status %d says that the request token is not accepted', async (status) => {
    const { message, hint } = await failureOf({ status });
    expect(message).toBe(`${COULD_NOT}GitHub answered ${status}`);
    expect(hint).toMatch(/^The request token of this job is not accepted .*ACTIONS_ID_TOKEN_REQUEST_\*\.$/);
  });

  it.each([400, 404, 418])('of status %d says no more than that', async (status) => {
    const { message, hint } = await failureOf({ status, body: '{"value":"aa.bb.cc"}' });
    expect(message).toBe(`${COULD_NOT}GitHub answered ${status}`);
    expect(hint).toMatch(/^Run the job again/);
  });

  it.each(['{}', '{"value":"x aa.bb.cc"}', '{"value":"aa.bb.cc x"}'])('without a token says so: %s', async (body) => {
    expect((await failureOf({ body })).message).toBe(`${COULD_NOT}the answer holds no token`);
  });

  it('that is a redirect is told apart from a server in trouble, and neither is told of the tenant', async () => {
    const redirected = await failureOf({ status: 302 });
    expect(redirected.code).toBe('oidc-failed');
    expect(redirected.hint).toMatch(/^It is not followed, because the request carries a token\. /);
    const trouble = await failureOf({ status: 503 });
    expect(trouble.code).toBe('oidc-failed');
    expect(trouble.message).toContain('a server error (503)');
    expect(trouble.hint).toMatch(/^Run the job again/);
  });
});

describe('a network that fails', () => {
  it.each<[FailureKind, string]>([
    ['unreachable', 'connection-failed'],
    ['too-large', 'answer-too-large'],
  ])('(%s) is told with the host that was asked', async (kind, code) => {
    const cause = new NetworkFailure(kind, false, 'ENOTFOUND');
    const failure = await failureOf(cause);
    expect(failure).toMatchObject({ code, cause });
    expect(failure.message).toMatch(/^could not get this job's OIDC token from GitHub: /);
    expect(failure.hint).toBe(`Check that this runner reaches "${HOST}": firewall, proxy variables, GitHub's status.`);
  });

  it.each<[FailureKind, string, RegExp]>([
    ['tls', 'tls-failed', /NODE_EXTRA_CA_CERTS/],
    ['timeout', 'timed-out', /raise `timeout`/],
    ['lost', 'connection-lost', /proxy or firewall/],
    ['proxy-refused', 'proxy-refused', /HTTPS_PROXY/],
  ])('(%s) is told with its usual cure', async (kind, code, cure) => {
    const cause = new NetworkFailure(kind, true, 'it broke');
    const failure = await failureOf(cause);
    expect(failure).toMatchObject({ code, cause });
    expect(failure.hint).toMatch(cure);
  });
});

describe('an address that is not trusted', () => {
  it.each([
    [{ requestUrl: 'a' }, 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL'],
    [{ requestUrl: `http://${HOST}/a` }, 'ACTIONS_ID_TOKEN_REQUEST_URL does not start with https://'],
    [{ requestUrl: 'ftp://127.0.0.1/a' }, 'ACTIONS_ID_TOKEN_REQUEST_URL does not start with https://'],
    [{ requestUrl: 'https://evil.example/a' }, '"evil.example" is not a host of GitHub\'s token service'],
    [
      { requestUrl: 'https://evil.example/a', githubUrl: 'https://octo.ghe.com' },
      '"evil.example" is not a host of GitHub\'s token service',
    ],
    [{ requestUrl: 'https://tokens.github.com/a' }, '"tokens.github.com" is not a host of GitHub\'s token service'],
    [
      { requestUrl: 'https://token.evilocto.ghe.com/a', githubUrl: 'https://octo.ghe.com' },
      '"token.evilocto.ghe.com" is not a host of GitHub\'s token service',
    ],
  ])('%j is told by what is wrong with it', async (request, says) => {
    expect((await failureOf({}, request)).message).toBe(COULD_NOT + says);
  });
});
