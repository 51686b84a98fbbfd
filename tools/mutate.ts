/**
 * Mutation testing over src/, a folder at a time: each is judged by the tests that mirror it, so that a run ends within the
 * hour. What only the tests of another folder would notice counts as alive, so the score is a lower bound. Every mutant that
 * lives has to be accounted for in docs/mutation.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'reports', 'mutation');

/** Folders of src/ that hold decisions; what is beside them touches the world and is tested over dist/. */
const FOLDERS = ['c1', 'domain', 'net', 'oauth', 'steps'] as const;

/** Percent of the mutants that some test must notice. */
const ENOUGH = 90;

/** Mutants by file, as Stryker reports them. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** What became of a set of mutants. */
export interface Tally {
  readonly noticed: number;
  readonly alive: number;
}

/** Mutants that count: those that don't compile are no change of the code. */
export function tally(report: Report): ReadonlyMap<string, Tally> {
  const count = (mutants: readonly { readonly status: string }[], ...statuses: readonly string[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return new Map(
    Object.entries(report.files).map(([file, { mutants }]) => [
      file,
      { noticed: count(mutants, 'Killed', 'Timeout'), alive: count(mutants, 'Survived', 'NoCoverage') },
    ]),
  );
}

/** The share of mutants that were noticed, in percent. */
export function score(tallies: Iterable<Tally>): number {
  let [noticed, all] = [0, 0];
  for (const each of tallies) {
    noticed += each.noticed;
    all += each.noticed + each.alive;
  }
  return all === 0 ? 100 : (100 * noticed) / all;
}

/** How many living mutants of each file docs/mutation.md accounts for: rows of file, number and reason. */
export function accountedFor(document: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, file = '', number] of document.matchAll(/^\| `(src\/[^`]+\.ts)` \| (\d+) \| .+ \|$/gm)) {
    counts.set(file, (counts.get(file) ?? 0) + Number(number));
  }
  return counts;
}

/** Files with more living mutants than the document accounts for. */
export function unexplained(
  tallies: ReadonlyMap<string, Tally>,
  accounted: ReadonlyMap<string, number>,
): readonly string[] {
  return [...tallies]
    .filter(([file, { alive }]) => alive > (accounted.get(file) ?? 0))
    .map(([file, { alive }]) => `${file}: ${alive} live, ${accounted.get(file) ?? 0} are accounted for`);
}

/** Runs Stryker over one folder. Its own threshold is off: the score of all folders counts. */
function mutate(folder: string): Report {
  const base: object = JSON.parse(readFileSync(join(ROOT, 'stryker.config.json'), 'utf8'));
  const report = join(REPORTS, `${folder}.json`);
  const config = join(REPORTS, `${folder}.config.json`);
  const settings = {
    ...base,
    mutate: [`src/${folder}/**/*.ts`, '!src/**/*.d.ts'],
    incrementalFile: `reports/mutation/${folder}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${folder}.json` },
  };
  writeFileSync(config, JSON.stringify(settings));
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATE_TESTS: folder },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status} over src/${folder}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

function main(wanted: readonly string[]): void {
  const unknown = wanted.filter((name) => !FOLDERS.some((folder) => folder === name));
  if (unknown.length > 0) throw new Error(`no folder of src/ to mutate: ${unknown.join(', ')} (${FOLDERS.join(', ')})`);
  mkdirSync(REPORTS, { recursive: true });
  const folders = wanted.length > 0 ? wanted : FOLDERS;
  const results = folders.map((folder) => ({ folder, tallies: tally(mutate(folder)) }));
  for (const { folder, tallies } of results) {
    process.stdout.write(`src/${folder}: ${score(tallies.values()).toFixed(1)} %\n`);
  }
  const all = new Map(results.flatMap(({ tallies }) => [...tallies]));
  const total = score(all.values());
  const problems = unexplained(all, accountedFor(readFileSync(join(ROOT, 'docs/mutation.md'), 'utf8')));
  for (const problem of problems) process.stdout.write(`not in docs/mutation.md: ${problem}\n`);
  process.stdout.write(`${total.toFixed(1)} % of the mutants were noticed, at least ${ENOUGH} % are wanted\n`);
  if (total < ENOUGH || problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
