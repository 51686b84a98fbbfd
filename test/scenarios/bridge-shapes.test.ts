import { expect, test } from 'vitest';
import { living, mostActive, setBridgeStage, told } from './bridge-stage.ts';
import { BRIDGE } from './stage.ts';

const create = 'bridge.credentials.create';
const list = 'bridge.credentials.list';
type Json = Record<string, unknown>;

test('a tenant that spells what is not set as null', async () => {
  await using stage = await setBridgeStage({ tenant: { unset: 'null' } });
  const { id } = stage.tenant.addBridge({ displayName: '' });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: { ...stage.rotation, 'bridge-id': id } });
  expect(step.outcome).toBe('success');
  expect(step.outputs).toMatchObject({ minted: 'true', 'previous-credential-id': '' });
  expect(step.summary).toContain(`| Bridge | ${id} |`);
  await job.finish();
});

test('an answer in which all that may be null is null', async () => {
  await using stage = await setBridgeStage();
  const mutate = (json: unknown): Json => {
    const { id, clientId, clientSecret } = (json as { credential: Json }).credential;
    const unset = { bridgeId: null, createdAt: null, expiresTime: null, lastUsedAt: null, credentialStatus: null };
    return { credential: { id, clientId, clientSecret, ...unset } };
  };
  stage.tenant.faults.add({ on: create, kind: 'mutate', mutate });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(step.outcome).toBe('success');
  expect(step.outputs['expires-at']).toBe('');
  await job.finish();
});

test('a credential that never expires, which is fine for a bridge', async () => {
  await using stage = await setBridgeStage();
  stage.tenant.faults.add({ on: create, kind: 'null-expiry' });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(step.outputs).toMatchObject({ minted: 'true', 'expires-at': '' });
  await job.finish();
});

test.each([['TUNNEL_CREDENTIAL_STATUS_DRAINING'], [7], [null]])(
  'a credential status of %j is tolerated, and its row is not taken for a lost one',
  async (credentialStatus) => {
    await using stage = await setBridgeStage();
    const { tenant, previous } = stage;
    const rows = (json: unknown): Json => ({
      list: (json as { list: Json[] }).list.map((row) => ({ ...row, credentialStatus })),
    });
    tenant.faults.add({ on: list, kind: 'mutate', mutate: rows, times: 2 });
    tenant.faults.add({ on: create, kind: 'status-before', status: 501 });
    const job = await stage.job();
    const failed = await job.uses(BRIDGE, { with: stage.rotation });
    expect(told(failed)).toContainEqual(expect.stringContaining(`${previous.id} is active`));
    await job.finish();
    expect(living(tenant)).toEqual([previous.id]);
  },
);

test('unknown values of both statuses pass through a rotation', async () => {
  await using stage = await setBridgeStage();
  const { tenant, previous } = stage;
  const status = (json: unknown): Json => ({
    bridge: { ...(json as { bridge: Json }).bridge, appliance: { status: 9 } },
  });
  const answer = (json: unknown): Json => ({
    credential: { ...(json as { credential: Json }).credential, credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_BREWING' },
  });
  tenant.faults.add({ on: 'bridge.get', kind: 'mutate', mutate: status });
  tenant.faults.add({ on: create, kind: 'mutate', mutate: answer });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(step.outcome).toBe('success');
  expect(step.outputs).toMatchObject({ 'bridge-status': '9', 'previous-credential-id': previous.id });
  expect(mostActive(tenant, [previous.id])).toBe(1);
  await job.finish();
});

test('text of the tenant that tries to forge commands stays text', async () => {
  await using stage = await setBridgeStage();
  const { id } = stage.tenant.addBridge({ displayName: 'a\r\n::stop-commands::x ##[error]forged | *b*' });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: { ...stage.rotation, 'bridge-id': id } });
  expect(step.outcome).toBe('success');
  await job.finish();
});
