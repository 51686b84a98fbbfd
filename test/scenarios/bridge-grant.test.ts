import { expect, test } from 'vitest';
import { errors, living, setBridgeStage } from './bridge-stage.ts';
import { BRIDGE } from './stage.ts';

const create = 'bridge.credentials.create';

test.each([
  ['other-owner', 'bridge: asked '],
  ['foreign-client-id', 'client id: asked a client id that ends in /tcc'],
] as const)('%s: the credential is revoked and not handed on', async (kind, said) => {
  await using stage = await setBridgeStage();
  stage.tenant.faults.add({ on: create, kind });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(step).toMatchObject({ outcome: 'failure', outputs: {}, env: {} });
  const [error] = errors(step);
  expect(error).toContain('error: grant-mismatch: the credential is not what was asked for');
  expect(error).toContain(said);
  expect(error).toContain('The credential was revoked; the bridge has none now.');
  expect(living(stage.tenant)).toEqual([]);
  await job.finish();
});

test.each(['REVOKED', 'EXPIRED'])('a credential that comes out %s is refused', async (status) => {
  await using stage = await setBridgeStage();
  const mutate = (json: unknown) => {
    const { credential } = json as { credential: Record<string, unknown> };
    return { credential: { ...credential, credentialStatus: `TUNNEL_CREDENTIAL_STATUS_${status}` } };
  };
  stage.tenant.faults.add({ on: create, kind: 'mutate', mutate });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(errors(step)).toEqual([
    expect.stringContaining(`status: asked active; got "TUNNEL_CREDENTIAL_STATUS_${status}"`),
  ]);
  expect(living(stage.tenant)).toEqual([]);
  await job.finish();
});

test('a credential that gets no token is revoked and not handed on', async () => {
  await using stage = await setBridgeStage({ tenant: { propagationMs: 3_600_000 } });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: { ...stage.rotation, timeout: '5s' } });
  expect(step).toMatchObject({ outcome: 'failure', outputs: {} });
  expect(errors(step)).toEqual([
    expect.stringMatching(/^error: verify-failed: .*\n.*revoked; the bridge has none now/),
  ]);
  expect(living(stage.tenant)).toEqual([]);
  await job.finish();
});

test('what can not be revoked at once is revoked by post', async () => {
  await using stage = await setBridgeStage();
  stage.tenant.faults.add({ on: create, kind: 'other-owner' });
  stage.tenant.faults.add({ on: 'bridge.credentials.revoke', kind: 'status-before', status: 403 });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(errors(step)).toEqual([expect.stringContaining('could not be revoked yet')]);
  expect(living(stage.tenant)).toHaveLength(1);
  const { posts } = await job.finish();
  expect(posts.flatMap(({ annotations }) => annotations)).toEqual([]);
  expect(living(stage.tenant)).toEqual([]);
});

test('a post that can not revoke says which credential is alive and until when, and fails nothing', async () => {
  await using stage = await setBridgeStage();
  stage.tenant.faults.add({ on: 'bridge.credentials.revoke', kind: 'status-before', status: 403 });
  const job = await stage.job();
  const { outputs } = await job.uses(BRIDGE, { with: { ...stage.rotation, revoke: 'true' } });
  const { conclusion, posts } = await job.finish();
  expect(conclusion).toBe('success');
  expect(posts.flatMap(({ annotations }) => annotations)).toMatchObject([
    { type: 'warning', message: expect.stringContaining(`Credential ${outputs['credential-id']} dies by itself at`) },
  ]);
});
