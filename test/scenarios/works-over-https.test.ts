import { expect, test } from 'vitest';
import { soleError } from './findings.ts';
import { HURRY, setStage } from './stage.ts';

test('a tenant with a certificate of a private authority is reached when the job trusts that authority', async () => {
  await using stage = await setStage({ tls: true });
  expect(stage.server.url).toMatch(/^https:/);
  const { job, step } = await stage.mint({ 'allow-source-cidrs': '203.0.113.7', verify: 'false' });
  expect(step.outcome).toBe('success');
  expect(stage.server.connections()).toBe(1);
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('an authority that the job does not trust is refused, with the variable that would change that', async () => {
  await using stage = await setStage({ tls: true });
  const { job, step } = await stage.mint({}, { job: { env: { ...HURRY, NODE_EXTRA_CA_CERTS: '' } } });
  const { title, message } = soleError(step);
  expect(title).toBe('tls-failed');
  expect(message).toContain('the certificate is not trusted');
  expect(message).toContain('set NODE_EXTRA_CA_CERTS');
  await job.finish();
  expect(stage.operations()).toEqual([]);
});

test('every request names the action, its version, the repository and the run', async () => {
  await using stage = await setStage();
  const { job } = await stage.mint(
    {},
    { job: { github: { repository: 'acme/infrastructure', run_id: '42', run_attempt: '3' } } },
  );
  await job.finish();
  expect(stage.tenant.requests).toHaveLength(7);
  for (const { headers } of stage.tenant.requests) {
    expect(headers['user-agent']).toMatch(
      /^c1-ephemeral-credential\/\d+\.\d+\.\d+ \(acme\/infrastructure; run 42\/3\)$/,
    );
  }
});
