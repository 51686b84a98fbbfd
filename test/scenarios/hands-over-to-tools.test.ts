import { expect, test } from 'vitest';
import { told } from './findings.ts';
import { setStage } from './stage.ts';

const introspect = async (url: string, token = ''): Promise<number> =>
  (await fetch(`${url}/api/v1/auth/introspect`, { headers: { authorization: `Bearer ${token}` } })).status;

test('with-access-token hands over a token that works from here only, whatever verify says', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'with-access-token': 'true', verify: 'false', 'export-env': 'true' });
  const { 'access-token': token, 'access-token-expires-at': expiry = '' } = step.outputs;
  expect(await introspect(stage.server.url, token)).toBe(200);
  expect(await introspect(stage.elsewhere.url, token)).toBe(403);
  expect(expiry).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(step.env['CONDUCTORONE_ACCESS_TOKEN']).toBe(token);
  await job.finish();
});

test('without it there is no token in outputs or environment', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'export-env': 'true' });
  expect(step.outputs).toMatchObject({ 'access-token': '', 'access-token-expires-at': '' });
  expect(step.env).not.toHaveProperty('CONDUCTORONE_ACCESS_TOKEN');
  await job.finish();
});

test("export-env gives every later step what C1's tools read, and nothing is exported without it", async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'export-env': 'true' });
  expect(step.annotations).toEqual([]);
  const { 'client-id': clientId, 'client-secret': secret } = step.outputs;
  await job.run(({ env }) => {
    expect(env).toMatchObject({
      CONDUCTORONE_CLIENT_ID: clientId,
      CONDUCTORONE_CLIENT_SECRET: secret,
      CONDUCTORONE_SERVER_URL: stage.server.url,
    });
  });
  await job.finish();
  const quiet = await stage.mint();
  expect(quiet.step.env).toEqual({});
  await quiet.job.finish();
});

const shadows = [
  ['an access token', { CONDUCTORONE_ACCESS_TOKEN: 'left-over-token' }, ['CONDUCTORONE_ACCESS_TOKEN is set already']],
  [
    'an OIDC token and another tenant',
    { CONDUCTORONE_OIDC_TOKEN: 'left-over-token', CONDUCTORONE_TENANT_DOMAIN: 'other.conductor.one' },
    ['CONDUCTORONE_OIDC_TOKEN and CONDUCTORONE_TENANT_DOMAIN are set already'],
  ],
  ['nothing', {}, []],
] as const;

test.each(shadows)('%s left in the environment', async (_, env, expected) => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'export-env': 'true' }, { job: { env, secrets: ['left-over-token'] } });
  const warnings = told(step, 'warning');
  expect(warnings).toHaveLength(expected.length);
  for (const [index, words] of expected.entries()) expect(warnings[index]).toContain(words);
  await job.finish();
});
