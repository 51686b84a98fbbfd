/**
 * Writes down which functions of dist/ a job calls, in tools/called.json, and builds dist/ with it. Two runs of it may differ in
 * a few: what is called depends on how the network cuts an answer.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run, type Subject } from '../bench/measure.ts';
import { openScene } from '../bench/scene.ts';
import { build } from './build.ts';
import { callsIn } from './coverage.ts';
import { type Called, functionsOf } from './eager.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Jobs as most people have them. */
async function runJobs(reports: string): Promise<void> {
  await using scene = await openScene({ tls: true });
  const observed = (subject: Subject): Subject => ({
    ...subject,
    // Looked at when it runs: what post is handed is known only then.
    get env() {
      return { ...subject.env, NODE_V8_COVERAGE: reports };
    },
  });
  await run(observed(scene.main()));
  await run(observed(scene.main({ 'allow-source-cidrs': 'runner', verify: 'true' })));
  await run(observed(scene.post()));
}

/** A module may stand in several files, of which a run takes one. */
function calledIn(reports: string): Called {
  const called: Record<string, string> = {};
  for (const [file, begun] of callsIn(reports)) {
    for (const [id, places] of functionsOf(readFileSync(join(dist, file), 'utf8'))) {
      const before = called[id] ?? '';
      called[id] = places.map(({ start }, at) => (begun.has(start) || before[at] === '1' ? '1' : '0')).join('');
    }
  }
  return called;
}

await build(dist);
const reports = mkdtempSync(join(tmpdir(), 'profile-'));
try {
  await runJobs(reports);
  writeFileSync(join(root, 'tools/called.json'), `${JSON.stringify(calledIn(reports), undefined, 2)}\n`);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
await build(dist);
