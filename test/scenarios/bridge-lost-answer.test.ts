import { describe, expect, test } from 'vitest';
import type { Fault } from '../../emulator/index.ts';
import { errors, getsToken, living, mostActive, setBridgeStage, times } from './bridge-stage.ts';
import { BRIDGE } from './stage.ts';

const create = 'bridge.credentials.create';

/** Answers lost on the way: the call is repeated for as long as there is time. */
const lost: readonly Omit<Fault, 'on'>[] = [
  { kind: 'status-after', status: 500 },
  { kind: 'status-after', status: 503 },
  { kind: 'reset-after' },
  { kind: 'truncated-json' },
];

/** Answers that came and hold no secret: the call is repeated once. */
const useless: readonly Omit<Fault, 'on'>[] = [
  { kind: 'not-json' },
  { kind: 'wrong-shape' },
  { kind: 'huge-body' },
  { kind: 'null-credential' },
  { kind: 'no-secret' },
];

describe.each([...lost, ...useless])('$kind $status', (fault) => {
  test('once: it is rotated again, the lost credential is revoked by that, and the new one is held', async () => {
    await using stage = await setBridgeStage();
    const { tenant, server, previous } = stage;
    tenant.faults.add({ on: create, ...fault });
    const job = await stage.job();
    const step = await job.uses(BRIDGE, { with: stage.rotation });
    expect(step.outcome).toBe('success');
    expect(tenant.faults.pending()).toEqual([]);
    expect(times(tenant, create)).toBe(2);
    await job.finish();
    expect(living(tenant)).toEqual([step.outputs['credential-id']]);
    expect(mostActive(tenant, [previous.id])).toBe(1);
    const { 'client-id': clientId = '', 'client-secret': clientSecret = '' } = step.outputs;
    expect(await getsToken(server.url, clientId, clientSecret)).toBe(true);
  });
});

describe.each([{ kind: 'reset-after' } as const, ...useless])('$kind', (fault) => {
  test('always: the step fails, says so, and nothing is active that nobody holds', async () => {
    await using stage = await setBridgeStage();
    const { tenant, previous } = stage;
    tenant.faults.add({ on: create, times: Number.POSITIVE_INFINITY, ...fault });
    const job = await stage.job();
    const step = await job.uses(BRIDGE, { with: { ...stage.rotation, timeout: '5s' } });
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({});
    expect(errors(step)).toEqual([expect.stringContaining('the bridge has none now')]);
    expect(times(tenant, create)).toBeGreaterThan(1);
    expect(living(tenant)).toEqual([]);
    expect(mostActive(tenant, [previous.id])).toBe(1);
    expect((await job.finish()).posts.flatMap(({ annotations }) => annotations)).toEqual([]);
  });
});

test('an answer that never comes: what was made is found and revoked', async () => {
  await using stage = await setBridgeStage();
  const { tenant, previous } = stage;
  tenant.faults.add({ on: create, kind: 'hang-after' });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: { ...stage.rotation, timeout: '5s' } });
  expect(errors(step)).toEqual([
    expect.stringMatching(
      /^error: timed-out: .*\nA credential whose secret was lost is revoked; the bridge has none now/,
    ),
  ]);
  expect(living(tenant)).toEqual([]);
  expect(mostActive(tenant, [previous.id])).toBe(1);
  await job.finish();
});

test('an answer that never comes, and no list either: post finds what was made', async () => {
  await using stage = await setBridgeStage();
  const { tenant } = stage;
  tenant.faults.add({ on: create, kind: 'not-json', times: 2 });
  tenant.faults.add({ on: 'bridge.credentials.list', kind: 'status-before', status: 403, skip: 1 });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(errors(step)).toEqual([expect.stringContaining('It is not known whether a credential was made')]);
  const [lost] = living(tenant);
  const { conclusion, posts } = await job.finish();
  expect(conclusion).toBe('failure');
  expect(posts.flatMap(({ log }) => log)).toContain(`Revoked ${lost}`);
  expect(living(tenant)).toEqual([]);
});

test('the tenant refuses to begin: the credential from before lives on', async () => {
  await using stage = await setBridgeStage();
  const { tenant, previous } = stage;
  tenant.faults.add({ on: create, kind: 'status-before', status: 501 });
  const job = await stage.job();
  const step = await job.uses(BRIDGE, { with: stage.rotation });
  expect(errors(step)).toEqual([expect.stringContaining(`No lost credential was found; ${previous.id} is active.`)]);
  await job.finish();
  expect(living(tenant)).toEqual([previous.id]);
});
