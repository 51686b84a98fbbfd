import { expect, test } from 'vitest';
import { createManualClock } from '../../emulator/index.ts';
import { soleError } from './findings.ts';
import { HURRY, RUNNER_ADDRESS, type Stage, setStage } from './stage.ts';

async function failureOf(stage: Stage, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const { job, step } = await stage.mint(inputs, { job: { env: HURRY } });
  const { title, message } = soleError(step);
  expect(title).toBe('verify-failed');
  expect(message).toContain('The credential was revoked.');
  expect(stage.tenant.allCredentials()).toMatchObject([{ status: 'revoked' }]);
  await job.finish();
  return message;
}

test('this runner is not in the ranges: its address is told', async () => {
  await using stage = await setStage();
  const message = await failureOf(stage, { 'allow-source-cidrs': '10.0.0.0/8, 192.0.2.0/24', verify: 'true' });
  expect(message).toContain(`this runner comes from "${RUNNER_ADDRESS}", which is not in 10.0.0.0/8, 192.0.2.0/24`);
  expect(message).toContain('set `verify: false`');
});

test('the service principal was disabled meanwhile', async () => {
  await using stage = await setStage();
  stage.watch(({ url }) => {
    if (url.endsWith('/token') && stage.tenant.livingCredentials().length > 0) {
      stage.tenant.disableServicePrincipal(stage.principalId);
    }
  });
  expect(await failureOf(stage)).toContain('the service principal is disabled');
});

test('the tenant wants proof of possession all of a sudden', async () => {
  await using stage = await setStage();
  stage.tenant.faults.add({ on: 'token', kind: 'status-before', status: 400, skip: 1, text: 'a DPoP proof is needed' });
  expect(await failureOf(stage)).toContain('the tenant wants proof of possession; set `require-dpop: true`');
});

test('the tenant never comes to know it: the time that was given is told', async () => {
  await using stage = await setStage({ tenant: { propagationMs: 3_600_000 } });
  const message = await failureOf(stage, { timeout: '6s' });
  expect(message).toContain('invalid_client: unknown client');
  expect(message).toContain('the tenant still does not know it; it may need longer than `timeout` allows');
});

test('propagation is waited out, with a fresh assertion for each attempt', async () => {
  const clock = createManualClock();
  await using stage = await setStage({ tenant: { clock, propagationMs: 2_000 } });
  const assertions: (string | null)[] = [];
  stage.watch(({ url, body }) => {
    if (!url.endsWith('/token') || stage.tenant.allCredentials().length === 0) return;
    clock.advance(1_000);
    assertions.push(new URLSearchParams(body).get('client_assertion'));
  });
  const { job, step } = await stage.mint({}, { job: { env: HURRY } });
  expect(step.outputs['minted']).toBe('true');
  expect(assertions).toHaveLength(2);
  expect(new Set(assertions).size).toBe(2);
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('verify: auto does not try a credential that is for other machines, and verify: false tries none', async () => {
  for (const inputs of [{ 'allow-source-cidrs': '192.0.2.0/24' }, { verify: 'false' }]) {
    await using stage = await setStage();
    const { job, step } = await stage.mint(inputs);
    expect(step.outcome).toBe('success');
    expect(stage.operations().at(-1)).toBe('credentials.create');
    expect(step.summary).toMatch(/Verified \| no/);
    await job.finish();
  }
});

test('a credential that must prove possession is verified with a proof', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'require-dpop': 'true' });
  expect(step.outcome).toBe('success');
  expect(stage.tenant.requests.at(-1)).toMatchObject({ operation: 'token', status: 200 });
  expect(stage.tenant.requests.at(-1)?.headers['dpop']).toBeDefined();
  expect(stage.tenant.livingCredentials()).toMatchObject([{ requireDpop: true }]);
  await job.finish();
});
