import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { asFetch, createIssuer, serve } from '../../emulator/index.ts';
import { acme } from './acme.ts';

describe("GitHub's issuer", () => {
  test('gives a job a token for the audience asked for', async () => {
    const { tenant, clock } = await acme();
    const github = await createIssuer({ clock, claims: { environment: 'production' } });
    await using server = await serve(tenant, { issuer: github });
    const url = new URL(github.requestUrl(server.url));
    url.searchParams.set('audience', tenant.domain);
    const headers = { authorization: `Bearer ${github.requestToken}` };
    const response = await fetch(url, { headers });
    const { value } = (await response.json()) as { value: string };
    const keys = createRemoteJWKSet(new URL('https://keys.example'), {
      [customFetch]: () => Promise.resolve(Response.json(github.jwks())),
    });
    const { payload } = await jwtVerify(value, keys, {
      audience: tenant.domain,
      issuer: 'https://token.actions.githubusercontent.com',
      currentDate: new Date(clock.now()),
    });
    expect(payload).toMatchObject({
      sub: 'repo:acme/infrastructure:environment:production',
      repository: 'acme/infrastructure',
      job_workflow_ref: 'acme/infrastructure/.github/workflows/deploy.yml@refs/heads/main',
      exp: clock.now() / 1000 + 300,
    });
    expect(github.requests).toMatchObject([{ operation: 'oidc', status: 200 }]);
    expect(tenant.requests).toEqual([]);
  });

  test.each([
    ['classic', {}, 'repo:acme/infrastructure:ref:refs/heads/main'],
    ['classic', { event_name: 'pull_request' }, 'repo:acme/infrastructure:pull_request'],
    ['immutable', {}, 'repo:acme@9184023/infrastructure@724681305:ref:refs/heads/main'],
    ['immutable', { sub: 'made up' }, 'made up'],
  ] as const)('words the subject %s with %j', async (subjectForm, claims, sub) => {
    const github = await createIssuer({ subjectForm });
    expect(decodeJwt(await github.token('a', claims)).sub).toBe(sub);
  });

  test('leaves out a claim set to undefined', async () => {
    const github = await createIssuer();
    expect(decodeJwt(await github.token('a', { ref: undefined }))).not.toHaveProperty('ref');
  });

  test('refuses without its request token, and does nothing but GET', async () => {
    const github = await createIssuer();
    const url = github.requestUrl('http://127.0.0.1');
    expect((await asFetch(github)(url)).status).toBe(401);
    expect((await asFetch(github)(url, { method: 'POST' })).status).toBe(405);
  });

  test('shares faults and journal with a tenant', async () => {
    const { tenant } = await acme();
    const github = await createIssuer({ faults: tenant.faults, journal: tenant.journal });
    tenant.faults.add({ on: 'oidc', kind: 'status-before', status: 503 });
    const ask = async () => (await asFetch(github)(github.requestUrl('http://127.0.0.1'))).status;
    expect([await ask(), await ask()]).toEqual([503, 401]);
    expect(tenant.requests).toMatchObject([
      { operation: 'oidc', fault: 'status-before' },
      { operation: 'oidc', fault: undefined },
    ]);
  });
});
