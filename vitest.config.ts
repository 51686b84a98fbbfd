import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // These packages export no parts, and the bundle takes parts of them: as `paths` in tsconfig.json.
  resolve: {
    alias: [
      { find: /^(@actions\/(?:core|github)\/lib\/.*)$/, replacement: join(import.meta.dirname, 'node_modules/$1') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 30_000,
  },
});
