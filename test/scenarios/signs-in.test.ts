import { expect, test } from 'vitest';
import { soleError } from './findings.ts';
import { setStage } from './stage.ts';

const methods = [
  ['client-secret', ['client_id', 'client_secret', 'grant_type'], 'client secret'],
  ['private-key-jwt', ['client_assertion', 'client_assertion_type', 'client_id', 'grant_type'], 'signed assertion'],
  ['auto', ['client_assertion', 'client_assertion_type', 'client_id', 'grant_type'], 'signed assertion'],
] as const;

test.each(methods)('%s signs in with the fields of its grant, in the body alone', async (method, fields, told) => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'auth-method': method, 'cleanup-expired': 'false' });
  expect(step.outcome).toBe('success');
  const [request] = stage.tenant.requests;
  const form = new URLSearchParams(request?.body);
  expect([...form.keys()].sort()).toEqual(fields);
  expect(form.get('client_id')).toBe(stage.client.clientId);
  expect(request?.headers).not.toHaveProperty('authorization');
  expect(request?.url).not.toContain('?');
  expect(step.log).toContain(`Signed in to ${new URL(stage.server.url).host} with ${told} as ${stage.client.clientId}`);
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('auto sends a secret that holds no key in the body, and says how it signed in when C1 refuses it', async () => {
  await using stage = await setStage();
  const opaque = 'an-older-secret-of-another-form';
  const { job, step } = await stage.mint({ 'client-secret': opaque }, { job: { secrets: [opaque] } });
  expect(new URLSearchParams(stage.tenant.requests[0]?.body).get('client_secret')).toBe(opaque);
  const { title, message } = soleError(step);
  expect(title).toBe('sign-in-refused');
  expect(message).toContain('with a client secret: C1 refused it (invalid_client: the client secret is wrong)');
  await job.finish();
});

/** A token got by some other step, as `cone` or a vault would. */
async function tokenOf(stage: Awaited<ReturnType<typeof setStage>>): Promise<string> {
  const { clientId, clientSecret } = stage.client;
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
  const answer = await fetch(`${stage.server.url}/auth/v1/token`, { method: 'POST', body: new URLSearchParams(form) });
  const token = /"access_token":"(?<token>[^"]+)"/.exec(await answer.text())?.groups?.['token'];
  if (token === undefined) throw new Error('no token');
  stage.tenant.clearRequests();
  return token;
}

test.each(['access-token', 'auto'])('%s takes a ready-made access token, and asks for no other', async (method) => {
  await using stage = await setStage();
  const token = await tokenOf(stage);
  const { job, step } = await stage.mint(
    { 'auth-method': method, 'access-token': token, 'client-id': '', 'client-secret': '', verify: 'false' },
    { job: { secrets: [token] } },
  );
  expect(step.outcome).toBe('success');
  expect(stage.operations()).toEqual(['source-ip', 'credentials.create']);
  await job.finish();
  expect(stage.operations()).toEqual(['credentials.list', 'credentials.revoke']);
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('a wrong secret is told with the words of C1, and nothing is handed over', async () => {
  await using stage = await setStage();
  const stranger = await stage.tenant.addClient({ kind: 'spc' });
  const { job, step } = await stage.mint(
    { 'client-secret': stranger.clientSecret },
    { job: { secrets: [stranger.clientSecret] } },
  );
  const { title, message } = soleError(step);
  expect(title).toBe('sign-in-refused');
  expect(message).toContain('invalid_client: the assertion is not signed by this client');
  expect(message).toContain('Check `client-id` and `client-secret` as they stand in C1');
  expect(stage.operations()).toEqual(['token']);
  expect((await job.finish()).posts).toMatchObject([{ outcome: 'success', annotations: [] }]);
  expect(stage.operations()).toEqual([]);
});
