import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/domain/secret.ts';
import { signAssertion } from '../../src/oauth/assertion.ts';
import { clientSecretGrant, signedAssertionGrant, tokenExchangeGrant } from '../../src/oauth/grants.ts';
import { jwk } from '../domain/keys.ts';

const NOON = Date.UTC(2026, 7, 3, 12);
const clientId = 'fox@acme.conductor.one/spc';
const audience = 'acme.conductor.one';
const { d: _private, ...publicJwk } = jwk;

const verify = async (assertion: string, atMs = NOON) =>
  jwtVerify(assertion, await importJWK(publicJwk, 'EdDSA'), {
    algorithms: ['EdDSA'],
    issuer: clientId,
    subject: clientId,
    audience,
    currentDate: new Date(atMs),
    requiredClaims: ['iat', 'nbf', 'exp', 'jti'],
  });
const sign = (nowMs = NOON) => signAssertion({ key: jwk, clientId, audience, nowMs, jti: 'a-jti', nonce: 'a-nonce' });

describe('a client assertion', () => {
  it('is signed by the secret’s key, for the client, to the tenant', async () => {
    const assertion = await sign(NOON + 999);
    const { payload } = await verify(assertion);
    const now = NOON / 1000;
    expect(payload).toEqual({
      iss: clientId,
      sub: clientId,
      aud: audience,
      iat: now,
      nbf: now - 30,
      exp: now + 120,
      jti: 'a-jti',
    });
    expect(decodeProtectedHeader(assertion)).toEqual({ alg: 'EdDSA', typ: 'JWT', nonce: 'a-nonce' });
  });

  it('is good for two minutes, and half a minute before, for a runner whose clock is ahead', async () => {
    const assertion = await sign();
    await expect(verify(assertion, NOON - 30_000)).resolves.toBeDefined();
    await expect(verify(assertion, NOON + 119_000)).resolves.toBeDefined();
    await expect(verify(assertion, NOON - 31_000)).rejects.toThrow('nbf');
    await expect(verify(assertion, NOON + 120_000)).rejects.toThrow('exp');
  });
});

describe('the grant of', () => {
  it('a secret sends it in the body, whole', () => {
    expect(clientSecretGrant(clientId, new Secret('hush-hush'))()).toEqual({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: 'hush-hush',
    });
  });

  it('a key signs anew for each attempt, and masks what it signed before anyone sees it', async () => {
    let drawn = 0;
    const masked: string[] = [];
    const world = { now: () => NOON, token: () => `random-${++drawn}`, mask: (secret: string) => masked.push(secret) };
    const grant = signedAssertionGrant(clientId, jwk, audience, world);
    const forms = [await grant(), await grant()];
    expect(forms[0]).toEqual({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: masked[0],
    });
    const ids = await Promise.all(masked.map(async (each) => (await verify(each)).payload.jti));
    expect(new Set([...ids, ...masked.map((each) => decodeProtectedHeader(each)['nonce'])]).size).toBe(4);
    expect(forms.map((form) => form['client_assertion'])).toEqual(masked);
  });

  it('a workload hands on GitHub’s token as it is', () => {
    expect(tokenExchangeGrant('fox@acme.conductor.one/wfe', 'a.b.c')()).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: 'a.b.c',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      client_id: 'fox@acme.conductor.one/wfe',
    });
  });
});
