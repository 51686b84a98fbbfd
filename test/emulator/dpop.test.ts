import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose';
import { describe, expect, test } from 'vitest';
import { type Acme, acme, type Json } from './acme.ts';
import { form, path, present, prover } from './prover.ts';

const now = Math.floor(present / 1000);
let serial = 0;

describe('a proof', () => {
  test('binds the token to its key', async () => {
    const house = await acme({}, present);
    const { post, call } = await prover(house);
    const { json } = await post();
    const token = String(json['access_token']);
    expect(json['token_type']).toBe('DPoP');
    expect((await call(token)).status).toBe(200);
    expect((await house.talk.api(token, 'GET', path)).status).toBe(401);
    const thief = await prover(house);
    const stolen = await thief.call(token);
    expect(stolen.status).toBe(401);
    expect(stolen.headers.get('www-authenticate')).toContain('error="invalid_dpop_proof"');
  });

  test('is not taken for a bearer token', async () => {
    const house = await acme({}, present);
    const token = await house.talk.signIn(house.client);
    const { call } = await prover(house);
    expect((await call(token)).status).toBe(401);
  });

  test('is for one request, one token and one use', async () => {
    const house = await acme({}, present);
    const { post, proof } = await prover(house);
    const token = String((await post()).json['access_token']);
    const send = async (dpopHeader: string) =>
      (await house.talk.say(path, { headers: { authorization: `DPoP ${token}`, dpop: dpopHeader } })).status;
    const good = await proof('GET', path, undefined, token);
    expect(await send(good)).toBe(200);
    expect(await send(good)).toBe(401);
    expect(await send(await proof('POST', path, undefined, token))).toBe(401);
    expect(await send(await proof('GET', '/api/v1/iam/roles', undefined, token))).toBe(401);
    expect(await send(await proof('GET', path))).toBe(401);
    expect(await send(await proof('GET', path, undefined, 'another token'))).toBe(401);
    expect(await send(await proof('GET', `${path}?a=b`, undefined, token))).toBe(401);
    expect(await send('')).toBe(401);
    expect(await send(`${await proof('GET', path, undefined, token)}, x`)).toBe(401);
  });

  test('is compared with the URL without its query', async () => {
    const house = await acme({}, present);
    const { post, proof } = await prover(house);
    const token = String((await post()).json['access_token']);
    const headers = { authorization: `DPoP ${token}`, dpop: await proof('GET', '/api/v1/iam/roles', undefined, token) };
    expect((await house.talk.say('/api/v1/iam/roles?page_size=1', { headers })).status).toBe(200);
  });

  test.each<[string, Json, Partial<JWTHeaderParameters>]>([
    ['no jti', { jti: undefined }, {}],
    ['no iat', { iat: undefined }, {}],
    ['an iat long ago', { iat: now - 301 }, {}],
    ['an iat in the future', { iat: now + 61 }, {}],
    ['another type', {}, { typ: 'JWT' }],
    ['another host', { htu: 'https://elsewhere.example/auth/v1/token' }, {}],
  ])('is refused with %s', async (_name, claims, header) => {
    const house = await acme({}, present);
    const sent = await house.talk.post(form(house.client), { dpop: await handmade(house, 'EdDSA', claims, header) });
    expect([sent.status, sent.json['error']]).toEqual([400, 'invalid_dpop_proof']);
  });

  test.each(['EdDSA', 'ES256', 'RS256'])('is taken with %s', async (alg) => {
    const house = await acme({}, present);
    const sent = await house.talk.post(form(house.client), { dpop: await handmade(house, alg) });
    expect(sent.json['token_type']).toBe('DPoP');
  });

  test('is refused with an algorithm the vendor does not take, and with a private key inside', async () => {
    const house = await acme({}, present);
    const es384 = await house.talk.post(form(house.client), { dpop: await handmade(house, 'ES384') });
    expect(es384.json['error']).toBe('invalid_dpop_proof');
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(privateKey);
    const leaky = await handmade(house, 'ES256', {}, { jwk }, privateKey);
    expect((await house.talk.post(form(house.client), { dpop: leaky })).json['error']).toBe('invalid_dpop_proof');
  });

  test('has to be there for a credential that asks for it', async () => {
    const house = await acme({}, present);
    const strict = await house.tenant.addClient({ kind: 'spc', requireDpop: true });
    const bare = await house.talk.post(form(strict));
    expect([bare.status, bare.json['error']]).toEqual([400, 'invalid_dpop_proof']);
    const proven = await house.talk.post(form(strict), { dpop: await handmade(house, 'EdDSA') });
    expect(proven.json['token_type']).toBe('DPoP');
  });

  test('is by the key that dpop_jkt names', async () => {
    const house = await acme({}, present);
    const { post, keys } = await prover(house);
    const jkt = await calculateJwkThumbprint(await exportJWK(keys.publicKey));
    expect((await post(undefined, { dpop_jkt: jkt })).status).toBe(200);
    expect((await post(undefined, { dpop_jkt: 'another' })).json['error']).toBe('invalid_dpop_proof');
    expect((await house.talk.post({ ...form(house.client), dpop_jkt: jkt })).json['error']).toBe('invalid_dpop_proof');
  });

  test('means nothing to a tenant without DPoP', async () => {
    const house = await acme({ dpop: false }, present);
    const { post } = await prover(house);
    const { json } = await post();
    expect(json['token_type']).toBe('Bearer');
    const token = String(json['access_token']);
    expect((await house.talk.api(token, 'GET', path)).status).toBe(200);
    const credentials = `/api/v1/service_principals/${house.principal.id}/credentials`;
    const asked = { displayName: 'x', expires: '60s', requireDpop: true };
    const created = await house.talk.api(token, 'POST', credentials, asked);
    expect(created.json['credential']).toMatchObject({ requireDpop: false });
  });
});

test('a downgrade hands out a bearer token although a proof was sent', async () => {
  const house = await acme({}, present);
  house.tenant.faults.add({ on: 'token', kind: 'downgrade' });
  const { post } = await prover(house);
  expect((await post()).json['token_type']).toBe('Bearer');
  expect((await post()).json['token_type']).toBe('DPoP');
});

async function handmade(
  { origin }: Acme,
  alg: string,
  claims: Json = {},
  header: Partial<JWTHeaderParameters> = {},
  privateKey?: CryptoKey,
): Promise<string> {
  const keys = await generateKeyPair(alg);
  serial += 1;
  const payload = { htm: 'POST', htu: `${origin}/auth/v1/token`, iat: now, jti: String(serial), ...claims };
  return new SignJWT(payload)
    .setProtectedHeader({ typ: 'dpop+jwt', alg, jwk: await exportJWK(keys.publicKey), ...header })
    .sign(privateKey ?? keys.privateKey);
}
