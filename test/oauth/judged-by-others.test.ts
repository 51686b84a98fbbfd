/** The token client before a certified authorization server, and its tokens before another's resource server. */
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import * as oauth from 'oauth4webapi';
import { expect, onTestFinished, test } from 'vitest';
import { parseSigningKey, Secret } from '../../src/domain/secret.ts';
import type { HttpRequest, HttpResponse } from '../../src/net/http.ts';
import { createTransport } from '../../src/net/transport.ts';
import { createProver } from '../../src/oauth/dpop.ts';
import { clientSecretGrant, type Grant, signedAssertionGrant } from '../../src/oauth/grants.ts';
import { requestToken } from '../../src/oauth/token.ts';
import { contextOf } from '../net/context.ts';
import { RESOURCE, startAuthorizationServer } from './authorization-server.ts';

/** An authorization server that knows three clients, and our client before it. */
async function court(options: { readonly requireNonce: boolean } = { requireNonce: false }) {
  const { privateKey, publicKey } = await generateKeyPair('Ed25519', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const signing = `secret-token:conductorone.com:v1:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`;
  const key = parseSigningKey(signing);
  if (!key.ok) throw new TypeError(key.error);
  // Characters that a form has to escape.
  const clientSecret = 'secret-token:conductorone.com:v1:a+b/c&d=e%20;?#';
  const clients = {
    secret: { clientId: 'clever-fox-42195@acme.conductor.one/spc', clientSecret },
    bound: { clientId: 'bound-owl-11111@acme.conductor.one/spc', clientSecret },
    key: { clientId: 'key-otter-22222@acme.conductor.one/spc', publicKey: await exportJWK(publicKey) },
  };
  const server = await startAuthorizationServer(clients, options);
  const transport = createTransport({ userAgent: 'test', proxyFor: () => undefined });
  onTestFinished(async () => {
    transport.close();
    await server[Symbol.asyncDispose]();
    expect(server.failures).toEqual([]);
  });
  const answers: HttpResponse[] = [];
  const send = async (request: HttpRequest, limits: Parameters<typeof transport.send>[1]) => {
    const answer = await transport.send(request, limits);
    answers.push(answer);
    return answer;
  };
  return {
    ...clients,
    signingKey: key.value,
    server,
    answers,
    ask: (grant: Grant, proof?: Awaited<ReturnType<typeof createProver>>) =>
      requestToken(contextOf(send, 10_000), {
        server: new URL(server.issuer),
        grant,
        what: 'sign in',
        mask: () => undefined,
        ...(proof === undefined ? {} : { proof: proof.atTokenEndpoint }),
      }),
    /** A resource server's judgement of a request, with its checks of issuer, audience, signature, age and proof. */
    judge: (method: string, url: URL, headers: Readonly<Record<string, string>>) =>
      oauth.validateJwtAccessToken(
        { issuer: server.issuer, jwks_uri: `${server.issuer}/jwks` },
        new Request(url, { method, headers }),
        RESOURCE,
        { [oauth.customFetch]: () => Promise.resolve(Response.json(server.jwks)), [oauth.allowInsecureRequests]: true },
      ),
  };
}

const world = { now: () => Date.now(), token: () => randomUUID(), mask: () => undefined };

async function tokenFrom(answer: ReturnType<typeof requestToken>): Promise<{ value: string; type: string }> {
  const got = await answer;
  if (got.kind === 'refused') throw new Error(`refused: ${got.error}: ${got.description}`);
  return { value: got.token.value.reveal(), type: got.token.type };
}

test('a secret in the body is understood, whatever characters it has', async () => {
  const { ask, secret, judge, answers } = await court();
  const { value, type } = await tokenFrom(ask(clientSecretGrant(secret.clientId, new Secret(secret.clientSecret))));
  expect(type).toBe('Bearer');
  expect(answers).toHaveLength(1);
  const api = new URL('/api/v1/iam/roles', RESOURCE);
  await expect(judge('GET', api, { authorization: `Bearer ${value}` })).resolves.toMatchObject({
    client_id: secret.clientId,
  });
});

test('a wrong secret is a refusal, in the words of the server', async () => {
  const { ask, secret } = await court();
  const answer = await ask(clientSecretGrant(secret.clientId, new Secret('another-secret')));
  expect(answer).toMatchObject({ kind: 'refused', error: 'invalid_client' });
});

test('a signed assertion is accepted, and each one once', async () => {
  const { ask, key, signingKey, server } = await court();
  const grant = signedAssertionGrant(key.clientId, signingKey, server.issuer, world);
  await expect(tokenFrom(ask(grant))).resolves.toMatchObject({ type: 'Bearer' });
  await expect(tokenFrom(ask(grant))).resolves.toMatchObject({ type: 'Bearer' });
  const form = await grant();
  const replayed = () => form;
  await expect(tokenFrom(ask(replayed))).resolves.toMatchObject({ type: 'Bearer' });
  await expect(ask(replayed)).resolves.toMatchObject({ kind: 'refused', error: 'invalid_client' });
});

test('an assertion for another audience is refused, so that the one above was judged', async () => {
  const { ask, key, signingKey } = await court();
  const grant = signedAssertionGrant(key.clientId, signingKey, 'elsewhere.conductor.one', world);
  await expect(ask(grant)).resolves.toMatchObject({ kind: 'refused', error: 'invalid_client' });
});

test('a client that must prove possession does so, with the nonce that the server demands', async () => {
  const { ask, bound, judge, answers } = await court({ requireNonce: true });
  const prover = await createProver(() => undefined);
  const grant = clientSecretGrant(bound.clientId, new Secret(bound.clientSecret));
  const { value, type } = await tokenFrom(ask(grant, prover));
  expect(type).toBe('DPoP');
  expect(answers.map(({ status }) => status)).toEqual([400, 200]);
  // The nonce is kept: the next token costs one request.
  await tokenFrom(ask(grant, prover));
  expect(answers.map(({ status }) => status)).toEqual([400, 200, 200]);

  const api = new URL('/api/v1/iam/roles?page_size=100', RESOURCE);
  const headers = await prover.withToken(value).fields({ method: 'GET', url: api });
  await expect(judge('GET', api, headers)).resolves.toMatchObject({ client_id: bound.clientId });
  await expect(judge('DELETE', api, headers)).rejects.toThrow('htm');
  await expect(judge('GET', new URL('/api/v1/other', RESOURCE), headers)).rejects.toThrow('htu');
  const thief = await createProver(() => undefined);
  const stolen = await thief.withToken(value).fields({ method: 'GET', url: api });
  await expect(judge('GET', api, stolen)).rejects.toThrow('confirmation mismatch');
  await expect(judge('GET', api, { authorization: `Bearer ${value}` })).rejects.toThrow();
});

test('a client that must prove possession and does not is refused', async () => {
  const { ask, bound } = await court();
  const answer = await ask(clientSecretGrant(bound.clientId, new Secret(bound.clientSecret)));
  expect(answer).toMatchObject({ kind: 'refused', error: 'invalid_grant' });
});
