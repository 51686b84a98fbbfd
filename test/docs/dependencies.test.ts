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
