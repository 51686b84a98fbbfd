/** What the action needs of the world, as types. `runner.ts` is the one file that fulfils them; tests have their own. */
import type { Send } from './net/http.ts';

/** Time. `now` is the wall clock (ms since the epoch), `elapsed` is monotonic (ms since an arbitrary start). */
export interface Clock {
  now(): number;
  elapsed(): number;
  /** Resolves after `ms`, or at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Lines for people. Everything written here is scrubbed of known secrets and made safe for the runner's parser. */
export interface Log {
  info(line: string): void;
  debug(line: string): void;
  notice(title: string, message: string): void;
  warning(title: string, message: string): void;
  error(title: string, message: string): void;
  /** A folded block of lines. */
  group(title: string, lines: readonly string[]): void;
}

/** What GitHub says of the running job. Strings are foreign text: a branch or workflow may be named anything. */
export interface Job {
  readonly repository: string;
  readonly repositoryId: string;
  readonly workflow: string;
  readonly job: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  readonly eventName: string;
  readonly actor: string;
  /** Facts of the event that decide whether the run can have credentials. */
  readonly fromFork: boolean;
  readonly fromDependabot: boolean;
}

/** The world as one argument. */
export interface Runner {
  /** The value of a declared input, trimmed; empty when it was not given. */
  input(name: string): string;
  env(name: string): string | undefined;
  readonly job: Job;
  readonly log: Log;
  /** Registers every maskable form of a secret with the runner and with our own scrubber; one that is empty or short has none. */
  mask(secret: string): void;
  /** Replaces every known form of every masked secret. */
  scrub(text: string): string;
  /** Sets outputs in one write: all of them, in their order, or none. */
  setOutputs(values: Readonly<Record<string, string>>): void;
  /** Exports variables to the later steps in one write. */
  exportVariables(values: Readonly<Record<string, string>>): void;
  /** Saves a value of one line. Later values win. */
  saveState(key: string, value: string): void;
  state(key: string): string;
  appendSummary(markdown: string): void;
  readonly send: Send;
  /** Begins to connect to a server that will be called soon. Never fails: what goes wrong is told of the first call. */
  connect(server: URL): Promise<void>;
  /** Loads code that is needed later, as soon as the requests that are under way are out. */
  meanwhile<T>(load: () => Promise<T>): Promise<T>;
  readonly clock: Clock;
  random(bytes: number): Uint8Array;
  /** Whether this machine may reach the server over IPv4 and over IPv6, with no proxy between. */
  dualStack(server: URL): boolean;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly cancelled: AbortSignal;
}
