/** Tells one story to its end: whatever it throws becomes one annotation and an exit code, and output is never cut off. */
import { asActionError } from './errors.ts';
import type { Runner } from './ports.ts';
import { createRunner } from './runner.ts';

export type Story = (runner: Runner) => Promise<void>;

/** Post can not fail the job: what goes wrong in it is a warning. */
export interface Manner {
  readonly failsJob: boolean;
}

/** Runs a story against the real runner. The exit code is set and not forced: `process.exit()` would lose output. */
export async function run(story: Story, { failsJob }: Manner = { failsJob: true }): Promise<void> {
  const runner = createRunner();
  const fail = (thrown: unknown): void => {
    const { code, message, hint } = asActionError(thrown);
    runner.log[failsJob ? 'error' : 'warning'](code, `${message}\n${hint}`);
    if (failsJob) process.exitCode = 1;
  };
  process.on('uncaughtException', fail);
  try {
    await story(runner);
  } catch (thrown) {
    fail(thrown);
  } finally {
    runner.close();
  }
}
