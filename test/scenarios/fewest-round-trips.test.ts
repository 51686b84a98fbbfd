import { expect, test } from 'vitest';
import { RUNNER_ADDRESS, setStage } from './stage.ts';

const stories = [
  ['explicit ranges', { 'allow-source-cidrs': RUNNER_ADDRESS }, ['token', 'credentials.create']],
  ['runner, not verified', { verify: 'false' }, ['token', 'source-ip', 'credentials.create']],
  ['runner, verified', {}, ['token', 'source-ip', 'credentials.create', 'token']],
  [
    'a token beside the credential',
    { 'with-access-token': 'true' },
    ['token', 'source-ip', 'credentials.create', 'token'],
  ],
] as const;

test.each(stories)('%s: no request more than the protocol needs, on one connection', async (_, inputs, expected) => {
  await using stage = await setStage();
  const { job } = await stage.mint(inputs);
  expect(stage.operations()).toEqual(expected);
  expect(stage.server.connections()).toBe(1);
  await job.finish();
  expect(stage.operations()).toEqual(['token', 'credentials.list', 'credentials.revoke']);
  expect(stage.server.connections()).toBe(2);
});

test('address, roles and what the principal holds are asked before any of them is answered', async () => {
  await using stage = await setStage();
  stage.tenant.addRole({ id: 'role-1', name: 'deployer' });
  const independent = ['/test-source-ip', '/iam/roles', `/service_principals/${stage.principalId}`];
  const arrived = new Set<string>();
  const { promise: allArrived, resolve } = Promise.withResolvers<void>();
  // No answer before all have come: asked one after the other, they would wait for ever, and the step would fail.
  stage.watch(({ url }) => {
    const ending = independent.find((each) => new URL(url).pathname.endsWith(each));
    if (ending === undefined) return undefined;
    arrived.add(ending);
    if (arrived.size === independent.length) resolve();
    return allArrived;
  });
  const { job, step } = await stage.mint({ 'scoped-roles': 'deployer' });
  expect(step.outcome).toBe('success');
  expect(arrived.size).toBe(3);
  expect(stage.server.connections()).toBe(1);
  await job.finish();
});
