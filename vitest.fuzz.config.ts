import { randomInt } from 'node:crypto';
import { defineConfig } from 'vitest/config';
import { createTally } from './test/fuzz/tally.ts';
import base from './vitest.config.ts';

/** FUZZ_SEED repeats a run that found something; FUZZ_CASES is the number of cases of one property. */
const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31));
const cases = Number(process.env['FUZZ_CASES'] ?? 2_500);

export default defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: ['test/fuzz/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 600_000,
    provide: { fuzz: { seed, cases } },
    reporters: ['default', createTally(seed)],
  },
});
