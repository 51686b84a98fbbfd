import { expect, test } from 'vitest';
import type { CommandFile, Job } from '../harness/index.ts';
import { ROOT, setStage } from './stage.ts';

const stateIn = (files: readonly CommandFile[]): string =>
  files.flatMap(({ name, content }) => (name.startsWith('save_state_') ? [content] : [])).join('');

test('the marker is in the state when the create arrives, the id before any output, and no secret ever', async () => {
  await using stage = await setStage();
  const seen: { operation: string; state: string; outputs: string; body: string }[] = [];
  let running: Job | undefined;
  stage.watch(async ({ url, body }) => {
    const files = (await running?.files()) ?? [];
    const outputs = files.flatMap(({ name, content }) => (name.startsWith('set_output_') ? [content] : [])).join('');
    seen.push({ operation: new URL(url).pathname.split('/').at(-1) ?? '', state: stateIn(files), outputs, body });
  });
  running = await stage.job();
  const step = await running.uses(ROOT, { with: stage.inputs });
  expect(step.outcome).toBe('success');

  const [signIn, address, create, verification] = seen;
  expect(seen.map(({ operation }) => operation)).toEqual(['token', 'test-source-ip', 'credentials', 'token']);
  for (const before of [signIn, address]) expect(before?.state).not.toContain('markers');
  const name = /"displayName":"(?<name>[^"]+)"/.exec(create?.body ?? '')?.groups?.['name'] ?? '';
  const [marker = ''] = /"markers":\["(?<marker>[\w-]{22})"\]/.exec(create?.state ?? '')?.slice(1) ?? [];
  expect(marker).not.toBe('');
  expect(name).toContain(marker);
  expect(create?.state).toContain(`"ownerId":"${stage.principalId}"`);
  expect(create?.state).toContain('"credentialId":""');
  expect(verification?.state).toContain(`"credentialId":"${step.outputs['credential-id']}"`);
  for (const { outputs } of seen) expect(outputs).toBe('');
  expect(stateIn(step.files)).not.toContain('secret-token');
  expect(stateIn(step.files)).not.toContain('127.0.0.1');
  await running.finish();
});
