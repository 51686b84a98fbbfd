import { describe, expect, test } from 'vitest';
import { acme } from './acme.ts';

const grant = (client: { clientId: string; clientSecret: string }, more: Record<string, string> = {}) => ({
  grant_type: 'client_credentials',
  client_id: client.clientId,
  client_secret: client.clientSecret,
  ...more,
});

describe('the secret in the body', () => {
  test('gets a bearer token of the lifetime set', async () => {
    const { talk, client, tenant } = await acme({ tokenLifetimeSeconds: 600 });
    const { status, json, headers } = await talk.post(grant(client));
    expect(status).toBe(200);
    expect(json).toEqual({ access_token: expect.stringMatching(/^[\w-]{43}$/), token_type: 'Bearer', expires_in: 600 });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(tenant.audit.at(-1)).toMatchObject({ action: 'token.issued', actor: client.clientId, address: '127.0.0.1' });
  });

  test('is a private Ed25519 key in the vendor form', async () => {
    const { client } = await acme();
    const parts = client.clientSecret.split(':');
    expect(parts.slice(0, 3)).toEqual(['secret-token', 'conductorone.com', 'v1']);
    const jwk: unknown = JSON.parse(Buffer.from(parts[3] ?? '', 'base64url').toString());
    expect(jwk).toEqual({ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), d: expect.any(String) });
    expect(client.clientId).toMatch(/^[a-z]+-[a-z]+-\d{5}@acme\.conductor\.one\/spc$/);
  });

  test.each([
    [
      'a wrong secret',
      { client_secret: 'secret-token:conductorone.com:v1:e30' },
      401,
      'invalid_client',
      'wrong_secret',
    ],
    [
      'an unknown client',
      { client_id: 'calm-fox-10000@acme.conductor.one/spc' },
      401,
      'invalid_client',
      'client_not_found',
    ],
    ['another grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type', 'unsupported_grant_type'],
    ['no grant type', { grant_type: '' }, 400, 'invalid_request', 'malformed_request'],
    ['no secret', { client_secret: '' }, 400, 'invalid_request', 'malformed_request'],
    ['two ways at once', { client_assertion: 'e30.e30.e30' }, 400, 'invalid_request', 'malformed_request'],
  ])('refuses %s', async (_name, more, status, error, reason) => {
    const { talk, client, tenant } = await acme();
    const reply = await talk.post(grant(client, more));
    expect(reply.status).toBe(status);
    expect(reply.json).toEqual({ error, error_description: expect.any(String) });
    expect(tenant.audit.at(-1)).toMatchObject({ action: 'token.refused', reason });
  });

  test('refuses a parameter that is repeated, known or not', async () => {
    const { talk, client } = await acme();
    for (const name of ['client_id', 'colour']) {
      const form = new URLSearchParams(grant(client, { colour: 'red' }));
      form.append(name, 'blue');
      const { status, json } = await talk.post(form);
      expect([status, json['error']]).toEqual([400, 'invalid_request']);
    }
    expect((await talk.post(grant(client, { colour: 'red' }))).status).toBe(200);
  });

  test('refuses credentials in a header, in the URL and in JSON', async () => {
    const { talk, client } = await acme();
    const body = new URLSearchParams(grant(client));
    const basic = await talk.post(body, { authorization: `Basic ${btoa(`${client.clientId}:x`)}` });
    expect([basic.status, basic.json['error']]).toEqual([401, 'invalid_client']);
    expect(basic.headers.get('www-authenticate')).toBe('Basic');
    const inUrl = await talk.say(`/auth/v1/token?${body}`, { method: 'POST', body });
    expect([inUrl.status, inUrl.json['error']]).toEqual([400, 'invalid_request']);
    const asJson = await talk.say('/auth/v1/token', {
      method: 'POST',
      body: JSON.stringify(grant(client)),
      headers: { 'content-type': 'application/json' },
    });
    expect([asJson.status, asJson.json['error']]).toEqual([400, 'invalid_request']);
    expect((await talk.say('/auth/v1/token', { method: 'GET' })).status).toBe(405);
  });

  test('is not known until it has spread', async () => {
    const { talk, tenant, principal, clock } = await acme({ propagationMs: 3000 });
    const fresh = await tenant.addCredential({ servicePrincipalId: principal.id, displayName: 'fresh' });
    expect((await talk.post(grant(fresh))).json).toMatchObject({ error: 'invalid_client' });
    clock.advance(3000);
    expect((await talk.post(grant(fresh))).status).toBe(200);
  });

  test('is refused once expired, to the millisecond', async () => {
    const { talk, tenant, principal, clock } = await acme();
    const brief = await tenant.addCredential({
      servicePrincipalId: principal.id,
      displayName: 'b',
      expiresInSeconds: 60,
    });
    clock.advance(59_999);
    expect((await talk.post(grant(brief))).status).toBe(200);
    clock.advance(1);
    expect((await talk.post(grant(brief))).status).toBe(401);
  });

  test('is refused for a disabled principal, once that is felt', async () => {
    const { talk, tenant, principal, clock } = await acme({ disableLagMs: 90_000 });
    const client = await tenant.addCredential({ servicePrincipalId: principal.id, displayName: 'c' });
    const token = await talk.signIn(client);
    tenant.disableServicePrincipal(principal.id);
    clock.advance(89_999);
    expect((await talk.post(grant(client))).status).toBe(200);
    clock.advance(1);
    expect((await talk.post(grant(client))).status).toBe(401);
    expect(tenant.audit.at(-1)).toMatchObject({ reason: 'sp_disabled' });
    expect((await talk.api(token, 'GET', '/api/v1/auth/introspect')).status).toBe(401);
  });

  test('never reaches the audit log, even in the wrong field', async () => {
    const { talk, client, tenant } = await acme();
    await talk.post(grant(client, { client_id: client.clientSecret }));
    await talk.post(grant(client));
    expect(JSON.stringify(tenant.audit)).not.toContain('secret-token');
    expect(tenant.audit[0]).toMatchObject({ actor: 'unknown' });
  });
});

describe('an access token', () => {
  test('outlives its credential, and ends by itself', async () => {
    const { talk, client, tenant, principal, clock } = await acme({ tokenLifetimeSeconds: 1800 });
    const administrator = await talk.signIn(client);
    const brief = await tenant.addCredential({
      servicePrincipalId: principal.id,
      displayName: 'b',
      expiresInSeconds: 60,
    });
    const token = await talk.signIn(brief);
    const path = `/api/v1/service_principals/${principal.id}/credentials/${brief.id}`;
    expect((await talk.api(administrator, 'DELETE', path)).status).toBe(200);
    expect((await talk.post(grant(brief))).status).toBe(401);
    clock.advance(1_799_999);
    expect((await talk.api(token, 'GET', '/api/v1/auth/introspect')).status).toBe(200);
    clock.advance(1);
    const { status, json, headers } = await talk.api(token, 'GET', '/api/v1/auth/introspect');
    expect([status, json['code']]).toEqual([401, 16]);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  test.each(['', 'bearer TOKEN', 'Bearer  TOKEN', 'Bearer TOKEN ,', 'Basic TOKEN', 'DPoP TOKEN', 'Bearer other'])(
    'is refused as %j',
    async (authorization) => {
      const { talk, client } = await acme();
      const token = await talk.signIn(client);
      const headers = { authorization: authorization.replace('TOKEN', token) };
      expect((await talk.say('/api/v1/auth/introspect', { headers })).status).toBe(401);
    },
  );
});
