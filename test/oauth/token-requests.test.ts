/** How a token is asked for, again where that helps, and what is said of an answer that is no good. */
import { describe, expect, it } from 'vitest';
import { NetworkFailure } from '../../src/net/http.ts';
import { createProver } from '../../src/oauth/dpop.ts';
import { requestToken, type TokenRequest } from '../../src/oauth/token.ts';
import { contextOf, type Scene, script } from '../net/context.ts';

const TOKEN: Scene = { body: '{"access_token":"a-long-token","token_type":"Bearer"}' };

function ask(scenes: readonly Scene[], more: Partial<TokenRequest> = {}) {
  const { send, sent } = script(...scenes);
  const answer = requestToken(contextOf(send, 10_000), {
    server: new URL('https://acme.example'),
    grant: () => ({ grant_type: 'client_credentials' }),
    what: 'sign in',
    mask: () => undefined,
    ...more,
  });
  return { answer, sent };
}

describe('a request for a token', () => {
  it.each<[string, Scene]>([
    ['a server error', { status: 503 }],
    ['a time-out of the server', { status: 408 }],
    ['a connection that broke', new NetworkFailure('lost', true, 'ECONNRESET')],
  ])('is repeated after %s', async (_what, scene) => {
    const { answer, sent } = ask([scene, TOKEN]);
    await expect(answer).resolves.toMatchObject({ kind: 'token' });
    expect(sent).toHaveLength(2);
  });

  it('without a proof takes no answer for a challenge', async () => {
    const challenge: Scene = { status: 400, headers: { 'dpop-nonce': 'n' }, body: '{"error":"use_dpop_nonce"}' };
    const { answer, sent } = ask([challenge, TOKEN]);
    await expect(answer).resolves.toMatchObject({ kind: 'refused', error: 'use_dpop_nonce' });
    expect(sent).toHaveLength(1);
  });

  it('with a proof for this very request meets the challenge of a nonce', async () => {
    const asked: unknown[] = [];
    const proof: TokenRequest['proof'] = {
      fields: (request) => {
        asked.push({ method: request.method, href: request.url.href });
        return Promise.resolve({ dpop: `proof ${asked.length}` });
      },
      challenged: ({ status }) => status === 400,
    };
    const bound: Scene = { body: '{"access_token":"a-long-token","token_type":"DPoP"}' };
    const { answer, sent } = ask([{ status: 400 }, bound], { proof });
    await expect(answer).resolves.toMatchObject({ token: { type: 'DPoP' } });
    expect(asked).toEqual(Array(2).fill({ method: 'POST', href: 'https://acme.example/auth/v1/token' }));
    expect(sent.map(({ request }) => request.headers['dpop'])).toEqual(['proof 1', 'proof 2']);
  });
});

describe('an answer that is no good', () => {
  it.each<[string, string]>([
    ['<p>', 'could not sign in: the answer (200) is not JSON'],
    ['[]', 'could not sign in: the token answer is malformed (the body)'],
    ['{}', 'could not sign in: the token answer is malformed (access_token, token_type)'],
    [
      '{"access_token":"a-long-token","token_type":"mac"}',
      'could not sign in: the token is of type "mac", which was not asked for',
    ],
  ])('%s is told for what it is', async (body, message) => {
    await expect(ask([{ body }]).answer).rejects.toMatchObject({ code: 'unexpected-answer', message });
  });

  it('to a proof is told as a downgrade', async () => {
    const proof: TokenRequest['proof'] = { fields: () => Promise.resolve({}), challenged: () => false };
    await expect(ask([TOKEN], { proof }).answer).rejects.toMatchObject({
      message: 'could not sign in: a token bound to a key was asked for, a bearer token came',
    });
  });
});

describe('a challenge', () => {
  const headers = { 'dpop-nonce': 'n-1' };
  it.each([
    [{ status: 400, headers, body: '{ "error" : "use_dpop_nonce" }' }, true],
    [{ status: 400, headers, body: '{"error": "use_dpop_nonce"}' }, true],
    [{ status: 403, headers, body: '{"error":"use_dpop_nonce"}' }, false],
    [{ status: 401, headers, body: '{"error":"use_dpop_nonce"}' }, false],
    [{ status: 400, headers: {}, body: '{"error":"use_dpop_nonce"}' }, false],
  ])('%j: %s', async (response, met) => {
    const prover = await createProver(() => undefined);
    expect(prover.atTokenEndpoint.challenged(response)).toBe(met);
  });
});
