import { importJWK, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { type Acme, acme, type Json, noon } from './acme.ts';

const now = noon / 1000;

async function signed(secret: string, claims: Json, header: Record<string, string> = {}): Promise<string> {
  const jwk = JSON.parse(Buffer.from(secret.split(':')[3] ?? '', 'base64url').toString());
  const key = await importJWK(jwk, 'EdDSA');
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(key);
}

function claimsOf({ client, tenant }: Acme, more: Json = {}): Json {
  const { clientId } = client;
  return {
    iss: clientId,
    sub: clientId,
    aud: tenant.domain,
    iat: now,
    nbf: now - 30,
    exp: now + 120,
    jti: 'a',
    ...more,
  };
}

const form = (clientId: string, assertion: string) => ({
  grant_type: 'client_credentials',
  client_id: clientId,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: assertion,
});

describe('a signed assertion', () => {
  test('gets a token', async () => {
    const house = await acme();
    const assertion = await signed(house.client.clientSecret, claimsOf(house), { nonce: 'as the vendor does' });
    const { status, json } = await house.talk.post(form(house.client.clientId, assertion));
    expect([status, json['token_type']]).toEqual([200, 'Bearer']);
  });

  test.each<[string, Json, string]>([
    ['another issuer', { iss: 'x' }, 'assertion_claim_invalid'],
    ['another subject', { sub: 'x' }, 'assertion_claim_invalid'],
    ['the URL as audience', { aud: 'https://acme.conductor.one' }, 'audience_mismatch'],
    ['a port in the audience', { aud: 'acme.conductor.one:443' }, 'audience_mismatch'],
    ['another audience', { aud: 'other.conductor.one' }, 'audience_mismatch'],
    ['more than five minutes', { exp: now + 301 }, 'assertion_too_long'],
    ['an end in the past', { exp: now }, 'assertion_expired'],
    ['a start in the future', { nbf: now + 1 }, 'assertion_claim_invalid'],
    ['an issue in the future', { iat: now + 61 }, 'assertion_not_yet_valid'],
    ['an issue long ago', { iat: now - 301 }, 'assertion_too_old'],
    ['no end', { exp: undefined }, 'assertion_claim_invalid'],
    ['no issue time', { iat: undefined }, 'assertion_claim_invalid'],
  ])('is refused with %s', async (_name, more, reason) => {
    const house = await acme();
    const assertion = await signed(house.client.clientSecret, claimsOf(house, more));
    const { status, json } = await house.talk.post(form(house.client.clientId, assertion));
    expect([status, json['error']]).toEqual([401, 'invalid_client']);
    expect(house.tenant.audit.at(-1)).toMatchObject({ reason });
  });

  test('is accepted for five minutes exactly', async () => {
    const house = await acme();
    const assertion = await signed(house.client.clientSecret, claimsOf(house, { exp: now + 300 }));
    expect((await house.talk.post(form(house.client.clientId, assertion))).status).toBe(200);
  });

  test.each([true, false])('works once (with a jti: %s)', async (hasJti) => {
    const house = await acme();
    const assertion = await signed(house.client.clientSecret, claimsOf(house, hasJti ? {} : { jti: undefined }));
    expect((await house.talk.post(form(house.client.clientId, assertion))).status).toBe(200);
    expect((await house.talk.post(form(house.client.clientId, assertion))).status).toBe(401);
    expect(house.tenant.audit.at(-1)).toMatchObject({ reason: 'assertion_replayed' });
  });

  test("is refused with another client's key", async () => {
    const house = await acme();
    const other = await house.tenant.addClient({ kind: 'pcc' });
    const assertion = await signed(other.clientSecret, claimsOf(house));
    expect((await house.talk.post(form(house.client.clientId, assertion))).status).toBe(401);
    expect(house.tenant.audit.at(-1)).toMatchObject({ reason: 'invalid_signature' });
  });

  test('is refused unsigned, symmetric, broken, and under another type', async () => {
    const house = await acme();
    const { clientId } = house.client;
    const good = await signed(house.client.clientSecret, claimsOf(house));
    const [, payload = ''] = good.split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const symmetric = await new SignJWT({ ...claimsOf(house) })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(Buffer.alloc(32));
    for (const bad of [none, symmetric, 'x', `${good.slice(0, -4)}AAAA`]) {
      expect((await house.talk.post(form(clientId, bad))).status).toBe(401);
    }
    const typed = { ...form(clientId, good), client_assertion_type: 'jwt-bearer' };
    expect((await house.talk.post(typed)).json).toMatchObject({ error: 'invalid_request' });
  });
});
