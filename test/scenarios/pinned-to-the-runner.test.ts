import { expect, test } from 'vitest';
import { RUNNER_ADDRESS, setStage, THIEF_ADDRESS } from './stage.ts';

/** A token request as any tool makes it, with the status and the reason of its answer. */
async function exchange(
  url: string,
  clientId = '',
  clientSecret = '',
): Promise<readonly [status: number, body: string]> {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
  const answer = await fetch(`${url}/auth/v1/token`, { method: 'POST', body: new URLSearchParams(form) });
  return [answer.status, await answer.text()];
}

test('the credential works from the runner, is useless elsewhere, and works nowhere after the job', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint();
  const { 'client-id': clientId, 'client-secret': secret } = step.outputs;
  expect(step.outputs['allow-source-cidrs']).toBe(`${RUNNER_ADDRESS}/32`);
  await job.run(async ({ outputs }) => {
    expect(outputs['__self']?.['minted']).toBe('true');
    expect((await exchange(stage.server.url, clientId, secret))[0]).toBe(200);
  });
  const [status, body] = await exchange(stage.elsewhere.url, clientId, secret);
  expect(status).toBe(401);
  expect(body).toContain('the source address is not allowed for this credential');
  expect(stage.tenant.audit.at(-1)).toMatchObject({ address: THIEF_ADDRESS, reason: 'source_ip_not_allowed' });
  await job.finish();
  expect((await exchange(stage.server.url, clientId, secret))[0]).toBe(401);
});

const widths = [
  ['runner', RUNNER_ADDRESS, ['203.0.113.7/32']],
  ['runner/24', RUNNER_ADDRESS, ['203.0.113.0/24']],
  ['runner', '2001:db8:1:2::7', ['2001:db8:1:2::7/128']],
  ['runner/56', '2001:db8:1:2ff::7', ['2001:db8:1:200::/56']],
  ['runner/24\n10.1.2.3/8, 192.0.2.1', RUNNER_ADDRESS, ['10.0.0.0/8', '192.0.2.1/32', '203.0.113.0/24']],
  ['runner, 203.0.113.0/28', RUNNER_ADDRESS, ['203.0.113.0/28']],
] as const;

test.each(widths)('%s, seen from %s, asks for %j', async (asked, runnerAddress, granted) => {
  await using stage = await setStage({ runnerAddress });
  const { job, step } = await stage.mint({ 'allow-source-cidrs': asked });
  expect(step.outcome).toBe('success');
  expect(stage.tenant.livingCredentials()).toMatchObject([{ allowSourceCidrs: granted }]);
  expect(step.outputs['allow-source-cidrs']).toBe(granted.join('\n'));
  await job.finish();
});

test('any asks for no range at all, and the output is empty', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'allow-source-cidrs': 'any' });
  expect(step.outputs).toMatchObject({ minted: 'true', 'allow-source-cidrs': '' });
  expect(stage.tenant.livingCredentials()).toMatchObject([{ allowSourceCidrs: [] }]);
  expect((await exchange(stage.elsewhere.url, step.outputs['client-id'], step.outputs['client-secret']))[0]).toBe(200);
  await job.finish();
});
