import { describe, expect, it } from 'vitest';
import { createCredential, getCredential, listCredentials, revokeCredential } from '../../src/c1/credentials.ts';
import { NetworkFailure } from '../../src/net/http.ts';
import type { Scene } from '../net/context.ts';
import { playing, saying } from './tenant.ts';

const request = {
  servicePrincipalId: 'deployer',
  displayName: 'deploy',
  lifetime: 900,
  allowSourceCidrs: ['203.0.113.7/32'],
  scopedRoles: ['reader'],
  requireDpop: false,
};

describe('a create', () => {
  it('asks in the tenant’s terms', async () => {
    const tenant = playing(saying({}));
    await createCredential(tenant, request);
    const { method, url, body } = tenant.sent[0]?.request ?? {};
    expect([method, url?.pathname]).toEqual(['POST', '/api/v1/service_principals/deployer/credentials']);
    expect(JSON.parse(body ?? '')).toEqual({
      displayName: 'deploy',
      expires: '900s',
      allowSourceCidrs: ['203.0.113.7/32'],
      scopedRoles: ['reader'],
      requireDpop: false,
    });
  });

  const failure = (sent: boolean) => new NetworkFailure('timeout', sent, 'a');
  const endings: readonly (readonly [string, Scene, 'done' | 'not-done' | 'unknown', number])[] = [
    ['an answer', saying({ credential: { id: 'a' }, clientSecret: 'b' }), 'done', 1],
    ['an answer without a credential', saying({ credential: null, clientSecret: 'b' }), 'done', 1],
    ['an empty object', saying({}), 'done', 1],
    ['an answer of another shape', saying({ credential: 'a' }), 'unknown', 1],
    ['a page', { status: 200, body: '<p>' }, 'unknown', 1],
    ['no body', { status: 200, body: '' }, 'unknown', 1],
    ['400', saying({ message: 'a' }, 400), 'not-done', 1],
    ['403', saying({ message: 'a' }, 403), 'not-done', 1],
    ['404', saying({ message: 'a' }, 404), 'not-done', 1],
    ['408', saying({}, 408), 'unknown', 1],
    ['500', saying({}, 500), 'unknown', 1],
    ['503', saying({}, 503), 'unknown', 1],
    ['504', saying({}, 504), 'unknown', 1],
    ['a redirect', saying({}, 307), 'unknown', 1],
    ['429 without end', saying({}, 429), 'not-done', 10],
    ['no connection without end', failure(false), 'not-done', 10],
    ['a connection that broke', failure(true), 'unknown', 1],
    ['an answer that is too large', new NetworkFailure('too-large', true, 'a'), 'unknown', 1],
  ];
  it.each(endings)('that ends with %s is %s', async (_what, scene, kind, attempts) => {
    const tenant = playing(scene);
    expect((await createCredential(tenant, request)).kind).toBe(kind);
    expect(tenant.sent).toHaveLength(attempts);
  });

  it('is repeated after 429 and after a refused connection, and then not after a doubt', async () => {
    const tenant = playing(saying({}, 429), failure(false), failure(true), saying({}));
    expect((await createCredential(tenant, request)).kind).toBe('unknown');
    expect(tenant.sent).toHaveLength(3);
  });
});

const unset = {
  id: '',
  clientId: '',
  servicePrincipalId: '',
  displayName: '',
  createdAt: '',
  expiresAt: '',
  lastUsedAt: '',
};

it('a create is not given up when the job is cancelled while it is in flight', async () => {
  const tenant = playing(saying({}));
  await createCredential(tenant, request);
  expect(tenant.sent[0]?.limits.signal).toBeUndefined();
});

describe('a credential', () => {
  it.each([
    ['absent', {}],
    ['null', Object.fromEntries(Object.keys(unset).map((name) => [name, null]))],
    ['empty', unset],
  ])('spells “not set” as %s', async (_how, credential) => {
    expect(await getCredential(playing(saying({ credential })), 'deployer', 'a')).toEqual(unset);
  });

  it('keeps null, absent and empty lists apart, for the check of the grant', async () => {
    for (const more of [{ allowSourceCidrs: null }, { allowSourceCidrs: [] }, {}]) {
      expect(await getCredential(playing(saying({ credential: more })), 'deployer', 'a')).toEqual({
        ...unset,
        ...more,
      });
    }
  });

  it.each([
    ['credential.id', { id: 7 }],
    ['credential.expiresAt', { expiresAt: {} }],
    ['credential.allowSourceCidrs', { allowSourceCidrs: 'any' }],
    ['credential.scopedRoleIds.0', { scopedRoleIds: [null] }],
    ['credential.requireDpop', { requireDpop: 'no' }],
  ])('with a mistyped %s is an error that names it', async (field, credential) => {
    await expect(getCredential(playing(saying({ credential })), 'deployer', 'a')).rejects.toThrow(`(${field})`);
  });

  it('that is not there is undefined, and revoking it is no failure', async () => {
    expect(await getCredential(playing(saying({}, 404)), 'deployer', 'a')).toBeUndefined();
    expect(await getCredential(playing(saying({ credential: null })), 'deployer', 'a')).toBeUndefined();
    expect(await revokeCredential(playing(saying({}, 404)), 'deployer', 'a')).toBe(false);
    expect(await revokeCredential(playing({ status: 204, body: '' }), 'deployer', 'a')).toBe(true);
    await expect(revokeCredential(playing(saying({}, 403)), 'deployer', 'a')).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

it.each([
  ['minting', async (...scenes: readonly Scene[]) => await createCredential(playing(...scenes), request)],
  ['listing', async (...scenes: readonly Scene[]) => await listCredentials(playing(...scenes), 'deployer')],
])('%s for a principal that is not there says which input names it', async (_what, ask) => {
  const ended = await ask(saying({}, 404)).catch((error: unknown) => ({ error }));
  expect(ended).toMatchObject({
    error: { code: 'not-found', hint: expect.stringMatching(/^Check `service-principal-id`: copy the id/) },
  });
});

describe('a list', () => {
  const page = (names: readonly string[], nextPageToken?: string | null) =>
    saying({ list: names.map((id) => ({ id })), ...(nextPageToken === undefined ? {} : { nextPageToken }) });

  it.each([[''], [null], [undefined]])('goes on page by page, until the token is %j', async (last) => {
    const tenant = playing(page(['a', 'b'], 'p 2'), page([], 'p3'), page(['c'], last));
    expect((await listCredentials(tenant, 'deployer')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(tenant.sent.map(({ request: { url } }) => url.searchParams.get('page_token'))).toEqual([null, 'p 2', 'p3']);
  });

  it('may be absent, null or empty', async () => {
    for (const json of [{}, { list: null }, { list: [] }]) {
      expect(await listCredentials(playing(saying(json)), 'deployer')).toEqual([]);
    }
  });

  it('that names the same page again is given up', async () => {
    const tenant = playing(page(['a'], 'p2'), page(['b'], 'p2'));
    await expect(listCredentials(tenant, 'deployer')).rejects.toThrow('no end');
    expect(tenant.sent).toHaveLength(2);
  });

  it('that always names another page is given up', async () => {
    let count = 0;
    const tenant = playing(() => page(['a'], `p${++count}`));
    await expect(listCredentials(tenant, 'deployer')).rejects.toMatchObject({ code: 'unexpected-answer' });
    expect(tenant.sent.length).toBeLessThanOrEqual(101);
  });
});
