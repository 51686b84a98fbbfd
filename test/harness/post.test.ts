import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emit, fixture, quickJob, readProbe } from './fixtures/index.ts';

describe('post', () => {
  test('gets the state, and inputs and environment evaluated anew', async () => {
    let value = 'at main';
    await using job = await quickJob();
    await job.uses(fixture('probe'), { with: { plain: () => value }, env: { LEVEL: () => value } });
    await emit(job, [
      ['append', 'GITHUB_ENV', 'HTTPS_PROXY=http://127.0.0.1:9\nSTATE_saved=forged\nSTATE_other=forged\n'],
      ['append', 'GITHUB_PATH', '/planted\n'],
    ]);
    value = 'at post';
    const { posts } = await job.finish();
    const { env } = await readProbe(job, 'post');
    expect(env).toMatchObject({
      INPUT_PLAIN: 'at post',
      LEVEL: 'at post',
      STATE_saved: 'in main',
      STATE_other: 'forged',
      HTTPS_PROXY: 'http://127.0.0.1:9',
    });
    expect(env['PATH']).toMatch(/^\/planted:/);
    expect(posts[1]).toMatchObject({ outputs: {}, state: { saved: 'in main' } });
    expect(posts[1]?.log[0]).toBe('Post job cleanup.');
  });

  test('has command files of its own', async () => {
    await using job = await quickJob();
    await job.uses(fixture('probe'));
    const main = (await readProbe(job, 'main')).env['GITHUB_STATE'];
    await job.finish();
    expect((await readProbe(job, 'post')).env['GITHUB_STATE']).not.toBe(main);
  });

  test('of the last step runs first', async () => {
    await using job = await quickJob();
    await emit(job, [], { name: 'one' });
    await emit(job, [], { name: 'two' });
    const { posts } = await job.finish();
    expect(posts.map(({ name }) => name)).toEqual(['Post two', 'Post one']);
  });

  test('runs after a main that failed, and fails the job by itself', async () => {
    await using job = await quickJob();
    const main = await emit(job, [['exit', 1]], { afterwards: [['stdout', 'cleaned\n']] });
    const later = await job.run({ script: 'true' });
    const { posts, conclusion } = await job.finish();
    expect([main.outcome, later.outcome, conclusion]).toEqual(['failure', 'skipped', 'failure']);
    expect(posts[0]?.log).toContain('cleaned');
    await using second = await quickJob();
    await emit(second, [], { afterwards: [['exit', 1]] });
    expect((await second.finish()).conclusion).toBe('failure');
  });

  test('does not run for a step that was skipped', async () => {
    await using job = await quickJob();
    const step = await emit(job, [], { condition: 'false' });
    const { posts, conclusion } = await job.finish();
    expect([step.outcome, posts, conclusion]).toEqual(['skipped', [], 'success']);
  });

  test('is read from the directory again', async () => {
    await using job = await quickJob();
    const directory = join(job.workspace, 'action');
    await cp(fixture('emit'), directory, { recursive: true });
    await job.uses(directory);
    await writeFile(join(directory, 'post.cjs'), 'process.stdout.write("replaced\\n");');
    await job.uses(directory);
    await rm(join(directory, 'main.cjs'));
    const third = await job.uses(directory, { continueOnError: true });
    expect(third.annotations[0]?.message).toMatch(/^File not found/);
    const { posts } = await job.finish();
    expect(posts.map(({ log }) => log.at(-1))).toEqual(['replaced', 'replaced', 'replaced']);
  });

  test('fails the job where the action has gone', async () => {
    await using job = await quickJob();
    const directory = join(job.workspace, 'action');
    await cp(fixture('emit'), directory, { recursive: true });
    await job.uses(directory);
    await rm(directory, { recursive: true });
    const { posts, conclusion } = await job.finish();
    expect([posts[0]?.outcome, conclusion]).toEqual(['failure', 'failure']);
  });
});

test('refuses a directory without a manifest', async () => {
  await using job = await quickJob();
  await expect(job.uses(job.workspace)).rejects.toThrow("Can't find 'action.yml'");
});
