import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', '..', 'src');

it('never ends the process by force, which loses output: the exit code is set', () => {
  const sources = globSync('**/*.ts', { cwd: SRC });
  const forced = sources.filter((path) => {
    return /process\s*\.\s*(?:exit|reallyExit|abort|kill)\b/.test(
      readFileSync(join(SRC, path), 'utf8').replaceAll('`process.exit()`', ''),
    );
  });
  expect(sources).toContain('run.ts');
  expect(forced).toEqual([]);
});
