/** What makes the action slow without anybody noticing: bytes and modules loaded. Times are for `npm run bench`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { callsIn } from '../../tools/coverage.ts';
import { functionsOf } from '../../tools/eager.ts';
import { ROOT, RUNNER_ADDRESS, type Stage, setStage } from '../scenarios/stage.ts';

const KILOBYTE = 1000;

interface Loaded {
  /** Files of dist/ with their sizes in bytes. */
  readonly files: Readonly<Record<string, number>>;
  readonly bytes: number;
  /** Node's own modules that were not there before the action. */
  readonly builtin: readonly string[];
}

/** Runs main, and post where asked for, and tells what the last of them loaded. */
async function loadedBy(
  stage: Stage,
  stages: 'main' | 'post',
  inputs: Readonly<Record<string, string>>,
): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'loaded-'));
  try {
    const report = join(folder, 'report.json');
    const preload = join(import.meta.dirname, 'loaded.cjs');
    const job = await stage.job({ env: { LOADED_REPORT: report, NODE_OPTIONS: `--require=${preload}` } });
    await job.uses(ROOT, { with: inputs });
    if (stages === 'main') return read(report);
    await job.finish();
    return read(report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read(report: string): Loaded {
  const { own, builtin }: { own: string[]; builtin: string[] } = JSON.parse(readFileSync(report, 'utf8'));
  const files = Object.fromEntries(own.map((path) => [basename(path), statSync(path).size]));
  return { files, bytes: Object.values(files).reduce((sum, size) => sum + size, 0), builtin };
}

test('main on the plain path reads at most 260 kB of dist/, and none of what Node has for browsers', async () => {
  await using stage = await setStage({ tls: true });
  const { files, bytes, builtin } = await loadedBy(stage, 'main', {
    ...stage.inputs,
    'allow-source-cidrs': RUNNER_ADDRESS,
  });
  expect(stage.tenant.livingCredentials()).toHaveLength(1);
  expect(bytes).toBeLessThanOrEqual(260 * KILOBYTE);
  expect(bytes).toBeGreaterThan(100 * KILOBYTE);
  expect(Object.keys(files).sort()).toEqual([
    'connect.js',
    'index.js',
    'llhttp_simd.wasm',
    'main.js',
    'sign-in.js',
    'work.js',
  ]);
  expect(builtin).toContain('tls');
  // Flags of V8 are set through this one, and cost its cache of all of Node's modules that are loaded later.
  expect(builtin.indexOf('v8')).toBeGreaterThan(builtin.indexOf('crypto'));
  for (const heavy of [
    'internal/deps/undici/undici',
    'http',
    'http2',
    'internal/fetch',
    'internal/crypto/webcrypto',
    'assert',
    'perf_hooks',
    'child_process',
    'worker_threads',
  ]) {
    expect(builtin).not.toContain(heavy);
  }
});

test('bad inputs are told before the network or any cryptography is loaded', async () => {
  await using stage = await setStage();
  const { bytes, builtin } = await loadedBy(stage, 'main', {});
  expect(stage.tenant.requests).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(110 * KILOBYTE);
  for (const late of ['tls', 'crypto', 'http', 'internal/crypto/webcrypto', 'internal/deps/undici/undici']) {
    expect(builtin).not.toContain(late);
  }
});

test('a post with nothing to do loads its entry alone', async () => {
  await using stage = await setStage();
  const { files, bytes } = await loadedBy(stage, 'post', {});
  expect(Object.keys(files).sort()).toEqual(['post.js']);
  expect(bytes).toBeLessThanOrEqual(2 * KILOBYTE);
});

test('V8 compiles what a job calls with its file, and little else; if not, `npm run profile`', async () => {
  await using stage = await setStage({ tls: true });
  const reports = await mkdtemp(join(tmpdir(), 'calls-'));
  try {
    const job = await stage.job({ env: { NODE_V8_COVERAGE: reports } });
    await job.uses(ROOT, { with: stage.inputs });
    await job.finish();
    const places = [...callsIn(reports)].flatMap(([file, begun]) =>
      [...functionsOf(readFileSync(join(ROOT, 'dist', file), 'utf8')).values()].flat().map((place) => {
        return { ...place, called: begun.has(place.start) };
      }),
    );
    const called = places.filter((place) => place.called && place.around !== undefined);
    const eager = places.filter((place) => place.eager);
    expect(called.length).toBeGreaterThan(300);
    expect(called.filter((place) => place.eager).length / called.length).toBeGreaterThan(0.95);
    expect(eager.filter((place) => place.called).length / eager.length).toBeGreaterThan(0.85);
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
});

test('all of dist/ is at most 0.5 MB, and holds one copy of undici', () => {
  const folder = join(ROOT, 'dist');
  const names = readdirSync(folder);
  expect(names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThanOrEqual(500 * KILOBYTE);
  const holders = names.filter((name) => readFileSync(join(folder, name), 'utf8').includes('kHTTPContext=Symbol('));
  const definitions = names.filter((name) => readFileSync(join(folder, name), 'utf8').includes('"http context"'));
  expect(holders.length + definitions.length).toBeGreaterThan(0);
  expect(definitions).toHaveLength(1);
});
