import { describe, expect, test } from 'vitest';
import { emit, fixture, quickJob } from './fixtures/index.ts';
import { createJob, type StepResult } from './index.ts';

const cancelOnLine = /^ready$/;

function signals(step: StepResult): string[] {
  return step.journal.flatMap((entry) => (entry.kind === 'signal' ? [entry.signal] : []));
}

/** A promise that a line of output fulfils. */
function onReady() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, onLine: (line: string) => line === 'ready' && resolve() };
}

describe('a cancelled main', () => {
  test('is interrupted, may save state, and is followed by its post', async () => {
    await using job = await createJob();
    const step = await job.uses(fixture('stubborn'), { with: { mode: 'saves' }, main: { cancelOnLine } });
    const later = await job.run({ script: 'true' });
    const { posts, conclusion } = await job.finish();
    expect(step).toMatchObject({ outcome: 'cancelled', state: { started: 'yes', interrupted: 'yes' } });
    expect(step.log.at(-1)).toBe('##[error]The operation was canceled.');
    expect(signals(step)).toEqual(['SIGINT']);
    expect([later.outcome, conclusion]).toEqual(['skipped', 'cancelled']);
    expect(posts[0]?.log).toContain('started yes, interrupted yes');
  });

  test('without a handler dies of the first signal, with its state', async () => {
    await using job = await createJob();
    const step = await job.uses(fixture('stubborn'), { main: { cancelOnLine } });
    expect(step).toMatchObject({ signal: 'SIGINT', exitCode: null, outcome: 'cancelled', state: { started: 'yes' } });
  });

  test.each([
    ['ignores-interrupt', ['SIGINT', 'SIGTERM'], 'SIGTERM'],
    ['ignores-both', ['SIGINT', 'SIGTERM', 'SIGKILL'], 'SIGKILL'],
  ])('that %s gets harder signals', async (mode, sent, last) => {
    await using job = await quickJob();
    const step = await job.uses(fixture('stubborn'), { with: { mode }, main: { cancelOnLine } });
    expect([signals(step), step.signal]).toEqual([sent, last]);
  });

  test('is left in peace where its condition holds even then', async () => {
    await using job = await quickJob();
    const line = Promise.withResolvers<void>();
    const step = await emit(job, [['stdout', 'ready\n']], {
      condition: 'always()',
      main: { cancelOnLine, onLine: () => line.resolve() },
    });
    await line.promise;
    expect([step.outcome, signals(step)]).toEqual(['success', []]);
    expect((await job.finish()).conclusion).toBe('cancelled');
  });
});

test('a post is not interrupted by the user', async () => {
  await using job = await quickJob();
  await emit(job, [], { afterwards: [['stdout', 'ready\nstill here\n']], post: { cancelOnLine } });
  const { posts, conclusion } = await job.finish();
  expect([posts[0]?.outcome, posts[0]?.log.at(-1), conclusion]).toEqual(['success', 'still here', 'cancelled']);
});

test('a time-out interrupts and fails the step, post too', async () => {
  await using job = await quickJob();
  const main = onReady();
  const post = onReady();
  const step = await emit(job, [['stdout', 'ready\n'], ['hang']], {
    name: 'slow',
    timeoutMinutes: 7,
    afterwards: [['stdout', 'ready\n'], ['hang']],
    main: { onLine: main.onLine, timeoutWhen: main.promise },
    post: { onLine: post.onLine, timeoutWhen: post.promise },
  });
  expect([step.outcome, step.signal]).toEqual(['failure', 'SIGINT']);
  expect(step.annotations[0]?.message).toBe("The action 'slow' has timed out after 7 minutes.");
  const { posts } = await job.finish();
  expect([posts[0]?.outcome, signals(posts[0] ?? step)]).toEqual(['failure', ['SIGINT']]);
});

test('a time-out is kept for real', async () => {
  await using job = await quickJob();
  const step = await emit(job, [['hang']], { timeoutMinutes: 0.005 });
  expect([step.outcome, signals(step)]).toEqual(['failure', ['SIGINT']]);
});

test('a shutdown interrupts main, and no post runs', async () => {
  await using job = await createJob();
  const { promise, onLine } = onReady();
  const step = await job.uses(fixture('stubborn'), {
    with: { mode: 'saves' },
    main: { onLine, shutdownWhen: promise },
  });
  const { posts, conclusion } = await job.finish();
  expect([step.outcome, step.state]).toEqual(['cancelled', { started: 'yes', interrupted: 'yes' }]);
  expect([posts.map(({ outcome }) => outcome), conclusion]).toEqual([['skipped'], 'failure']);
});

test('a lost machine reads no files and runs nothing more', async () => {
  await using job = await createJob();
  const { promise, onLine } = onReady();
  const step = await job.uses(fixture('stubborn'), { main: { onLine, killWhen: promise } });
  const later = await job.run({ script: 'true', condition: 'always()' });
  const { posts, conclusion } = await job.finish();
  expect(step).toMatchObject({ outcome: 'failure', signal: 'SIGKILL', state: {} });
  expect(step.files.map(({ content }) => content)).toContain('started=yes\n');
  expect([later.outcome, posts.map(({ outcome }) => outcome), conclusion]).toEqual(['skipped', ['skipped'], 'failure']);
});

test('a process that dies by itself leaves its state to post', async () => {
  await using job = await createJob();
  const { promise, onLine } = onReady();
  const step = await job.uses(fixture('stubborn'), { main: { onLine, crashWhen: promise } });
  const { posts } = await job.finish();
  expect([step.outcome, step.signal]).toEqual(['failure', 'SIGKILL']);
  expect(posts[0]?.log).toContain('started yes, interrupted undefined');
});

test('a control that fails fails the test', async () => {
  await using job = await quickJob();
  const broken = Promise.reject(new Error('the emulator broke'));
  const step = job.uses(fixture('stubborn'), { main: { cancelWhen: broken } });
  await expect(step).rejects.toThrow('the emulator broke');
});

test.runIf(process.platform === 'linux')('a grandchild that holds the pipes is waited for, then reported', async () => {
  await using job = await quickJob();
  const step = await job.uses(fixture('background'));
  expect([step.outcome, step.log.at(-1)]).toEqual(['success', 'left']);
  await job.finish({ assert: false });
  expect(job.violations()).toMatchObject([{ kind: 'leftover-process', reason: 'is still running' }]);
});

test('keeps the real grace times unless told otherwise', { timeout: 30_000 }, async () => {
  await using job = await createJob();
  const begun = onReady();
  let start = 0;
  const onLine = (line: string) => {
    start = performance.now();
    begun.onLine(line);
  };
  const step = await job.uses(fixture('stubborn'), {
    with: { mode: 'ignores-both' },
    main: { onLine, cancelWhen: begun.promise },
  });
  const seconds = (performance.now() - start) / 1000;
  expect(step.signal).toBe('SIGKILL');
  expect(seconds).toBeGreaterThan(9.9);
  expect(seconds).toBeLessThan(15);
});
