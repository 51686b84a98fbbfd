import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..', '..');

const names = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: names, devDependencies: names, optionalDependencies: names })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

const rows = readFileSync(join(ROOT, 'docs', 'dependencies.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name, reason, instead] = /^\| `([^`]+)` \| (.+) \| (.+) \|$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, reason, instead }];
  });

it('gives every dependency of package.json its reason, and names none that is gone', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(declared).sort());
});

it('pins every dependency to one exact version', () => {
  const loose = Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ dependencies: names.default({}), optionalDependencies: names.default({}) }),
  ),
});

/** Looks a package up as Node does: beside who asks for it, then one node_modules further out after the other. */
function isLocked(packages: Readonly<Record<string, unknown>>, asker: string, name: string): boolean {
  const outer = asker.lastIndexOf('node_modules/');
  const beside = asker === '' ? `node_modules/${name}` : `${asker}/node_modules/${name}`;
  if (beside in packages) return true;
  return asker !== '' && isLocked(packages, asker.slice(0, Math.max(0, outer - 1)), name);
}

// npm leaves out what a registry does not have for one platform, says nothing, and `npm ci` fails for everybody.
it('locks the packages of every platform', () => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  const missing = Object.entries(packages).flatMap(([asker, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(packages, asker, name))
      .map((name) => `${asker} wants ${name}`),
  );
  expect(missing).toEqual([]);
});
