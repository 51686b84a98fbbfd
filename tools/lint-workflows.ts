// Lints the workflows and the action files with actionlint and zizmor, both at a pinned version. They are no npm packages:
// actionlint comes from the Go module proxy and zizmor from PyPI, once, into the user's cache. Where one can't be had, a
// line says so and the run goes on; with --require that is a failure.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
// Under the user's own folder and not under /tmp: what lies here is executed.
const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'c1-ephemeral-credential');
const INSTALL_LIMIT_MS = 180_000;
const WINDOWS = process.platform === 'win32';

type Linter = {
  readonly name: string;
  readonly version: string;
  readonly arguments: readonly string[];
  /** Where the executable is, once `install` has run in the folder. */
  readonly executable: (folder: string) => string;
  readonly install: (folder: string) => boolean;
};

const LINTERS: readonly Linter[] = [
  {
    name: 'actionlint',
    version: '1.7.12',
    arguments: [],
    executable: (folder) => join(folder, WINDOWS ? 'actionlint.exe' : 'actionlint'),
    install(folder) {
      return succeeds('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@v${this.version}`], {
        GOBIN: folder,
      });
    },
  },
  {
    name: 'zizmor',
    version: '1.32.0',
    arguments: ['--persona', 'pedantic', '--offline', '--quiet', '--no-progress', '.'],
    executable: (folder) => (WINDOWS ? join(folder, 'Scripts', 'zizmor.exe') : join(folder, 'bin', 'zizmor')),
    install(folder) {
      const python = WINDOWS ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
      const wanted = ['--no-deps', '--only-binary', ':all:', `zizmor==${this.version}`];
      return (
        succeeds(WINDOWS ? 'python' : 'python3', ['-m', 'venv', folder]) &&
        succeeds(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted])
      );
    },
  },
];

function succeeds(command: string, parameters: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(command, parameters, {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: INSTALL_LIMIT_MS,
  });
  return status === 0;
}

/** The path of the linter's executable, installed if need be; undefined where it can't be had. */
function obtain(linter: Linter): string | undefined {
  const folder = join(CACHE, `${linter.name}-${linter.version}`);
  const executable = linter.executable(folder);
  if (existsSync(executable)) return executable;
  mkdirSync(folder, { recursive: true });
  if (linter.install(folder) && existsSync(executable)) return executable;
  // Half an installation would be taken for a whole one next time.
  rmSync(folder, { recursive: true, force: true });
  return undefined;
}

/** Whether the linter is content; `required` decides what its absence means. */
function passes(linter: Linter, required: boolean): boolean {
  const label = `${linter.name} ${linter.version}`;
  const executable = obtain(linter);
  if (executable === undefined) {
    process.stdout.write(`${label}: ${required ? 'failed' : 'skipped'}, it is not here and cannot be installed\n`);
    return !required;
  }
  const { status } = spawnSync(executable, linter.arguments, { cwd: ROOT, stdio: 'inherit' });
  process.stdout.write(`${label}: ${status === 0 ? 'clean' : 'failed'}\n`);
  return status === 0;
}

const required = process.argv.includes('--require');
const verdicts = LINTERS.map((linter) => passes(linter, required));
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
