import { lookup } from 'node:dns/promises';
import { expect, test } from 'vitest';
import { serve } from '../../emulator/index.ts';
import { RUNNER_ADDRESS, setStage } from './stage.ts';

/** A container may have both families and a `localhost` of one. */
const bothFamilies = await lookup('localhost', { all: true }).then(
  (all) => new Set(all.map((each) => each.family)).size > 1,
);

test.skipIf(!bothFamilies)('a machine with both address families is pinned to both of its addresses', async () => {
  await using stage = await setStage();
  const { port } = stage.server;
  await using _overIpv6 = await serve(stage.tenant, { host: '::1', port, callerAddress: '2001:db8::7' });
  const { job, step } = await stage.mint({ 'server-url': `http://localhost:${port}` });
  expect(step.outcome).toBe('success');
  expect(step.outputs['allow-source-cidrs']).toBe(`${RUNNER_ADDRESS}/32\n2001:db8::7/128`);
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test.skipIf(!bothFamilies)('a family that leads nowhere is left out', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'server-url': `http://localhost:${stage.server.port}` });
  expect(step.outputs['allow-source-cidrs']).toBe(`${RUNNER_ADDRESS}/32`);
  await job.finish();
});
