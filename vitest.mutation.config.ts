import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests that run src/ in their own process. Mutants live there: tests over dist/ would not see them. */
export default defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: ['test/{c1,domain,net,oauth,steps}/**/*.test.ts', 'test/*.test.ts'],
    setupFiles: ['test/few-cases.ts'],
    pool: 'threads',
    testTimeout: 30_000,
  },
});
