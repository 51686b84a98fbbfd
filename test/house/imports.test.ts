import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..', '..');
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const RULE = 'lint/style/noRestrictedImports';

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

/**
 * Plants files of one import each beside our own configuration, and tells which of them the rule refuses. An import is a
 * module, or `module#name` for one name of it.
 */
function refused(planted: ReadonlyMap<string, string>): readonly string[] {
  const house = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    cpSync(join(ROOT, 'biome.json'), join(house, 'biome.json'));
    for (const [path, specifier] of planted) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      const [from, name = 'a'] = specifier.split('#');
      writeFileSync(join(house, path), `import { ${name} } from '${from}';\n\nexport const b = ${name};\n`);
    }
    const args = [
      BIOME,
      'lint',
      '--vcs-enabled=false',
      `--only=${RULE.slice('lint/'.length)}`,
      '--reporter=json',
      '--max-diagnostics=none',
      '.',
    ];
    const { diagnostics } = report.parse(JSON.parse(outputOf(args, house)));
    return diagnostics.filter(({ category }) => category === RULE).map(({ location }) => location.path);
  } finally {
    rmSync(house, { recursive: true });
  }
}

/** Biome exits with 1 where it has something to say. */
function outputOf(args: readonly string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (thrown) {
    return z.object({ status: z.literal(1), stdout: z.string() }).parse(thrown).stdout;
  }
}

const forbidden: Readonly<Record<string, readonly string[]>> = {
  'src/domain/a.ts': [
    'node:crypto#randomUUID',
    '../net/http.ts',
    '../c1/api.ts',
    '../oauth/token.ts',
    '../steps/mint.ts',
    '../runner.ts',
    '../job.ts',
    '../run.ts',
    'node:fs',
    'undici',
    '@actions/core',
  ],
  'src/net/a.ts': [
    '../domain/secret.ts',
    '../c1/api.ts',
    '../oauth/token.ts',
    '../steps/mint.ts',
    '../runner.ts',
    '../job.ts',
    '../run.ts',
    '../main.ts',
  ],
  'src/c1/a.ts': [
    '../oauth/token.ts',
    '../steps/mint.ts',
    '../runner.ts',
    '../job.ts',
    '../run.ts',
    'node:fs',
    'undici',
    '@actions/core/lib/command.js',
  ],
  'src/oauth/a.ts': [
    '../c1/api.ts',
    '../steps/mint.ts',
    '../runner.ts',
    '../job.ts',
    '../run.ts',
    'node:crypto#randomBytes',
    'undici/lib/a.js',
    '@actions/core',
  ],
  'src/steps/a.ts': ['../runner.ts', '../job.ts', '../run.ts', '../main.ts', 'node:fs', 'undici', '@actions/github'],
  'emulator/a.ts': ['../src/domain/cidr.ts'],
  'emulator/api/a.ts': ['../../src/domain/cidr.ts'],
  'test/harness/a.ts': ['../../src/domain/secret.ts'],
};

const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/domain/a.ts': ['./secret.ts', '../errors.ts', 'zod/mini', 'ipaddr.js', 'node:crypto#hash'],
  'src/net/a.ts': ['./http.ts', '../errors.ts', '../ports.ts', 'undici/lib/dispatcher/client.js'],
  'src/c1/a.ts': ['../net/exchange.ts', '../domain/secret.ts'],
  'src/oauth/a.ts': ['../net/exchange.ts', '../domain/secret.ts', 'node:crypto#createPrivateKey', 'node:crypto#sign'],
  'src/steps/a.ts': ['../c1/api.ts', '../oauth/token.ts', '../domain/secret.ts', '../net/exchange.ts', '../ports.ts'],
  'src/a.ts': ['node:fs', './steps/mint.ts'],
};

/** A file of its own for each import. */
function plant(table: typeof forbidden): ReadonlyMap<string, string> {
  const files = Object.entries(table).flatMap(([path, specifiers]) =>
    specifiers.map((specifier, at) => [path.replace('a.ts', `planted-${at}.ts`), specifier] as const),
  );
  return new Map(files);
}

it('refuses every import against the direction of the house', () => {
  const planted = plant(forbidden);
  const found = refused(planted);
  const missed = [...planted].filter(([path]) => !found.includes(path));
  expect(missed).toEqual([]);
});

it('lets every import in the direction of the house be', () => {
  expect(refused(plant(allowed))).toEqual([]);
});
