import { expect, test } from 'vitest';
import { errors, living, setBridgeStage, times, told } from './bridge-stage.ts';
import { BRIDGE } from './stage.ts';

test('a bridge that does not exist is refused with a hint, and nothing is rotated', async () => {
  await using stage = await setBridgeStage();
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: { ...stage.rotation, 'bridge-id': 'calm-fox-10000' } });
  expect(step.outcome).toBe('failure');
  expect(told(step)).toEqual([
    'error: not-found: there is no bridge calm-fox-10000\nCopy the id from the page of the bridge in C1; bridges of another tenant are not seen.',
  ]);
  expect(step.outputs).toEqual({});
  expect(times(stage.tenant, 'bridge.credentials.create')).toBe(0);
  await job.finish();
  expect(living(stage.tenant)).toEqual([stage.previous.id]);
});

test('a client without the role is told which one it needs', async () => {
  await using stage = await setBridgeStage({ client: { superAdministrator: false } });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(step.outcome).toBe('failure');
  expect(told(step)).toEqual([
    expect.stringMatching(/^error: forbidden: .* 403.*\n.*Connector Administrator, or Super Administrator/),
  ]);
  await job.finish();
  expect(living(stage.tenant)).toEqual([stage.previous.id]);
});

test('Connector Administrator is enough', async () => {
  await using stage = await setBridgeStage({ client: { superAdministrator: false, connectorAdministrator: true } });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(step.outcome).toBe('success');
  await job.finish();
});

test('a rotation that is refused changes nothing, and post has nothing to do', async () => {
  await using stage = await setBridgeStage();
  stage.tenant.faults.add({ on: 'bridge.credentials.create', kind: 'status-before', status: 403 });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: { ...stage.rotation, revoke: 'true' } });
  expect(errors(step)).toEqual([expect.stringMatching(/^error: forbidden: could not rotate the credential/)]);
  stage.tenant.clearRequests();
  await job.finish();
  expect(stage.tenant.requests).toEqual([]);
  expect(living(stage.tenant)).toEqual([stage.previous.id]);
});

test('wrong inputs are told together, and nothing is sent', async () => {
  await using stage = await setBridgeStage();
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: { ...stage.access, verify: 'maybe', timeout: '1s' } });
  expect(step.outcome).toBe('failure');
  expect(step.annotations).toHaveLength(1);
  const { message } = step.annotations[0] ?? { message: '' };
  expect(message).toContain('bridge-id: is missing');
  expect(message).toContain('verify: "maybe" is not one of true, false');
  expect(message).toContain('timeout: ');
  expect(stage.tenant.requests).toEqual([]);
  await job.finish();
});

test('where a run of Dependabot has no secret, on-missing-auth: skip ends green', async () => {
  await using stage = await setBridgeStage();
  const job = await stage.job({ github: { actor: 'dependabot[bot]' } });
  const step = await job.uses(BRIDGE, {
    with: { ...stage.rotation, 'client-secret': '', 'on-missing-auth': 'skip' },
  });
  expect(step.outcome).toBe('success');
  expect(step.outputs).toEqual({ minted: 'false' });
  expect((await job.finish()).conclusion).toBe('success');
  expect(stage.tenant.requests).toEqual([]);
});
