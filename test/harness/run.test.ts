import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { emit, fixture, quickJob } from './fixtures/index.ts';

test('runs later steps in node, in bash and in this process with what earlier ones left', async () => {
  await using job = await quickJob();
  await emit(
    job,
    [
      ['append', 'GITHUB_ENV', 'GREETING=hello\n'],
      ['append', 'GITHUB_PATH', '/first\n'],
      ['append', 'GITHUB_PATH', '/second\n/first\n'],
      ['append', 'GITHUB_OUTPUT', 'word=there\n'],
    ],
    { id: 'earlier' },
  );
  const print = 'console.log(process.env.GREETING, process.env.PATH.split(":").slice(0, 2).join())';
  const node = await job.run({ shell: 'node', script: print });
  const bash = await job.run({
    script: 'echo "$GREETING" >> "$GITHUB_OUTPUT.copy"\nfalse\necho unseen',
    condition: 'always()',
  });
  expect(node.raw.stdout).toBe('hello /first,/second\n');
  expect(bash).toMatchObject({ outcome: 'failure', exitCode: 1 });
  expect(bash.annotations[0]?.message).toBe('Process completed with exit code 1.');
  let seen: unknown;
  const inProcess = await job.run({
    condition: 'failure()',
    script: ({ env, outputs, log }) => {
      seen = [env['GREETING'], outputs['earlier']?.['word'], env['ACTIONS_RUNTIME_TOKEN']];
      log('::notice::said');
    },
  });
  expect(seen).toEqual(['hello', 'there', undefined]);
  expect(inProcess.annotations.map(({ message }) => message)).toEqual(['said']);
});

test('hands on what a function step throws', async () => {
  await using job = await quickJob();
  const step = job.run(() => {
    throw new Error('the test is at fault');
  });
  await expect(step).rejects.toThrow('the test is at fault');
});

test('runs one step after the other only', async () => {
  await using job = await quickJob();
  const first = job.uses(fixture('probe'));
  await expect(job.uses(fixture('probe'))).rejects.toThrow('one step after the other');
  await first;
});

describe('the end of a job', () => {
  test.runIf(process.platform === 'linux')('ends what steps left behind, and no sooner', async () => {
    const job = await quickJob();
    const step = await job.run({ script: 'sleep 600 & echo "pid=$!" >> "$GITHUB_OUTPUT"' });
    const environ = () => readFile(`/proc/${step.outputs['pid']}/environ`, 'utf8').catch(() => '');
    expect(await environ()).toContain('RUNNER_TRACKING_ID=');
    await job[Symbol.asyncDispose]();
    await expect.poll(environ).toBe('');
    expect(existsSync(job.temp)).toBe(false);
  });

  test('is refused where a step was not awaited', async () => {
    const job = await quickJob();
    const started = Promise.withResolvers<void>();
    const step = job.run({ script: 'echo started; sleep 600', main: { onLine: () => started.resolve() } });
    await started.promise;
    await expect(job[Symbol.asyncDispose]()).rejects.toThrow('await every step');
    await step.catch(() => undefined);
  });

  test('is the end: no step follows', async () => {
    await using job = await quickJob();
    await job.finish();
    await expect(job.run({ script: 'true' })).rejects.toThrow('The job is finished.');
  });
});
