import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/domain/secret.ts';
import { clientSecretGrant } from '../../src/oauth/grants.ts';
import { requestToken, type TokenRequest } from '../../src/oauth/token.ts';
import { contextOf, type Scene, script } from '../net/context.ts';

const proof = { fields: () => Promise.resolve({ dpop: 'a-proof' }), challenged: () => false };

function ask(scene: Scene, more: Partial<TokenRequest> = {}) {
  const masked: string[] = [];
  const network = script(scene);
  const answer = requestToken(contextOf(network.send, 1_000), {
    server: new URL('https://acme.example'),
    grant: clientSecretGrant('fox@acme.example/spc', new Secret('hush+hush&=')),
    what: 'sign in',
    mask: (secret) => masked.push(secret),
    ...more,
  });
  return { answer, masked, sent: network.sent };
}
const saying = (json: unknown, status = 200): Scene => ({ status, body: JSON.stringify(json) });
const token = (more: object = {}) =>
  saying({ access_token: 'a-long-token', token_type: 'Bearer', expires_in: 1800, ...more });

it('asks by a form at the token endpoint, with nothing in a header', async () => {
  const { answer, sent } = ask(token());
  await answer;
  const { request } = sent[0] ?? {};
  expect(request).toMatchObject({
    method: 'POST',
    safe: false,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect([request?.url.href, request?.headers]).toEqual([
    'https://acme.example/auth/v1/token',
    expect.not.objectContaining({ authorization: expect.anything() }),
  ]);
  expect(new URLSearchParams(request?.body).get('client_secret')).toBe('hush+hush&=');
});

describe('a token', () => {
  it('is masked, hidden, and has the lifetime that the server told', async () => {
    const { answer, masked } = ask(token());
    const got = await answer;
    expect(got).toMatchObject({ kind: 'token', token: { type: 'Bearer', expiresIn: 1800 } });
    expect(masked).toEqual(['a-long-token']);
    expect(inspect(got, { depth: 9 })).not.toContain('a-long-token');
  });

  it.each([
    [3600, 3600],
    ['600', 600],
    [1.9, 1],
    [0, undefined],
    [-1, undefined],
    ['soon', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('with expires_in %j lives for %s seconds', async (expires_in, expiresIn) => {
    expect(await ask(token({ expires_in })).answer).toMatchObject({ token: { expiresIn } });
  });

  it('may be called bearer in any case, and come with unknown fields', async () => {
    expect(await ask(token({ token_type: 'bEARER', scope: null })).answer).toMatchObject({ token: { type: 'Bearer' } });
    expect(await ask(token({ token_type: 'dpop' }), { proof }).answer).toMatchObject({ token: { type: 'DPoP' } });
  });

  it.each(['Bearer', 'bearer', 'N_A', ''])(
    'of type %j in answer to a proof is a downgrade, masked all the same',
    async (token_type) => {
      const { answer, masked } = ask(token({ token_type }), { proof });
      await expect(answer).rejects.toMatchObject({ code: 'dpop-downgraded' });
      expect(masked).toEqual(['a-long-token']);
    },
  );

  it('bound to a key that nobody asked for is of no use', async () => {
    await expect(ask(token({ token_type: 'DPoP' })).answer).rejects.toMatchObject({ code: 'unexpected-answer' });
  });

  it.each([
    ['access_token', { access_token: undefined }],
    ['access_token', { access_token: null }],
    ['access_token', { access_token: '' }],
    ['access_token', { access_token: 'a b c d e f' }],
    ['access_token', { access_token: 'hush-hush\r\nx-a: b' }],
    ['access_token', { access_token: 'x'.repeat(16_385) }],
    ['token_type', { token_type: undefined }],
    ['token_type', { token_type: 7 }],
  ])('without a sound %s is refused, naming the field and quoting nothing: %j', async (field, more) => {
    const failure = await ask(token(more)).answer.catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ code: 'unexpected-answer', message: expect.stringContaining(field) });
    expect(String(failure)).not.toMatch(/hush|xxxx|a-long-token/);
  });

  it.each(['', '[]', 'null', '<p>', '"a"'])('is not found in %s', async (body) => {
    await expect(ask({ body }).answer).rejects.toMatchObject({ code: 'unexpected-answer' });
  });
});

describe('a refusal', () => {
  it('is told in the words of the server, scrubbed and harmless', async () => {
    const json = { error: 'invalid_client\n::error::x', error_description: 'no hush-hush ##[error]here' };
    const answer = await ask(saying(json, 401)).answer;
    expect(answer).toMatchObject({ kind: 'refused', status: 401 });
    expect(inspect(answer)).not.toMatch(/hush|##\[|\\n/);
  });

  it.each([
    [{ message: 'from a gateway' }, { error: '', description: 'from a gateway' }],
    [
      { error: null, error_description: null },
      { error: '', description: '' },
    ],
    [{ error: 7 }, { error: '', description: '' }],
    [[], { error: '', description: '' }],
  ])('of another form is one too: %j', async (json, words) => {
    expect(await ask(saying(json, 400)).answer).toEqual({ kind: 'refused', status: 400, ...words });
  });

  it('that is a page is one too', async () => {
    expect(await ask({ status: 403, body: '<p>' }).answer).toMatchObject({
      kind: 'refused',
      status: 403,
      description: '',
    });
  });

  it('is not what a server in trouble says', async () => {
    await expect(ask({ status: 503 }).answer).rejects.toMatchObject({ code: 'tenant-unavailable' });
  });
});
