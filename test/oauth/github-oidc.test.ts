import { describe, expect, it } from 'vitest';
import { type IdTokenRequest, requestIdToken } from '../../src/oauth/github-oidc.ts';
import { contextOf, type Scene, script } from '../net/context.ts';

const REQUEST_URL = 'https://pipelines.actions.githubusercontent.com/abc/idtoken?api-version=2.0';

function ask(more: Partial<IdTokenRequest> = {}, scene: Scene = { body: '{"value":"aa.bb.cc","count":1}' }) {
  const masked: string[] = [];
  const { send, sent } = script(scene);
  const token = requestIdToken(contextOf(send, 1_000), {
    requestUrl: REQUEST_URL,
    requestToken: 'hush-hush',
    githubUrl: 'https://github.com',
    audience: 'acme.conductor.one',
    mask: (secret) => masked.push(secret),
    ...more,
  });
  return { token, masked, sent };
}

it('asks for the tenant’s audience, and masks the token before it hands it on', async () => {
  const { token, masked, sent } = ask();
  expect(await token).toBe('aa.bb.cc');
  expect(masked).toEqual(['aa.bb.cc']);
  expect(sent[0]?.request.url.href).toBe(`${REQUEST_URL}&audience=acme.conductor.one`);
  expect(sent[0]?.request.headers).toEqual({ authorization: 'Bearer hush-hush' });
});

describe('the address', () => {
  it.each([
    ['of GitHub’s own service', { requestUrl: REQUEST_URL }],
    ['without GITHUB_SERVER_URL', { githubUrl: '' }],
    ['of a tenant on ghe.com', { requestUrl: 'https://token.octo.ghe.com/a?b', githubUrl: 'https://octo.ghe.com' }],
    [
      'of GitHub Enterprise Server, which may be anywhere',
      { requestUrl: 'https://ghe.example/a?b', githubUrl: 'https://ghe.example' },
    ],
    ['on loopback', { requestUrl: 'http://127.0.0.1:1234/a?b' }],
  ])('%s is trusted', async (_what, request) => {
    expect(await ask(request).token).toBe('aa.bb.cc');
  });

  it.each([
    ['that is none', { requestUrl: 'a' }],
    ['that is empty', { requestUrl: '' }],
    ['without TLS', { requestUrl: REQUEST_URL.replace('https', 'http') }],
    ['without TLS on GHES', { requestUrl: 'http://ghe.example/a', githubUrl: 'https://ghe.example' }],
    ['planted by another step', { requestUrl: 'https://evil.example/a?b' }],
    ['that only ends alike', { requestUrl: 'https://evilactions.githubusercontent.com/a' }],
    ['that only begins alike', { requestUrl: 'https://pipelines.actions.githubusercontent.com.evil.example/a' }],
    ['that hides behind a user', { requestUrl: 'https://pipelines.actions.githubusercontent.com@evil.example/a' }],
    ['planted where GITHUB_SERVER_URL is unset', { requestUrl: 'https://evil.example/a', githubUrl: '' }],
    ['of another scheme', { requestUrl: 'file:///etc/passwd' }],
  ])('%s is not trusted, and gets no request', async (_what, request) => {
    const { token, sent } = ask(request);
    await expect(token).rejects.toMatchObject({ code: 'oidc-failed' });
    expect(sent).toEqual([]);
  });
});

describe('an answer', () => {
  it.each([
    '',
    '{}',
    '{"value":null}',
    '{"value":""}',
    '{"value":"no-jwt"}',
    '{"value":"a.b.c\\n"}',
    '[]',
    '<p>',
    JSON.stringify({ value: `a.${'b'.repeat(16_384)}.c` }),
  ])('without a token is a failure: %j', async (body) => {
    const { token, masked } = ask({}, { body });
    await expect(token).rejects.toMatchObject({ code: 'oidc-failed' });
    expect(masked).toEqual([]);
  });

  it.each([
    [400, 'oidc-failed'],
    [401, 'oidc-failed'],
    [403, 'oidc-failed'],
    [302, 'oidc-failed'],
    [503, 'oidc-failed'],
  ])('of status %d is %s, and a redirect is not followed', async (status, code) => {
    const { token, sent } = ask({}, { status, headers: { location: 'https://evil.example' }, body: 'hush' });
    const failure = await token.catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toContain('hush');
    expect(new Set(sent.map(({ request }) => request.url.host)).size).toBe(1);
  });
});
