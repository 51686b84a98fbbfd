import { expect, test } from 'vitest';
import { getsToken, living, mostActive, setBridgeStage, times, told } from './bridge-stage.ts';
import { BRIDGE } from './stage.ts';

test('a connected bridge is rotated: people are told what is cut off, and the new credential outlives the job', async () => {
  await using stage = await setBridgeStage();
  const { tenant, server, previous, bridgeId } = stage;
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(step.outcome).toBe('success');

  const { 'client-id': clientId = '', 'client-secret': clientSecret = '', 'credential-id': id = '' } = step.outputs;
  expect(step.outputs).toEqual({
    'client-id': `${id}@acme.conductor.one/tcc`,
    'client-secret': expect.stringMatching(/^secret-token:/),
    'credential-id': expect.stringMatching(/^[a-z]+-[a-z]+-\d+$/),
    'expires-at': expect.stringMatching(/^\d{4}-/),
    'server-url': server.url,
    'previous-credential-id': previous.id,
    'bridge-status': 'CONNECTED',
    minted: 'true',
  });
  expect(step.env).toEqual({});
  expect(told(step)).toEqual([
    `notice: A connected bridge is rotated: "Basement" is connected. This rotation revokes its credential ${previous.id}; give it the new one.`,
  ]);
  expect(step.summary).toContain(`| Revoked by this | ${previous.id} |`);
  expect(step.summary).toContain('| Cut off | the connected bridge, until it is given the new credential |');
  expect(step.summary).toContain(`| Bridge | Basement (${bridgeId}) |`);

  const { conclusion, posts } = await job.finish();
  expect(conclusion).toBe('success');
  expect(posts.flatMap(({ annotations }) => annotations)).toEqual([]);
  expect(living(tenant)).toEqual([id]);
  expect(mostActive(tenant, [previous.id])).toBe(1);
  expect(await getsToken(server.url, clientId, clientSecret)).toBe(true);
  expect(await getsToken(server.url, previous.clientId, previous.clientSecret)).toBe(false);
});

test('the secret is masked before it is used or written anywhere', async () => {
  await using stage = await setBridgeStage();
  const job = await stage.job();
  const { journal, outputs } = await job.uses(BRIDGE, { with: stage.rotation });
  const secret = outputs['client-secret'] ?? '';
  const masked = journal.findIndex((entry) => entry.kind === 'mask' && entry.value === secret);
  const published = journal.findIndex((entry) => entry.kind === 'output');
  expect(masked).toBeGreaterThan(-1);
  expect(masked).toBeLessThan(published);
  await job.finish();
});

test('a bridge that never was connected and has no credential gets its first, without a notice', async () => {
  await using stage = await setBridgeStage();
  const { id } = stage.tenant.addBridge({ displayName: '', status: 'NEVER_CONNECTED' });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: { ...stage.rotation, 'bridge-id': id } });
  expect(step.outcome).toBe('success');
  expect(step.annotations).toEqual([]);
  expect(step.outputs).toMatchObject({ 'previous-credential-id': '', 'bridge-status': 'NEVER_CONNECTED' });
  expect(step.log).toContain('It has no active credential');
  expect(step.summary).not.toContain('Cut off');
  expect(living(stage.tenant)).toEqual([stage.previous.id, step.outputs['credential-id']]);
  await job.finish();
});

test('export-env feeds bridge-client in the later steps', async () => {
  await using stage = await setBridgeStage();
  const job = await stage.job();
  const { outputs } = await job.uses(BRIDGE, { with: { ...stage.rotation, 'export-env': 'true' } });
  let seen: Readonly<Record<string, string>> = {};
  await job.run(({ env }) => {
    seen = env;
  });
  expect(seen).toMatchObject({
    C1_BRIDGE_CLIENT_ID: outputs['client-id'],
    C1_BRIDGE_CLIENT_SECRET: outputs['client-secret'],
  });
  await job.finish();
});

test.each([
  ['true', 2],
  ['false', 1],
])('verify: %s asks for %i tokens', async (verify, tokens) => {
  await using stage = await setBridgeStage();
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: { ...stage.rotation, verify } });
  expect(step.outcome).toBe('success');
  expect(times(stage.tenant, 'token')).toBe(tokens);
  expect(step.summary).toContain(`| Verified | ${verify === 'true' ? 'yes, it got a token' : 'no'} |`);
  await job.finish();
});

test('verify waits for a credential that is not known everywhere yet', async () => {
  await using stage = await setBridgeStage({ tenant: { propagationMs: 300 } });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(step.outcome).toBe('success');
  expect(times(stage.tenant, 'token')).toBeGreaterThan(2);
  await job.finish();
});
