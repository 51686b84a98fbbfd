/**
 * Everything that must be true before a change lands: format, lint, types, nothing unused, workflows, dist/ up to date, tests.
 * Each is run once, the cheap ones first; all of them are run, and the last line counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'validate-'));
const report = join(scratch, 'tests.json');
const node = process.execPath;
const bin = (name: string): string => join(root, 'node_modules', name);

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const checks: readonly Check[] = [
  { name: 'format and lint', command: [node, bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'] },
  { name: 'types', command: [node, bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'nothing unused', command: [node, bin('knip/bin/knip.js')] },
  { name: 'workflows', command: [node, 'tools/lint-workflows.ts'] },
  { name: 'dist/ is what src/ builds', command: [node, 'tools/build.ts', '--check'] },
  {
    name: 'tests',
    command: [
      node,
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  },
];

/** Runs one check with its output shown; true when it passed. */
function passes({ name, command: [program, ...args] }: Check): boolean {
  process.stdout.write(`\n— ${name}\n`);
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.stdout.write(`✗ ${name} failed\n`);
  return status === 0;
}

/** Tests as vitest counted them; none when its report is missing, which counts as one failure. */
function countTests(): { readonly passed: number; readonly failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const results = checks.map((check) => ({ check, passed: passes(check) }));
const tests = countTests();
const others = results.filter(({ check }) => check.name !== 'tests');
const failedOthers = others.filter(({ passed }) => !passed).length;
const testRunFailed = results.some(({ check, passed }) => check.name === 'tests' && !passed);
// A test run can fail without a failed test: a file that does not load, an error outside every test.
const failedTests = testRunFailed ? Math.max(1, tests.failed) : tests.failed;
rmSync(scratch, { recursive: true, force: true });
const failed = failedTests + failedOthers;
if (failed > 0) process.exitCode = 1;
process.stdout.write(`\n${tests.passed + others.length - failedOthers} passed, ${failed} failed\n`);
