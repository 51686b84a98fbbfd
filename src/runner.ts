/** The one file that touches the world: GitHub's runner, the environment, the clock, randomness, signals, the network. */
import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { issueCommand } from '@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '@actions/core/lib/file-command.js';
import { harmless } from './domain/foreign-text.ts';
import { isLoopbackHost } from './domain/identity.ts';
import { proxyFor, proxyVariables } from './domain/proxy.ts';
import { createRedactor, type Redactor } from './domain/redact.ts';
import { SHORTEST_MASK } from './domain/secret.ts';
import { ActionError } from './errors.ts';
import { jobFacts } from './job.ts';
import type { Send } from './net/http.ts';
import type { Clock, Log, Runner } from './ports.ts';
import { userAgent } from './user-agent.ts';

/** The longest line that is written, in characters; the runner cuts annotations at 4096 by itself. */
const LONGEST_LINE = 4_000;

const env = (name: string): string | undefined => process.env[name];

/** The runner as GitHub provides it. Opens nothing by itself; `close` ends what was opened. */
export function createRunner(): Runner & { close(): void } {
  const redactor = createRedactor();
  const job = jobFacts(env);
  const proxies = proxyVariables(env);
  const network = lazyNetwork(userAgent(job), (url) => proxyFor(url, proxies));
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
    setOutput: (name, value) => fileCommand('OUTPUT', prepareKeyValueMessage(name, value)),
    exportVariable: (name, value) => fileCommand('ENV', prepareKeyValueMessage(name, value)),
    saveState: (key, value) => fileCommand('STATE', prepareKeyValueMessage(key, redactor.scrub(value))),
    state: (key) => env(`STATE_${key}`) ?? '',
    appendSummary: (markdown) => appendSummary(redactor.scrub(markdown)),
    send: network.send,
    clock,
    random: (bytes) => randomBytes(bytes),
    dualStack: (server) => !isIpLiteral(server) && proxyFor(server, proxies) === undefined && bothFamilies(server),
    cancelled: cancellation.signal,
    close: () => {
      network.close();
      cancellation.stop();
    },
  };
}

const clock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (ms, signal) => {
    try {
      await delay(ms, undefined, signal === undefined ? {} : { signal });
    } catch {
      // Aborted: the caller looks at the signal itself.
    }
  },
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

/** Writes to a file of the runner. There is no falling back to commands on stdout: that would print the value. */
function fileCommand(kind: 'OUTPUT' | 'ENV' | 'STATE', message: string): void {
  try {
    issueFileCommand(kind, message);
  } catch (cause) {
    throw unwritable(`GITHUB_${kind}`, cause);
  }
}

function appendSummary(markdown: string): void {
  const path = env('GITHUB_STEP_SUMMARY') ?? '';
  if (path === '') return;
  try {
    appendFileSync(path, markdown);
  } catch (cause) {
    throw unwritable('GITHUB_STEP_SUMMARY', cause);
  }
}

/** The cause is kept for a debugger and never told: a file system's message may quote what was to be written. */
function unwritable(name: string, cause: unknown): ActionError {
  return new ActionError('runner-files', `the file that ${name} names could not be written`, { cause });
}

/** The network stack is loaded by the first request, so that bad inputs are told without it. */
function lazyNetwork(agent: string, proxy: (url: URL) => URL | undefined): { readonly send: Send; close(): void } {
  let opened: Promise<{ readonly send: Send; close(): void }> | undefined;
  let close = (): void => undefined;
  const open = async () => {
    const { createTransport } = await import('./net/transport.ts');
    const transport = createTransport({ userAgent: agent, proxyFor: proxy });
    close = () => transport.close();
    return transport;
  };
  return {
    send: async (request, limits) => {
      opened ??= open();
      return (await opened).send(request, limits);
    },
    close: () => close(),
  };
}

/** The runner sends SIGINT, then SIGTERM; on Windows, Ctrl-C and Ctrl-Break arrive as SIGINT and SIGBREAK. */
function cancelOnSignals(): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;
  for (const signal of signals) process.on(signal, abort);
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of signals) process.off(signal, abort);
    },
  };
}

/** An address is of one family; only a name may have both. */
function isIpLiteral({ hostname }: URL): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}

/** Link-local addresses reach no server, and loopback ones a loopback tenant only. */
function bothFamilies({ hostname }: URL): boolean {
  const loopback = isLoopbackHost(hostname);
  const families = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((each) => each.internal === loopback && !each.address.toLowerCase().startsWith('fe80:'))
    .map((each) => each.family);
  return families.includes('IPv4') && families.includes('IPv6');
}
