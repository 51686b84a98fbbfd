/** Processes that outlived their step. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** A process that outlived its step. */
export interface Leftover {
  readonly pid: number;
  /** The `GITHUB_ACTION` it was started under. */
  readonly step: string;
}

const PATIENCE_MS = 500;
const INTERVAL_MS = 50;

async function environmentOf(pid: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  const pairs = text.split('\0').map((pair): [string, string] => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, Math.max(equals, 0)), pair.slice(equals + 1)];
  });
  return new Map(pairs);
}

async function scan(trackingId: string): Promise<Leftover[]> {
  const names = await readdir('/proc').catch((): string[] => []);
  const found: Leftover[] = [];
  for (const name of names.filter((entry) => /^\d+$/.test(entry))) {
    const env = await environmentOf(name);
    if (env.get('RUNNER_TRACKING_ID') === trackingId) {
      found.push({ pid: Number(name), step: env.get('GITHUB_ACTION') ?? '' });
    }
  }
  return found;
}

/**
 * The processes of a job that are still alive, found by the tracking id in their environment (on Linux; elsewhere none
 * is found). Processes about to end are given half a second.
 */
export async function findLeftovers(trackingId: string): Promise<Leftover[]> {
  let found = await scan(trackingId);
  for (let waited = 0; found.length > 0 && waited < PATIENCE_MS; waited += INTERVAL_MS) {
    await wait(INTERVAL_MS);
    found = await scan(trackingId);
  }
  return found;
}

/** Kills what is left of a job, as its completion does. */
export async function killLeftovers(trackingId: string): Promise<void> {
  for (const { pid } of await scan(trackingId)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // It ended by itself in the meantime.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}
