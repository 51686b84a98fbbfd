import { describe, expect, test } from 'vitest';
import { asFetch, createIssuer, type TrustOptions } from '../../emulator/index.ts';
import { acme, talker } from './acme.ts';

const grantType = 'urn:ietf:params:oauth:grant-type:token-exchange';
const form = (clientId: string, subjectToken: string) => ({
  grant_type: grantType,
  client_id: clientId,
  subject_token: subjectToken,
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
});

async function trusting(options: Partial<TrustOptions> = {}) {
  const house = await acme();
  const { tenant, clock, principal } = house;
  const github = await createIssuer({ clock });
  const trust = tenant.addTrust({
    servicePrincipalId: principal.id,
    issuer: github.issuer,
    jwks: () => github.jwks(),
    condition: (claims) => claims['repository'] === 'acme/infrastructure',
    conditionText: "claims.repository == 'acme/infrastructure'",
    ...options,
  });
  return { ...house, github, trust };
}

describe('workload federation', () => {
  test('exchanges a token of the trusted issuer', async () => {
    const { talk, trust, github, tenant, principal } = await trusting();
    expect(trust.clientId).toMatch(/@acme\.conductor\.one\/wfe$/);
    const { status, json } = await talk.post(form(trust.clientId, await github.token(tenant.domain)));
    expect(status).toBe(200);
    expect(json).toMatchObject({
      token_type: 'Bearer',
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    });
    const { json: who } = await talk.api(String(json['access_token']), 'GET', '/api/v1/auth/introspect');
    expect(who).toMatchObject({ principleId: principal.id, roles: ['role-reader', 'role-writer'] });
  });

  test('names the condition that is not met', async () => {
    const { talk, trust, github, tenant } = await trusting();
    const subjectToken = await github.token(tenant.domain, { repository: 'fork/infrastructure' });
    const { status, json } = await talk.post(form(trust.clientId, subjectToken));
    expect([status, json['error']]).toEqual([400, 'invalid_grant']);
    expect(json['error_description']).toContain("claims.repository == 'acme/infrastructure'");
    expect(tenant.audit.at(-1)).toMatchObject({ reason: 'cel_condition_not_met', actor: trust.clientId });
  });

  test('judges issuer, signature, audience, age, condition, address and principal in this order', async () => {
    const wrong = { issuer: true, signature: true, audience: true, age: true, condition: true, address: true };
    const { talk, tenant, principal, clock } = await acme();
    const [github, impostor] = [await createIssuer({ clock }), await createIssuer({ clock })];
    tenant.disableServicePrincipal(principal.id);
    const attempt = async () => {
      const { clientId } = tenant.addTrust({
        servicePrincipalId: principal.id,
        issuer: wrong.issuer ? 'https://elsewhere.example' : github.issuer,
        jwks: () => github.jwks(),
        condition: () => !wrong.condition,
        allowSourceCidrs: wrong.address ? ['192.0.2.0/24'] : [],
      });
      const signer = wrong.signature ? impostor : github;
      const subjectToken = await signer.token(wrong.audience ? 'x' : tenant.domain, wrong.age ? { iat: 1 } : {});
      await talk.post(form(clientId, subjectToken));
      return tenant.audit.at(-1)?.reason;
    };
    const reasons = [await attempt()];
    for (const check of ['issuer', 'signature', 'audience', 'age', 'condition', 'address'] as const) {
      wrong[check] = false;
      reasons.push(await attempt());
    }
    expect(reasons).toEqual([
      'issuer_mismatch',
      'invalid_signature',
      'audience_mismatch',
      'token_too_old',
      'cel_condition_not_met',
      'source_ip_not_allowed',
      'sp_disabled',
    ]);
  });

  test('takes a token for ten minutes after its issue, if it lives that long', async () => {
    const { talk, trust, github, tenant, clock } = await trusting();
    const exp = Math.floor(clock.now() / 1000) + 3600;
    const subjectToken = await github.token(tenant.domain, { exp });
    clock.advance(600_000);
    expect((await talk.post(form(trust.clientId, subjectToken))).status).toBe(200);
    clock.advance(1000);
    expect((await talk.post(form(trust.clientId, subjectToken))).status).toBe(400);
    expect(tenant.audit.at(-1)).toMatchObject({ reason: 'token_too_old' });
  });

  test('refuses a token that has expired and one from the future', async () => {
    const { talk, trust, github, tenant, clock } = await trusting();
    const subjectToken = await github.token(tenant.domain);
    clock.advance(-61_000);
    await talk.post(form(trust.clientId, subjectToken));
    expect(tenant.audit.at(-1)).toMatchObject({ reason: 'token_not_yet_valid' });
    clock.advance(61_000 + 300_000);
    await talk.post(form(trust.clientId, subjectToken));
    expect(tenant.audit.at(-1)).toMatchObject({ reason: 'token_too_old' });
  });

  test('takes no host for its own because a caller named it', async () => {
    const { tenant, trust, github } = await trusting();
    const elsewhere = talker(asFetch(tenant), 'http://elsewhere.example');
    const { status } = await elsewhere.post(form(trust.clientId, await github.token('elsewhere.example')));
    expect(status).toBe(400);
    expect(tenant.audit.at(-1)).toMatchObject({ reason: 'audience_mismatch' });
    const own = talker(asFetch(tenant), 'http://localhost');
    expect((await own.post(form(trust.clientId, await github.token('localhost')))).status).toBe(200);
  });

  test('refuses what is no JWT, an unknown trust and another token type', async () => {
    const { talk, trust, github, tenant } = await trusting();
    await talk.post(form(trust.clientId, 'not.a.jwt'));
    expect(tenant.audit.at(-1)).toMatchObject({ reason: 'invalid_jwt_format' });
    const good = form(trust.clientId, await github.token(tenant.domain));
    const unknown = await talk.post({ ...good, client_id: 'calm-fox-10000@acme.conductor.one/wfe' });
    expect([unknown.status, unknown.json['error']]).toEqual([401, 'invalid_client']);
    expect(tenant.audit.at(-1)).toMatchObject({ reason: 'trust_not_found' });
    const typed = await talk.post({ ...good, subject_token_type: 'urn:ietf:params:oauth:token-type:id_token' });
    expect(typed.json['error']).toBe('invalid_request');
  });
});
