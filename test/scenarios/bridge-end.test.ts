import { expect, test } from 'vitest';
import type { AuditEntry } from '../../emulator/index.ts';
import { errors, getsToken, living, mostActive, setBridgeStage } from './bridge-stage.ts';
import { BRIDGE } from './stage.ts';

/** A promise that the tenant's audit log fulfils. */
function when(seen: (entry: AuditEntry) => boolean) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const onAudit = (entry: AuditEntry): void => {
    if (seen(entry)) resolve();
  };
  return { promise, onAudit };
}

const created = ({ action }: AuditEntry): boolean => action === 'bridge-credential.created';

test('revoke: true takes the credential away at the end of the job', async () => {
  await using stage = await setBridgeStage();
  const { tenant, server, previous } = stage;
  const job = await stage.job();
  const { outputs } = await job.uses(BRIDGE, { with: { ...stage.rotation, revoke: 'true' } });
  const { 'client-id': clientId = '', 'client-secret': clientSecret = '', 'credential-id': id = '' } = outputs;
  expect(await getsToken(server.url, clientId, clientSecret)).toBe(true);
  const { conclusion, posts } = await job.finish();
  expect(conclusion).toBe('success');
  expect(posts.flatMap(({ log }) => log)).toContain(`Revoked ${id}`);
  expect(living(tenant)).toEqual([]);
  expect(mostActive(tenant, [previous.id])).toBe(1);
});

test('revoke: false asks the tenant nothing at the end of the job', async () => {
  await using stage = await setBridgeStage();
  const job = await stage.job();
  await job.uses(BRIDGE, { with: stage.rotation });
  stage.tenant.clearRequests();
  await job.finish();
  expect(stage.tenant.requests).toEqual([]);
});

test('revoke: true spares the credential of a job that rotated the bridge meanwhile', async () => {
  await using stage = await setBridgeStage();
  const first = await stage.job();
  await first.uses(BRIDGE, { with: { ...stage.rotation, revoke: 'true' } });
  const second = await stage.job({ github: { run_id: '2' } });
  const { outputs } = await second.uses(BRIDGE, { with: stage.rotation });
  await first.finish();
  await second.finish();
  expect(living(stage.tenant)).toEqual([outputs['credential-id']]);
});

test('killed between create and publish: post revokes what nobody holds, although revoke is false', async () => {
  const { promise: crashWhen, onAudit } = when(created);
  await using stage = await setBridgeStage({ tenant: { onAudit } });
  const { tenant } = stage;
  tenant.faults.add({ on: 'bridge.credentials.create', kind: 'hang-after' });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation, main: { crashWhen } });
  expect(step).toMatchObject({ outcome: 'failure', signal: 'SIGKILL', outputs: {} });
  const [lost] = living(tenant);
  const { posts } = await job.finish();
  expect(posts.flatMap(({ log }) => log)).toContain(`Revoked ${lost}`);
  expect(living(tenant)).toEqual([]);
});

test('killed while it is verified: post revokes it by its id', async () => {
  const issued = when(({ action, actor }) => action === 'token.issued' && actor.endsWith('/tcc'));
  await using stage = await setBridgeStage({ tenant: { onAudit: issued.onAudit } });
  const { tenant } = stage;
  tenant.faults.add({ on: 'token', kind: 'hang-after', skip: 1 });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation, main: { crashWhen: issued.promise } });
  expect(step).toMatchObject({ signal: 'SIGKILL', outputs: {} });
  expect(living(tenant)).toHaveLength(1);
  await job.finish();
  expect(living(tenant)).toEqual([]);
});

test('killed, and another job rotates the bridge before post: its credential, once used, is not taken', async () => {
  const { promise: crashWhen, onAudit } = when(created);
  await using stage = await setBridgeStage({ tenant: { onAudit } });
  const { tenant } = stage;
  tenant.faults.add({ on: 'bridge.credentials.create', kind: 'hang-after' });
  const killed = await stage.job();
  await killed.uses(BRIDGE, { with: stage.rotation, main: { crashWhen } });
  const other = await stage.job({ github: { run_id: '2' } });
  const { outputs } = await other.uses(BRIDGE, { with: stage.rotation });
  await killed.finish();
  await other.finish();
  expect(living(tenant)).toEqual([outputs['credential-id']]);
});

test('cancelled while the tenant rotates: the answer is awaited, the credential revoked, nothing published', async () => {
  const { promise: cancelWhen, onAudit } = when(created);
  await using stage = await setBridgeStage({ tenant: { onAudit } });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation, main: { cancelWhen } });
  expect(step).toMatchObject({ outcome: 'cancelled', outputs: {} });
  expect(errors(step)[0]).toMatch(/^error: cancelled: .*\n.*revoked; the bridge has none now.\nRun the job again/);
  expect(living(stage.tenant)).toEqual([]);
  await job.finish();
});

test('cancelled before the rotation: the credential from before lives on', async () => {
  const { promise: cancelWhen, onAudit } = when(({ action }) => action === 'token.issued');
  await using stage = await setBridgeStage({ tenant: { onAudit } });
  stage.tenant.faults.add({ on: 'bridge.get', kind: 'hang-before' });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation, main: { cancelWhen } });
  expect(step).toMatchObject({ outcome: 'cancelled', outputs: {} });
  await job.finish();
  expect(living(stage.tenant)).toEqual([stage.previous.id]);
});
