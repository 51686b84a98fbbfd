import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/**
 * The tests that run src/ in their own process. Mutants live there: tests over dist/ would not see them. MUTATE_TESTS names
 * one folder of tests, for a quick look at the sources that they mirror.
 */
const folders = process.env['MUTATE_TESTS'] ?? '{c1,domain,net,oauth,steps}';

export default defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: [`test/${folders}/**/*.test.ts`, 'test/*.test.ts'],
    setupFiles: ['test/few-cases.ts'],
    pool: 'threads',
    testTimeout: 30_000,
  },
});
