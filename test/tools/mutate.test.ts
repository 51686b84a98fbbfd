import { expect, it } from 'vitest';
import { accountedFor, score, tally, unexplained } from '../../tools/mutate.ts';

const mutants = (...statuses: readonly string[]) => ({ mutants: statuses.map((status) => ({ status })) });

const tallies = tally({
  files: {
    'src/net/retry.ts': mutants('Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'),
    'src/net/http.ts': mutants('Killed', 'Killed'),
  },
});

it('counts what was noticed and what lives, and leaves out what was never run', () => {
  expect(Object.fromEntries(tallies)).toEqual({
    'src/net/retry.ts': { noticed: 2, alive: 2 },
    'src/net/http.ts': { noticed: 2, alive: 0 },
  });
  expect(score(tallies.values())).toBeCloseTo(66.67, 2);
  expect(score([])).toBe(100);
});

it('wants every living mutant accounted for, file by file', () => {
  const row = (file: string, count: number) => `| \`${file}\` | ${count} | because |\n`;
  const half = accountedFor(`# Mutants\n\n${row('src/net/retry.ts', 1)}${row('src/net/http.ts', 1)}`);
  expect(unexplained(tallies, half)).toEqual(['src/net/retry.ts: 2 live, 1 are accounted for']);
  const whole = accountedFor(row('src/net/retry.ts', 1) + row('src/net/retry.ts', 1));
  expect(unexplained(tallies, whole)).toEqual([]);
  expect(unexplained(tallies, accountedFor(''))).toHaveLength(1);
});
