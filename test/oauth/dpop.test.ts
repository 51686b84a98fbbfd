import {
  calculateJwkThumbprint,
  decodeJwt,
  decodeProtectedHeader,
  EmbeddedJWK,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
} from 'jose';
import * as oauth from 'oauth4webapi';
import { describe, expect, it } from 'vitest';
import { createProver } from '../../src/oauth/dpop.ts';

const api = new URL('https://acme.example/api/v1/iam/roles?page_token=hush-hush#a');
const issuer = 'https://acme.example';
const RESOURCE = 'https://api.acme.example';

/** An authorization server that binds tokens to the key of a proof, and a resource server that judges requests with them. */
async function authority() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256', use: 'sig' }] };
  const server: oauth.AuthorizationServer = { issuer, jwks_uri: `${issuer}/jwks` };
  return {
    async tokenFor(proof: string): Promise<string> {
      const jkt = await calculateJwkThumbprint(decodeProtectedHeader(proof).jwk ?? {});
      return new SignJWT({ client_id: 'fox', cnf: { jkt } })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k' })
        .setIssuer(issuer)
        .setAudience(RESOURCE)
        .setSubject('fox')
        .setJti('a')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey);
    },
    judge: (method: string, url: URL, headers: Readonly<Record<string, string>>) =>
      oauth.validateJwtAccessToken(server, new Request(url, { method, headers }), RESOURCE, {
        requireDPoP: true,
        [oauth.customFetch]: () => Promise.resolve(Response.json(keys)),
      }),
  };
}

const proofOf = (fields: Readonly<Record<string, string>>) => fields['dpop'] ?? '';
const verify = (proof: string) => jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] });

async function prepared() {
  const masked: string[] = [];
  const prover = await createProver((secret) => masked.push(secret));
  const { tokenFor, judge } = await authority();
  const proof = proofOf(await prover.atTokenEndpoint.fields({ method: 'POST', url: new URL('/auth/v1/token', api) }));
  const token = await tokenFor(proof);
  return { masked, prover, judge, proof, token, authorization: prover.withToken(token) };
}

describe('a proof', () => {
  it('at the token endpoint is for that request, without token, signed by the key it shows the public half of', async () => {
    const { proof, masked } = await prepared();
    const { payload, protectedHeader } = await verify(proof);
    expect(payload).toMatchObject({ htm: 'POST', htu: 'https://acme.example/auth/v1/token', jti: expect.any(String) });
    expect(payload).not.toHaveProperty('ath');
    expect(protectedHeader.jwk).not.toHaveProperty('d');
    expect(masked).toContain(proof);
  });

  it('at the API is accepted by a resource server, with the token it belongs to', async () => {
    const { authorization, judge, masked } = await prepared();
    const fields = await authorization.fields({ method: 'GET', url: api });
    await expect(judge('GET', api, fields)).resolves.toMatchObject({ sub: 'fox' });
    expect(decodeJwt(proofOf(fields))['htu']).toBe('https://acme.example/api/v1/iam/roles');
    expect(masked).toContain(proofOf(fields));
  });

  it('is refused there with another method, another URL or another token', async () => {
    const { authorization, judge, prover, token } = await prepared();
    const fields = await authorization.fields({ method: 'GET', url: api });
    await expect(judge('DELETE', api, fields)).rejects.toThrow('htm');
    await expect(judge('GET', new URL('/api/v1/other', api), fields)).rejects.toThrow('htu');
    const other = await prover.withToken('another-token').fields({ method: 'GET', url: api });
    await expect(judge('GET', api, { ...other, authorization: `DPoP ${token}` })).rejects.toThrow('ath');
  });

  it('by another run’s key does not go with the token', async () => {
    const { judge, token } = await prepared();
    const thief = await createProver(() => undefined);
    const fields = await thief.withToken(token).fields({ method: 'GET', url: api });
    await expect(judge('GET', api, fields)).rejects.toThrow('confirmation');
  });

  it('is made anew for each attempt', async () => {
    const { authorization } = await prepared();
    const twice = [
      await authorization.fields({ method: 'GET', url: api }),
      await authorization.fields({ method: 'GET', url: api }),
    ];
    expect(new Set(twice.map((fields) => decodeJwt(proofOf(fields)).jti)).size).toBe(2);
  });
});

describe('a nonce', () => {
  const atToken = { status: 400, headers: { 'dpop-nonce': 'n-1' }, body: '{"error":"use_dpop_nonce"}' };
  const atApi = {
    status: 401,
    headers: { 'dpop-nonce': 'n-2', 'www-authenticate': 'DPoP error="use_dpop_nonce"' },
    body: '',
  };
  const nonceIn = async (authorization: {
    fields: (request: { method: 'GET'; url: URL }) => Promise<Readonly<Record<string, string>>>;
  }) => decodeJwt(proofOf(await authorization.fields({ method: 'GET', url: api })))['nonce'];

  it('that is demanded goes into the next proof, at its own server only', async () => {
    const { prover, authorization } = await prepared();
    expect(prover.atTokenEndpoint.challenged(atToken)).toBe(true);
    expect(authorization.challenged(atApi)).toBe(true);
    expect([await nonceIn(prover.atTokenEndpoint), await nonceIn(authorization)]).toEqual(['n-1', 'n-2']);
  });

  it('that comes with a success is kept, and is no reason to repeat', async () => {
    const { authorization } = await prepared();
    expect(authorization.challenged({ ...atApi, status: 200 })).toBe(false);
    expect(await nonceIn(authorization)).toBe('n-2');
  });

  it('that was just used and is demanded again is not met again', async () => {
    const { authorization } = await prepared();
    expect([authorization.challenged(atApi), authorization.challenged(atApi)]).toEqual([true, false]);
  });

  it.each(['', 'a b', 'a"b', 'a\\b', 'x'.repeat(1025), 'é'])(
    'of a form that RFC 9449 does not allow is ignored: %j',
    async (nonce) => {
      const { authorization } = await prepared();
      expect(authorization.challenged({ ...atApi, headers: { ...atApi.headers, 'dpop-nonce': nonce } })).toBe(false);
      expect(await nonceIn(authorization)).toBeUndefined();
    },
  );

  it('is not demanded by a refusal of another kind', async () => {
    const { prover, authorization } = await prepared();
    expect(prover.atTokenEndpoint.challenged({ ...atToken, body: '{"error":"invalid_client"}' })).toBe(false);
    expect(
      authorization.challenged({
        ...atApi,
        headers: { 'dpop-nonce': 'n-3', 'www-authenticate': 'DPoP error="invalid_token"' },
      }),
    ).toBe(false);
  });
});
