import { expect, test } from 'vitest';
import { living, setBridgeStage, times, told } from './bridge-stage.ts';
import { REVOKE } from './stage.ts';

test('a bridge credential is revoked by id; again is a success that changes nothing', async () => {
  await using stage = await setBridgeStage();
  const { tenant, previous, rotation } = stage;
  const job = await stage.job();
  const inputs = { ...rotation, 'credential-id': previous.id };
  const first = await job.uses(REVOKE, { with: inputs });
  expect(first).toMatchObject({ outcome: 'success', outputs: { revoked: 'true', 'last-used-at': '' } });
  expect(living(tenant)).toEqual([]);
  const again = await job.uses(REVOKE, { with: inputs });
  expect(again).toMatchObject({ outcome: 'success', outputs: { revoked: 'true' } });
  expect(again.log).toContain(`${previous.id} was gone already`);
  expect(times(tenant, 'bridge.credentials.revoke')).toBe(1);
  await job.finish();
});

test("the credential of another bridge is not touched, and no bridge's is an error", async () => {
  await using stage = await setBridgeStage();
  const { tenant, previous, rotation } = stage;
  const { id: otherId } = tenant.addBridge();
  const job = await stage.job();
  const wrong = await job.uses(REVOKE, {
    with: { ...rotation, 'bridge-id': otherId, 'credential-id': previous.id },
    continueOnError: true,
  });
  expect(told(wrong)).toEqual([
    `error: not-found: bridge ${otherId} has no credential ${previous.id}\nPass the \`credential-id\` and the \`bridge-id\` of the same step.`,
  ]);
  const none = await job.uses(REVOKE, {
    with: { ...rotation, 'bridge-id': 'calm-fox-10000', 'credential-id': previous.id },
    continueOnError: true,
  });
  expect(told(none)).toEqual([
    expect.stringMatching(/^error: not-found: could not list the credentials of the bridge/),
  ]);
  expect(living(tenant)).toEqual([previous.id]);
  await job.finish();
});

test('a list that can not be read does not keep the credential alive', async () => {
  await using stage = await setBridgeStage();
  const { tenant, previous, rotation } = stage;
  tenant.faults.add({ on: 'bridge.credentials.list', kind: 'not-json' });
  const job = await stage.job();
  const step = await job.uses(REVOKE, { with: { ...rotation, 'credential-id': previous.id } });
  expect(step).toMatchObject({ outcome: 'success', outputs: { revoked: 'true', 'last-used-at': '' } });
  expect(living(tenant)).toEqual([]);
  await job.finish();
});

test('a client without the role is told which one it needs', async () => {
  await using stage = await setBridgeStage({ client: { superAdministrator: false } });
  const { previous, rotation } = stage;
  const job = await stage.job();
  const step = await job.uses(REVOKE, { with: { ...rotation, 'credential-id': previous.id } });
  expect(told(step)).toEqual([expect.stringMatching(/^error: revoke-failed: .* 403.*\n.*Connector Administrator/)]);
  await job.finish();
});

test.each([
  ['neither owner', {}, 'service-principal-id: or bridge-id is needed'],
  [
    'both owners',
    { 'bridge-id': 'a', 'service-principal-id': 'b' },
    'service-principal-id: and bridge-id exclude each other',
  ],
  ['a path for an id', { 'bridge-id': 'a', 'credential-id': '../x' }, 'credential-id: "../x" is not an id'],
] as const)('%s is told before anything is sent', async (_, inputs, said) => {
  await using stage = await setBridgeStage();
  const job = await stage.job();
  const step = await job.uses(REVOKE, { with: { ...stage.access, 'credential-id': 'calm-fox-10000', ...inputs } });
  expect(step).toMatchObject({ outcome: 'failure', outputs: {} });
  expect(told(step)).toEqual([expect.stringContaining(said)]);
  expect(stage.tenant.requests).toEqual([]);
  await job.finish();
});

test('where a run of Dependabot has no secret, on-missing-auth: skip ends green', async () => {
  await using stage = await setBridgeStage();
  const job = await stage.job({ github: { actor: 'dependabot[bot]' } });
  const step = await job.uses(REVOKE, {
    with: { ...stage.rotation, 'client-secret': '', 'credential-id': 'calm-fox-10000', 'on-missing-auth': 'skip' },
  });
  expect(step).toMatchObject({ outcome: 'success', outputs: { revoked: 'false' } });
  await job.finish();
});
