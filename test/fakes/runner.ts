/**
 * GitHub's runner as the stories see it, in memory: what they say, mask, save and hand over is written down in order, time
 * passes only where somebody waits, and requests reach the emulator without a socket.
 */
import { createHash } from 'node:crypto';
import { createManualClock, type Handler, type ManualClock } from '../../emulator/index.ts';
import { createRedactor } from '../../src/domain/redact.ts';
import { SHORTEST_MASK } from '../../src/domain/secret.ts';
import { ActionError } from '../../src/errors.ts';
import type { HttpRequest } from '../../src/net/http.ts';
import type { Clock, Job, Runner } from '../../src/ports.ts';
import { createLog, type Happening, lineOf } from './happenings.ts';
import { advanceTo, type CallerAddress, createFakeSend, type OnRequest } from './network.ts';

export type { Happening } from './happenings.ts';

/** A file through which the runner takes something. */
export type RunnerFile = 'OUTPUT' | 'ENV' | 'STATE' | 'SUMMARY';

export interface FakeRunnerOptions {
  /** As in `with:`; what is left out is empty, and the action's own defaults apply. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly job?: Partial<Job>;
  /** Who answers requests: a tenant of the emulator as a rule. Without one every connection is refused. */
  readonly tenant?: Handler;
  /** Where requests come from, as the tenant sees it; 203.0.113.7. */
  readonly callerAddress?: CallerAddress;
  /** The one that the tenant goes by, so that both live in the same time. */
  readonly clock?: ManualClock;
  /** How far the runner's wall clock is ahead of the tenant's, in ms. */
  readonly skewMs?: number;
  /** What main saved, for a runner that plays post. */
  readonly state?: Readonly<Record<string, string>>;
  /** Whether the machine has both address families. */
  readonly dualStack?: boolean;
  /** Sees each request before it leaves; may cancel the job, or return the failure that it meets. */
  readonly onRequest?: (request: HttpRequest, runner: FakeRunner) => ReturnType<OnRequest>;
  /** Files that can't be written. */
  readonly unwritable?: (file: RunnerFile, name: string) => boolean;
  /** Runners of the same seed draw the same random bytes. */
  readonly seed?: string;
}

export interface FakeRunner extends Runner {
  readonly happenings: readonly Happening[];
  /** What the later steps are given. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** What post is given: hand it to a second runner as `state`. */
  readonly saved: Readonly<Record<string, string>>;
  /** The whole of the secrets given to `mask`, in order. */
  readonly masked: readonly string[];
  readonly summary: string;
  /** The log with its annotations, a line each: `info …`, `warning title: …`. */
  readonly lines: readonly string[];
  /** What the runner's SIGINT does. */
  cancel(): void;
}

const JOB: Job = {
  repository: 'acme/infrastructure',
  repositoryId: '4711',
  workflow: 'deploy',
  job: 'apply',
  runId: '9001',
  runAttempt: '1',
  serverUrl: 'https://github.com',
  eventName: 'push',
  actor: 'octocat',
  fromFork: false,
  fromDependabot: false,
};

let made = 0;

export function createFakeRunner(options: FakeRunnerOptions = {}): FakeRunner {
  const { inputs = {}, env = {}, state = {}, skewMs = 0, clock = createManualClock() } = options;
  const happenings: Happening[] = [];
  const happened = (what: Happening): void => void happenings.push(what);
  const redactor = createRedactor();
  const controller = new AbortController();
  const named = (kind: Happening['kind']): Readonly<Record<string, string>> =>
    Object.fromEntries(
      happenings.flatMap((each) => (each.kind === kind && 'name' in each ? [[each.name, each.value]] : [])),
    );
  const write = (file: RunnerFile, name: string): void => {
    if (options.unwritable?.(file, name) === true) throw new ActionError('runner-files', `GITHUB_${file} is full`);
  };
  // Like the real one: all pairs, or none.
  const setPairs = (
    file: 'OUTPUT' | 'ENV',
    kind: 'output' | 'variable',
    values: Readonly<Record<string, string>>,
  ): void => {
    for (const name of Object.keys(values)) write(file, name);
    for (const [name, value] of Object.entries(values)) happened({ kind, name, value });
  };
  const onRequest: OnRequest = (request) => {
    happened({ kind: 'request', method: request.method, path: request.url.pathname });
    return options.onRequest?.(request, runner);
  };
  const runner: FakeRunner = {
    input: (name) => (inputs[name] ?? '').trim(),
    env: (name) => env[name],
    job: { ...JOB, ...options.job },
    log: createLog(happened, redactor.scrub),
    mask: (secret) => {
      if (secret.length < SHORTEST_MASK) return;
      happened({ kind: 'mask', secret });
      redactor.add(secret);
    },
    scrub: redactor.scrub,
    setOutputs: (values) => setPairs('OUTPUT', 'output', values),
    exportVariables: (values) => setPairs('ENV', 'variable', values),
    saveState: (name, text) => {
      write('STATE', name);
      const value = redactor.scrub(text);
      happened({ kind: 'state', name, value });
    },
    state: (key) => state[key] ?? '',
    appendSummary: (markdown) => {
      write('SUMMARY', '');
      const text = redactor.scrub(markdown);
      happened({ kind: 'summary', text });
    },
    send: createFakeSend({
      tenant: options.tenant,
      callerAddress: options.callerAddress ?? '203.0.113.7',
      clock,
      onRequest,
    }),
    // Connecting early is of the network's making, and there is none here.
    connect: () => Promise.resolve(),
    meanwhile: (load) => load(),
    clock: runnerClock(clock, skewMs, (ms) => happened({ kind: 'sleep', ms })),
    random: seeded(options.seed ?? `runner ${++made}`),
    dualStack: () => options.dualStack ?? false,
    cancelled: controller.signal,
    happenings,
    get outputs() {
      return named('output');
    },
    get variables() {
      return named('variable');
    },
    get saved() {
      return named('state');
    },
    get masked() {
      return happenings.flatMap((each) => (each.kind === 'mask' ? [each.secret] : []));
    },
    get summary() {
      return happenings.flatMap((each) => (each.kind === 'summary' ? [each.text] : [])).join('');
    },
    get lines() {
      return happenings.flatMap(lineOf);
    },
    cancel: () => controller.abort(),
  };
  return runner;
}

/** `elapsed` starts at a moment of its own, so that nobody takes it for the time of day; sleeping takes no time. */
function runnerClock(clock: ManualClock, skewMs: number, slept: (ms: number) => void): Clock {
  const began = clock.now() - 1_000;
  return {
    now: () => clock.now() + skewMs,
    elapsed: () => clock.now() - began,
    sleep: (ms, signal) => {
      if (signal?.aborted === true) return Promise.resolve();
      slept(ms);
      advanceTo(clock, clock.now() + ms);
      return Promise.resolve();
    },
  };
}

function seeded(seed: string): Runner['random'] {
  let drawn = 0;
  return (bytes) => createHash('shake256', { outputLength: bytes }).update(`${seed}/${++drawn}`).digest();
}
