/** The one file that touches the world: GitHub's runner, the environment, the clock, randomness, signals, the network. */
import { appendFileSync, statSync } from 'node:fs';
import { issueCommand } from '@actions/core/lib/command.js';
import { harmless } from './domain/foreign-text.ts';
import { isLoopbackHost } from './domain/identity.ts';
import { proxyFor, proxyVariables } from './domain/proxy.ts';
import { createRedactor, type Redactor } from './domain/redact.ts';
import { SHORTEST_MASK } from './domain/secret.ts';
import { ActionError } from './errors.ts';
import { jobFacts } from './job.ts';
import { openNetwork, turn } from './network.ts';
import type { Clock, Log, Runner } from './ports.ts';
import { writeAtOnce } from './standard-output.ts';
import { userAgent } from './user-agent.ts';

/** The longest line that is written, in characters; the runner cuts annotations at 4096 by itself. */
const LONGEST_LINE = 4_000;

const env = (name: string): string | undefined => process.env[name];

/** The runner as GitHub provides it. Opens nothing by itself; `close` ends what was opened. */
export function createRunner(): Runner & { close(): void } {
  const redactor = createRedactor();
  const job = jobFacts(env);
  const proxies = proxyVariables(env);
  const network = openNetwork(userAgent(job), (url) => proxyFor(url, proxies));
  const cancellation = cancelOnSignals();
  return {
    input: (name) => (env(`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`) ?? '').trim(),
    env,
    job,
    log: createLog(redactor),
    mask: (secret) => {
      if (secret.length < SHORTEST_MASK) return;
      for (const form of redactor.add(secret)) issueCommand('add-mask', {}, form);
    },
    scrub: redactor.scrub,
    setOutputs: (values) => append('GITHUB_OUTPUT', pairs(values)),
    exportVariables: (values) => append('GITHUB_ENV', pairs(values)),
    // One line in one write: a kill can not leave half of it behind, which would cost the state before it too.
    saveState: (key, value) => append('GITHUB_STATE', `${key}=${redactor.scrub(value)}\n`),
    state: (key) => env(`STATE_${key}`) ?? '',
    appendSummary: (markdown) => {
      if ((env('GITHUB_STEP_SUMMARY') ?? '') !== '') append('GITHUB_STEP_SUMMARY', redactor.scrub(markdown));
    },
    send: network.send,
    connect: network.connect,
    meanwhile: async (load) => {
      // One turn sends what is ready, and by the next an open connection has taken the request that waited for it.
      await turn();
      await turn();
      return await load();
    },
    clock,
    random: (bytes) => nodeCrypto().randomBytes(bytes),
    dualStack: (server) => !isIpLiteral(server) && !network.isProxied(server) && bothFamilies(server),
    cancelled: cancellation.signal,
    close: () => {
      cancellation.stop();
      network.close();
    },
  };
}

/**
 * Loaded when first needed, so that bad inputs are told without it. Not the global `crypto`, which is WebCrypto and costs more
 * to load; TLS needs this one anyhow.
 */
const nodeCrypto = () => process.getBuiltinModule('node:crypto');

const clock: Clock = {
  now: () => Date.now(),
  // Not `performance.now()`: the first look at that global loads ten modules of Node's.
  elapsed: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, ms);
      if (signal?.aborted === true) finish();
      signal?.addEventListener('abort', finish, { once: true });
    }),
};

function createLog({ scrub }: Redactor): Log {
  const safe = (text: string): string => harmless(scrub(text), LONGEST_LINE);
  const block = (text: string): string => text.split('\n').map(safe).join('\n');
  const annotate = (kind: string) => (title: string, message: string) =>
    issueCommand(kind, { title: safe(title) }, block(message));
  const info = (line: string): void => void process.stdout.write(`${block(line)}\n`);
  return {
    info,
    debug: (line) => issueCommand('debug', {}, safe(line)),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    group: (title, lines) => {
      issueCommand('group', {}, safe(title));
      for (const line of lines) info(line);
      issueCommand('endgroup', {}, '');
    },
  };
}

/**
 * Pairs as GitHub's runner reads them from a file, whatever is in them: each value between lines of a delimiter that nobody
 * can guess. By hand, because @actions/core's own writer loads all of node:crypto for its delimiters, and writes pair by
 * pair, falling back to commands on stdout where the file is missing, which would print the values.
 */
function pairs(values: Readonly<Record<string, string>>): string {
  const delimiter = `ghadelimiter_${nodeCrypto().randomUUID()}`;
  return Object.entries(values)
    .map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
    .join('');
}

function append(variable: string, text: string): void {
  try {
    appendFileSync(existing(variable), text);
  } catch (cause) {
    throw unwritable(variable, cause);
  }
}

/** The runner makes its files before the step; a path that is not there is not the runner's. */
function existing(variable: string): string {
  const path = env(variable) ?? '';
  statSync(path);
  return path;
}

/** The cause is kept for a debugger and never told: a file system's message may quote what was to be written. */
function unwritable(name: string, cause: unknown): ActionError {
  return new ActionError('runner-files', `the file that ${name} names could not be written`, { cause });
}

/**
 * The runner sends SIGINT, then SIGTERM; on Windows, Ctrl-C and Ctrl-Break arrive as SIGINT and SIGBREAK. When nobody reads
 * our output any more the runner itself is gone, and no post will follow: that is a cancellation too.
 */
function cancelOnSignals(): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;
  for (const signal of signals) process.on(signal, abort);
  writeAtOnce(abort);
  return {
    signal: controller.signal,
    stop: () => {
      // What still runs beside a story that has failed is given up, instead of keeping the process alive.
      abort();
      for (const signal of signals) process.off(signal, abort);
    },
  };
}

/** An address is of one family; only a name may have both. */
function isIpLiteral({ hostname }: URL): boolean {
  return /^\[|^[\d.]+$/.test(hostname);
}

/** Link-local addresses reach no server, and loopback ones a loopback tenant only. */
function bothFamilies({ hostname }: URL): boolean {
  const loopback = isLoopbackHost(hostname);
  const families = Object.values(process.getBuiltinModule('node:os').networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((each) => each.internal === loopback && !each.address.toLowerCase().startsWith('fe80:'))
    .map((each) => each.family);
  return families.includes('IPv4') && families.includes('IPv6');
}
