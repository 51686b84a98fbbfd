import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

test('every promise of SECURITY.md names tests, and they exist', () => {
  const [, table = ''] = text.split('## What we promise');
  const promises = (table.split('## ')[0] ?? '').split('\n').filter((line) => /^\| (?!promise|---)/.test(line));
  expect(promises.length).toBeGreaterThan(10);
  for (const promise of promises) {
    const files = [...promise.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    expect([promise, files.length > 0]).toEqual([promise, true]);
    for (const file of files) expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
  }
});

test('SECURITY.md names a private way to report', () => {
  expect(text).toContain('private vulnerability reporting');
});
