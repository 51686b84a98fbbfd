import { describe, expect, test } from 'vitest';
import { emit, type Operation, quickJob } from './fixtures/index.ts';
import type { Job, SecretOptions } from './index.ts';

const SECRET = 'p@ss/w0rd+of?~many~kinds';
const MASK: Operation = ['stdout', `::add-mask::${SECRET.replaceAll('%', '%25')}\n`];

/** The kinds and places of the violations of one action that does `operations`. */
async function judge(operations: readonly Operation[], declare?: SecretOptions): Promise<string[]> {
  await using job = await quickJob();
  if (declare !== undefined) job.knowsSecret(SECRET, declare);
  await emit(job, operations, { name: 'leaky', continueOnError: true });
  await job.finish({ assert: false });
  return summarise(job);
}

function summarise(job: Job): string[] {
  return job.violations().map(({ kind, place }) => `${kind}: ${place.replace(/, line \d+/, '')}`);
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

describe('objects to a secret', () => {
  test('printed before it is masked', async () => {
    expect(await judge([['stdout', `${SECRET}\n`], MASK])).toEqual([
      "leak: log of 'leaky'",
      "leak: raw stdout of 'leaky'",
    ]);
  });

  test('printed after it is masked, as the raw stream has it', async () => {
    expect(await judge([MASK, ['stdout', `it is ${SECRET}\n`]])).toEqual(["leak: raw stdout of 'leaky'"]);
  });

  test('lost in the race of the streams', async () => {
    await using job = await quickJob({ order: 'stderr-first' });
    await emit(job, [MASK, ['stderr', `${SECRET}\n`]], { name: 'racy' });
    await expect(job.finish()).rejects.toThrow("log of 'racy', line 3 holds mask #1 of racy, as it is");
  });

  test.each([
    ['base64', base64(SECRET)],
    ['base64 at offset 1', base64(`x${SECRET}and more`)],
    ['base64 at offset 2', base64(`xx${SECRET}and more`)],
    ['base64url', Buffer.from(`id:${SECRET}`).toString('base64url')],
    ['hex', Buffer.from(SECRET).toString('hex')],
    ['upper-case hex', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['percent-encoding', encodeURIComponent(SECRET)],
    ['lower-case percent-encoding', encodeURIComponent(SECRET).toLowerCase()],
    ['form encoding', new URLSearchParams({ a: SECRET }).toString()],
    ['another order', [...SECRET].reverse().join('')],
  ])('in %s', async (_, text) => {
    expect(await judge([['stdout', `${text}\n`]], {})).toEqual(["leak: log of 'leaky'", "leak: raw stdout of 'leaky'"]);
  });

  test('in the title of an annotation', async () => {
    expect(await judge([MASK, ['stdout', `::error title=${SECRET}::failed\n`]])).toEqual([
      "leak: 'leaky', annotation 1 (error), title",
      "leak: raw stdout of 'leaky'",
    ]);
  });

  test('in state', async () => {
    expect(await judge([MASK, ['append', 'GITHUB_STATE', `token=${SECRET}\n`]])).toEqual([
      "leak: state 'token' of 'leaky'",
      "leak: file save_state of 'leaky'",
    ]);
  });

  test('in the file of a summary, although the page shows it masked', async () => {
    expect(await judge([MASK, ['append', 'GITHUB_STEP_SUMMARY', SECRET]])).toEqual([
      "leak: file step_summary of 'leaky'",
    ]);
  });

  test('in a malformed file, whose fault the runner prints', async () => {
    expect(await judge([['append', 'GITHUB_OUTPUT', SECRET]], { except: ['outputs'] })).toEqual([
      "leak: log of 'leaky'",
      "leak: 'leaky', annotation 2 (error), message",
    ]);
  });

  test('of several lines, one of which stands alone or all of them together', async () => {
    const lines = 'first line of it\nsecond line of it';
    await using job = await quickJob({ order: 'stdout-first' });
    job.knowsSecret(lines);
    await emit(job, [
      ['stdout', `::add-mask::${lines.replace('\n', '%0A')}\n`],
      ['stderr', 'second line of it\n'],
      ['stderr', `${lines}\n`],
    ]);
    expect(new Set(summarise(job))).toEqual(new Set(["leak: raw stderr of 'Run ./emit'"]));
    expect(job.violations().map(({ place }) => place)).toContain("raw stderr of 'Run ./emit'");
  });

  test('in an output of the job that the runner did not hold back', async () => {
    await using job = await quickJob({ outputs: { token: (steps) => steps['leaky']?.['token'] } });
    job.knowsSecret(SECRET, { except: ['outputs'] });
    await emit(job, [['append', 'GITHUB_OUTPUT', `token=${base64(SECRET)}\n`]], { id: 'leaky' });
    await job.finish({ assert: false });
    expect(summarise(job)).toEqual(["leak: job output 'token'"]);
  });
});

describe('allows a secret', () => {
  const operations: readonly Operation[] = [
    MASK,
    ['append', 'GITHUB_OUTPUT', `a=${SECRET}\n`],
    ['append', 'GITHUB_ENV', `B=${SECRET}\n`],
  ];

  test('that is masked in outputs and environment', async () => {
    expect(await judge(operations)).toEqual([]);
  });

  test('that a test declares only where the test says so', async () => {
    expect(await judge(operations, {})).toEqual(["leak: file set_env of 'leaky'", "leak: file set_output of 'leaky'"]);
    expect(await judge(operations, { except: ['outputs'] })).toEqual(["leak: file set_env of 'leaky'"]);
    expect(await judge(operations, { except: ['outputs', 'env'] })).toEqual([]);
  });

  test('that later steps handle as they like, as long as the log does not show it', async () => {
    await using job = await quickJob({ secrets: [SECRET] });
    await job.run({ env: { TOKEN: SECRET }, script: 'echo "$TOKEN"; echo "$TOKEN" | rev >&2' });
    expect(summarise(job)).toEqual(['leak: log of \'Run echo "$TOKEN"; echo "$TOKEN" | rev >&2\'']);
  });
});

describe('objects to', () => {
  test.each([
    ['x ##[save-state name=a]b', "is the command '##[save-state]', which is not expected"],
    ['x ##[error]forged', "is the command '##[error]', which is not expected"],
    ['::set-output name=a::b', "is the command 'set-output', which is not expected"],
    [' ::set-env name=a::b', "is the command 'set-env', which is not expected"],
    ['::stop-commands::token', "is the command 'stop-commands', which is not expected"],
    ['::unknown::x', 'looks like a command and is none'],
    ['the server said ##[what', 'looks like a command and is none'],
  ])('the line %s', async (line, reason) => {
    await using job = await quickJob();
    await emit(job, [['stdout', `harmless\r${line}\n`]]);
    expect(job.violations()).toMatchObject([{ kind: 'injection', reason }]);
  });

  test('commands that are not on the list given', async () => {
    await using job = await quickJob({ expectedCommands: ['notice', '##[group]'] });
    await emit(job, [['stdout', '::notice::fine\n##[group]fine\n::warning::not fine\n']]);
    expect(job.violations().map(({ reason }) => reason)).toEqual(["is the command 'warning', which is not expected"]);
  });

  test('masks that are too short, in whole or in a line', async () => {
    await using job = await quickJob();
    await emit(
      job,
      [['stdout', '::add-mask::short\n::add-mask::{%0A"long": "enough"%0A}\n::add-mask::long-enough\n']],
      {
        name: 'eager',
      },
    );
    expect(summarise(job)).toEqual(['short-mask: mask #1 of eager', 'short-mask: mask #2 of eager']);
  });
});

test('lets harmless text that mentions commands pass inside a command', async () => {
  expect(await judge([['stdout', '::error::the server said ##[error]x and ::set-env name=a::b\n']])).toEqual([]);
});

test('fails finish with every place and no secret', async () => {
  await using job = await quickJob();
  job.knowsSecret(SECRET, { label: 'the client secret' });
  await emit(job, [['stderr', `${SECRET}\n`]], { name: 'leaky' });
  const failure = await job.finish().catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'AssertionError' });
  expect(String(failure)).toContain("leak: raw stderr of 'leaky', line 1 holds the client secret, as it is");
  expect(String(failure)).not.toContain(SECRET);
});

test('refuses to look for a secret that is too short to be told from chance', async () => {
  await using job = await quickJob();
  expect(() => job.knowsSecret('short')).toThrow(RangeError);
});
