import { expect, test } from 'vitest';
import { ROOT, RUNNER_ADDRESS, setStage } from './stage.ts';

const operations = (requests: readonly { readonly operation: string }[]): string[] =>
  requests.map(({ operation }) => operation);

test('explicit ranges: two requests on one connection in main, two in post, and the credential is gone', async () => {
  await using stage = await setStage();
  const job = await stage.job();
  const inputs = { ...stage.inputs, 'allow-source-cidrs': RUNNER_ADDRESS, 'cleanup-expired': 'false' };
  const step = await job.uses(ROOT, { with: inputs });
  expect(step.outcome).toBe('success');
  expect(operations(stage.tenant.requests)).toEqual(['token', 'credentials.create']);
  expect(stage.server.connections()).toBe(1);
  expect(stage.tenant.livingCredentials()).toMatchObject([
    { id: step.outputs['credential-id'], ownerId: stage.principalId, allowSourceCidrs: [`${RUNNER_ADDRESS}/32`] },
  ]);

  stage.tenant.clearRequests();
  const { conclusion } = await job.finish();
  expect(conclusion).toBe('success');
  expect(operations(stage.tenant.requests)).toEqual(['token', 'credentials.revoke']);
  expect(stage.tenant.livingCredentials()).toEqual([]);
});
