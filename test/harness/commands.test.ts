import { describe, expect, test } from 'vitest';
import { emit, quickJob } from './fixtures/index.ts';
import type { JobOptions } from './index.ts';

async function logOf(text: string, options: JobOptions = {}) {
  await using job = await quickJob(options);
  const step = await emit(job, [['stdout', text]]);
  const start = step.log.indexOf('##[endgroup]') + 1;
  return { ...step, log: step.log.slice(start).filter((line) => !line.includes('run completed')) };
}

describe('masking', () => {
  test('begins after its command and covers each line of the value', async () => {
    const { log, journal } = await logOf(
      'first-line-of-it\n::add-mask::first-line-of-it%0A second-line \nfirst-line-of-it second-line!\n',
    );
    expect(log).toEqual(['first-line-of-it', '*** ***!']);
    expect(journal.filter(({ kind }) => kind === 'mask')).toEqual([
      { kind: 'mask', value: 'first-line-of-it\n second-line ' },
    ]);
  });

  test('of white space is a warning and no failure', async () => {
    const { annotations, outcome } = await logOf('::add-mask:: \na b\n');
    expect(outcome).toBe('success');
    expect(annotations.map(({ type, message }) => [type, message])).toEqual([
      ['warning', "Can't add secret mask for empty string in ##[add-mask] command."],
    ]);
  });

  test('is echoed without its value', async () => {
    const { log } = await logOf('::echo::on\n::add-mask::a-long-secret\n::group::G\n::echo::off\n::group::H\n');
    expect(log).toEqual(['::add-mask::***', '::group::G', '##[group]G', '::echo::off', '##[group]H']);
  });

  test('changes the message of an annotation, never its title or file', async () => {
    const { annotations } = await logOf(
      '::add-mask::a-long-secret\n::error title=a-long-secret,file=a-long-secret::a-long-secret\n',
    );
    expect(annotations).toMatchObject([{ message: '***', title: 'a-long-secret', file: 'a-long-secret' }]);
  });

  test.each([
    ['stderr-first', 'stdout', 'stderr', 'a-long-secret'],
    ['stderr-first', 'stderr', 'stdout', '***'],
    ['stdout-first', 'stderr', 'stdout', 'a-long-secret'],
  ] as const)('is, %s, when announced on %s before use on %s: %s', async (order, announced, used, shown) => {
    await using job = await quickJob({ order });
    const step = await emit(job, [
      [announced, '::add-mask::a-long-secret\n'],
      [used, 'a-long-secret\n'],
    ]);
    expect(step.log.at(-1)).toBe(shown);
  });
});

describe('annotations', () => {
  test('are ten of a type at most, each cut at 4096 characters', async () => {
    const warning = `::warning::${'x'.repeat(5000)}`;
    const { annotations, log } = await logOf(['::notice::n', ...Array.from({ length: 12 }, () => warning)].join('\n'));
    expect(annotations.map(({ type, message }) => `${type} ${message.length}`)).toEqual([
      'notice 1',
      ...Array.from({ length: 10 }, () => 'warning 4096'),
    ]);
    expect(log).toHaveLength(13);
  });

  test('are forged anywhere in a line in the older form', async () => {
    const { annotations } = await logOf('the server said ##[error]pwned\n');
    expect(annotations).toMatchObject([{ type: 'error', message: 'pwned' }]);
  });
});

describe('other commands', () => {
  test('set outputs and state from either stream', async () => {
    await using job = await quickJob();
    const step = await emit(job, [
      ['stdout', '::set-output name=a::1%0A2\n'],
      ['stderr', 'x ##[save-state name=b]3\n'],
    ]);
    expect([step.outputs, step.state]).toEqual([{ a: '1\n2' }, { b: '3' }]);
  });

  test.each(['::set-env name=A::1', '::add-path::/x', '::set-output::1', '::echo::maybe'])(
    'fail the step: %s',
    async (line) => {
      const { outcome, exitCode, annotations } = await logOf(`${line}\n`);
      expect([outcome, exitCode]).toEqual(['failure', 0]);
      expect(annotations[0]?.message).toBe(`Unable to process command '${line}' successfully.`);
      expect(annotations).toHaveLength(2);
    },
  );

  test('set the environment where that is allowed, NODE_OPTIONS excepted', async () => {
    const text = '::set-env name=A::1\n::set-env name=node_options::--inspect\n::add-path::/x\n';
    const { env, outcome, annotations } = await logOf(text, { env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' } });
    expect([env, outcome]).toEqual([{ A: '1' }, 'success']);
    expect(annotations).toHaveLength(1);
  });

  test('that are unknown, or in the middle of a line, are text', async () => {
    expect((await logOf('::unknown::x\n a ::error::b\n##[start-action id=1]\n')).log).toEqual([
      '::unknown::x',
      ' a ::error::b',
      'start-action id=1]',
    ]);
  });
});

describe('stop-commands', () => {
  test('makes every command text until its token comes', async () => {
    const { log, annotations } = await logOf(
      'x ##[stop-commands]tok\n::add-mask::a-long-secret\n::tok::\n::warning::w\n',
    );
    expect(log).toEqual(['x ##[stop-commands]tok', '::add-mask::a-long-secret', '::tok::', '##[warning]w']);
    expect(annotations).toHaveLength(1);
  });

  test.each(['', 'debug', 'Pause-Logging'])(
    'with the token "%s" ends the stage and leaves its process alone',
    async (token) => {
      await using job = await quickJob();
      const step = await emit(
        job,
        [['append', 'GITHUB_STATE', 'a=1\n'], ['stdout', `##[stop-commands]${token}\nunseen\n`], ['hang']],
        { afterwards: [['stdout', 'post runs beside it\n']] },
      );
      expect(step).toMatchObject({ outcome: 'failure', exitCode: null, state: { a: '1' } });
      expect(step.log).not.toContain('unseen');
      const { posts } = await job.finish({ assert: false });
      expect(posts[0]?.log).toContain('post runs beside it');
      expect(job.violations().map(({ kind }) => kind)).toContain('leftover-process');
    },
  );
});
