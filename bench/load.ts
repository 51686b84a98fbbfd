/**
 * Two hundred jobs of one matrix against a tenant that throttles, in a time of their own, so that the figures come out the
 * same every time: whether all are done inside their budgets, how far the retries spread, and how many requests it took.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Exchange, exchange } from '../src/net/exchange.ts';
import type { HttpResponse, Send } from '../src/net/http.ts';

const JOBS = 200;
/** Requests that the tenant serves in a second; the rest gets 429 and `Retry-After: 1`. */
const CAPACITY = 40;
/** Calls of a job that are throttled: sign in, own address, create, verify. */
const CALLS = 4;
/** What main may use for its work with the default `timeout` of 60 s. */
const BUDGET_MS = 50_000;
const SLICE_MS = 100;

export interface LoadFigures {
  readonly done: number;
  readonly slowestMs: number;
  readonly requests: number;
  /** Requests that a tenant with this capacity has to refuse at least once: all that do not fit their first second. */
  readonly throttled: number;
  /** Share of all retries in the busiest tenth of a second. */
  readonly busiestShare: number;
}

interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

/** Time that jumps from timer to timer, once all that is due has run. */
function virtualTime() {
  let now = 0;
  const timers: Timer[] = [];
  return {
    now: () => now,
    sleep: (ms: number) => new Promise<void>((wake) => timers.push({ at: now + ms, wake })),
    async run(until: () => boolean): Promise<void> {
      while (!until()) {
        await new Promise((resolve) => setImmediate(resolve));
        if (until()) return;
        timers.sort((a, b) => a.at - b.at);
        const next = timers.shift();
        if (next === undefined) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}

/** Runs the load. The jitter of each job is drawn from a seed of its own. */
export async function simulate(): Promise<LoadFigures> {
  const time = virtualTime();
  const served = new Map<number, number>();
  const arrivals: { readonly at: number; readonly retry: boolean }[] = [];
  let throttled = 0;
  const answer = (): HttpResponse => {
    const second = Math.floor(time.now() / 1000);
    const count = served.get(second) ?? 0;
    if (count < CAPACITY) {
      served.set(second, count + 1);
      return { status: 200, headers: {}, body: '{}' };
    }
    throttled++;
    return { status: 429, headers: { 'retry-after': '1' }, body: '{}' };
  };
  let ended = 0;
  const ends: number[] = [];
  const job = async (number: number): Promise<boolean> => {
    const context = {
      clock: { now: time.now, elapsed: time.now, sleep: time.sleep },
      chance: chances(`job ${number}`),
      debug: () => undefined,
      scrub: (text: string) => text,
      deadline: BUDGET_MS,
      cancelled: new AbortController().signal,
    };
    for (let call = 0; call < CALLS; call++) {
      let attempt = 0;
      const send: Send = async () => {
        arrivals.push({ at: time.now(), retry: attempt++ > 0 });
        await time.sleep(20);
        return answer();
      };
      const prepare: Exchange['prepare'] = () => ({
        method: 'POST',
        url: new URL('https://tenant.example/'),
        headers: {},
        safe: false,
      });
      const ending = await exchange({ ...context, send }, { repeat: 'unless-done', prepare });
      if (ending.kind === 'failure' || ending.response.status !== 200) return false;
    }
    ends.push(time.now());
    return true;
  };
  const jobs = Array.from({ length: JOBS }, (_, number) =>
    job(number).finally(() => {
      ended++;
    }),
  );
  await time.run(() => ended === JOBS);
  const outcomes = await Promise.all(jobs);
  return {
    done: outcomes.filter(Boolean).length,
    slowestMs: Math.max(...ends),
    requests: arrivals.length,
    throttled,
    busiestShare: busiest(arrivals.flatMap(({ at, retry }) => (retry ? [at] : []))),
  };
}

function busiest(times: readonly number[]): number {
  const slices = new Map<number, number>();
  for (const at of times) {
    const slice = Math.floor(at / SLICE_MS);
    slices.set(slice, (slices.get(slice) ?? 0) + 1);
  }
  return Math.max(0, ...slices.values()) / Math.max(1, times.length);
}

function chances(seed: string): () => number {
  let drawn = 0;
  return () => createHash('sha256').update(`${seed}/${++drawn}`).digest().readUInt32BE() / 2 ** 32;
}

/** The figures for `npm run bench`. */
export async function load(): Promise<{
  readonly name: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}> {
  const { done, slowestMs, requests, throttled, busiestShare } = await simulate();
  return {
    name: `${JOBS} jobs against a tenant that serves ${CAPACITY} requests a second`,
    rows: [
      ['jobs done inside their budget', `${done} of ${JOBS}`],
      [
        'slowest job',
        `${(slowestMs / 1000).toFixed(1)} s of ${BUDGET_MS / 1000} s (${(JOBS * CALLS) / CAPACITY} s is the least)`,
      ],
      ['requests', `${requests} for ${JOBS * CALLS} calls, ${throttled} of them throttled`],
      ['retries in the busiest 100 ms', `${(busiestShare * 100).toFixed(1)} %`],
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, rows } = await load();
  process.stdout.write(`${name}\n${rows.map(([label, value]) => `  ${label}: ${value}\n`).join('')}`);
}
