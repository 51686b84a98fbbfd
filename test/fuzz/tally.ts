/** Counts the cases of a run of `npm run fuzz`, and fails a run that was too small to mean anything. */
import type { Reporter } from 'vitest/node';

const FEWEST_CASES = 100_000;

export function createTally(seed: number): Reporter {
  return {
    onTestRunEnd: (modules) => {
      const tests = modules.flatMap((each) => [...each.children.allTests()]);
      const total = tests.reduce((sum, test) => sum + (test.meta().cases ?? 0), 0);
      const again = `FUZZ_SEED=${seed} npm run fuzz`;
      process.stdout.write(`\n${total} cases of ${tests.length} properties, seed ${seed} (again: ${again})\n`);
      if (total >= FEWEST_CASES || 'FUZZ_CASES' in process.env) return;
      process.stderr.write(`A run has at least ${FEWEST_CASES} cases.\n`);
      process.exitCode = 1;
    },
  };
}
