import { describe, expect, test } from 'vitest';
import { emit, fixture, quickJob } from './fixtures/index.ts';

describe('file commands', () => {
  test('take effect in the order of the runner, after the end of the process', async () => {
    await using job = await quickJob();
    const { journal, exitCode } = await emit(job, [
      ['append', 'GITHUB_OUTPUT', 'a=1\n'],
      ['append', 'GITHUB_STATE', 'b=2\n'],
      ['append', 'GITHUB_STEP_SUMMARY', '# 3\n'],
      ['append', 'GITHUB_ENV', 'C=4\n'],
      ['append', 'GITHUB_PATH', '/five\n'],
      ['exit', 1],
    ]);
    expect(exitCode).toBe(1);
    const after = journal.slice(journal.findIndex(({ kind }) => kind === 'exit') + 1);
    expect(after).toEqual([
      { kind: 'path', value: '/five' },
      { kind: 'env', name: 'C', value: '4' },
      { kind: 'summary', text: '# 3\n' },
      { kind: 'state', name: 'b', value: '2' },
      { kind: 'output', name: 'a', value: '1' },
    ]);
  });

  test('keep what stands before a fault, print the faulty line, and fail the step', async () => {
    await using job = await quickJob();
    const step = await emit(job, [
      ['append', 'GITHUB_STATE', 'good=1\nnot good\nnever=1\n'],
      ['append', 'GITHUB_OUTPUT', 'fine=2\n'],
    ]);
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 0, state: { good: '1' }, outputs: { fine: '2' } });
    expect(step.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'state' successfully.",
      "Invalid format 'not good'",
    ]);
  });

  test('refuse an output without a name, and no state without one', async () => {
    await using job = await quickJob();
    const step = await emit(job, [
      ['append', 'GITHUB_STATE', '=x\n'],
      ['append', 'GITHUB_OUTPUT', '=x\n'],
    ]);
    expect([step.outcome, step.state, step.outputs]).toEqual(['failure', { '': 'x' }, {}]);
  });

  test('block NODE_OPTIONS with an error that fails nothing', async () => {
    await using job = await quickJob();
    const step = await emit(job, [['append', 'GITHUB_ENV', 'Node_Options=--inspect\nOTHER=1\n']]);
    expect([step.outcome, step.env, step.annotations.length]).toEqual(['success', { OTHER: '1' }, 1]);
  });

  test('do without a file that the process removed', async () => {
    await using job = await quickJob();
    const step = await emit(job, [
      ['remove', 'GITHUB_STATE'],
      ['append', 'GITHUB_OUTPUT', 'a=1\n'],
    ]);
    expect([step.outcome, step.outputs]).toEqual(['success', { a: '1' }]);
    expect(step.files.map(({ name }) => name.replace(/_[^_]+$/, ''))).not.toContain('save_state');
  });

  test('of every stage stay for the others to read', async () => {
    await using job = await quickJob();
    await emit(job, [['append', 'GITHUB_STATE', 'a=1\n']], { afterwards: [['append', 'GITHUB_STATE', 'b=2\n']] });
    let seen: string[] = [];
    await job.run(async () => {
      seen = (await job.files()).filter(({ name }) => name.startsWith('save_state_')).map(({ content }) => content);
    });
    expect(seen.sort()).toEqual(['', 'a=1\n']);
    await job.finish();
    expect((await job.files()).map(({ content }) => content)).toContain('b=2\n');
  });
});

describe('the summary', () => {
  test('is masked line by line', async () => {
    await using job = await quickJob({ secrets: ['a-long-secret'] });
    const step = await emit(job, [['append', 'GITHUB_STEP_SUMMARY', 'x a-long-secret\ny']]);
    expect(step.summary).toBe('x ***\ny\n');
    expect((await job.finish({ assert: false })).summaries).toEqual([{ step: step.name, text: 'x ***\ny\n' }]);
  });

  test('is dropped above one mebibyte, with an error that fails nothing', async () => {
    await using job = await quickJob();
    const step = await emit(job, [['append', 'GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1)]]);
    expect([step.outcome, step.summary, step.annotations[0]?.type]).toEqual(['success', '', 'error']);
    const fits = await emit(job, [['append', 'GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024)]]);
    expect(fits.summary).toHaveLength(1024 * 1024 + 1);
  });
});

test('holds a job output back where the masker would change it', async () => {
  await using job = await quickJob({
    outputs: {
      secret: (outputs) => outputs['minted']?.['token'],
      plain: (outputs) => outputs['minted']?.['id'],
      absent: (outputs) => outputs['minted']?.['nothing'],
    },
  });
  await emit(
    job,
    [
      ['stdout', '::add-mask::a-long-secret\n'],
      ['append', 'GITHUB_OUTPUT', 'token=a-long-secret\nid=7\n'],
    ],
    { id: 'minted' },
  );
  const { outputs, annotations } = await job.finish();
  expect(outputs).toEqual({ secret: 'blanked', plain: '7' });
  expect(annotations.map(({ message }) => message)).toEqual(["Skip output 'secret' since it may contain secret."]);
});

test('cannot start a post whose state is too long for an environment', async () => {
  await using job = await quickJob();
  const step = await job.uses(fixture('emit'));
  expect(step.outcome).toBe('success');
  await emit(job, [['append', 'GITHUB_STATE', `long=${'x'.repeat(140_000)}\n`]]);
  const { posts, conclusion } = await job.finish();
  expect([posts[0]?.outcome, posts[1]?.outcome, conclusion]).toEqual(['failure', 'success', 'failure']);
  expect(posts[0]?.annotations[0]?.message).toMatch(/E2BIG/);
});
