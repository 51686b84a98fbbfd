/** The process of a step. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { LineQueue } from './line-queue.ts';
import { LineSplitter } from './lines.ts';
import type { Grace, Stream, StreamOrder } from './model.ts';

export interface ChildOptions {
  readonly executable: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly grace: Grace;
  readonly order: StreamOrder;
  /** Sees each line as it arrives. */
  readonly onRawLine: (line: string, stream: Stream) => void;
  /** Handles each line in the runner's order. What it throws ends the stage; the process lives on. */
  readonly onLine: (line: string, stream: Stream) => void;
  readonly onSignal: (signal: NodeJS.Signals) => void;
}

export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Why the runner stopped watching before the process had ended. */
  readonly fault: Error | undefined;
}

/** A process of a step, as the runner starts, reads, interrupts and awaits it. */
export class Child {
  /** Settles when the process has exited and both pipes have ended, or outlived it for the drain time. */
  readonly ended: Promise<ChildEnd>;
  readonly #options: ChildOptions;
  readonly #process: ChildProcess;
  readonly #queue: LineQueue;
  readonly #splitters: Readonly<Record<Stream, LineSplitter>> = {
    stdout: new LineSplitter(),
    stderr: new LineSplitter(),
  };
  readonly #fault = Promise.withResolvers<ChildEnd>();
  #interrupted = false;
  #timer: NodeJS.Timeout | undefined;

  /** @throws Error if the process cannot be started, for example because an environment string is too long. */
  constructor(options: ChildOptions) {
    this.#options = options;
    this.#queue = new LineQueue(options.order, options.onLine);
    this.#process = spawn(options.executable, options.args, { cwd: options.cwd, env: options.env, stdio: 'pipe' });
    this.ended = Promise.race([this.#watch(), this.#fault.promise]);
    this.#process.stdin?.on('error', () => undefined);
    this.#process.stdin?.end();
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  get running(): boolean {
    return this.pid !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** What the process wrote so far. */
  get raw(): Record<Stream, string> {
    return { stdout: this.#splitters.stdout.text, stderr: this.#splitters.stderr.text };
  }

  /** Sends SIGINT, later SIGTERM, at last SIGKILL: to this process alone, never to its children. */
  interrupt(): void {
    if (this.#interrupted) return;
    this.#interrupted = true;
    this.#signal('SIGINT');
    this.#timer = setTimeout(() => {
      this.#signal('SIGTERM');
      this.#timer = setTimeout(() => this.kill(), this.#options.grace.terminateMs);
    }, this.#options.grace.interruptMs);
  }

  /** Sends SIGKILL. */
  kill(): void {
    this.#signal('SIGKILL');
  }

  #signal(signal: NodeJS.Signals): void {
    if (!this.running) return;
    this.#options.onSignal(signal);
    this.#process.kill(signal);
  }

  async #watch(): Promise<ChildEnd> {
    const drained = Promise.all([
      this.#read('stdout', this.#process.stdout),
      this.#read('stderr', this.#process.stderr),
    ]);
    drained.catch(() => undefined);
    try {
      await once(this.#process, 'exit');
    } finally {
      clearTimeout(this.#timer);
    }
    await this.#untilDrained(drained);
    this.#flush();
    this.#queue.close();
    return { code: this.#process.exitCode, signal: this.#process.signalCode, fault: undefined };
  }

  async #read(stream: Stream, pipe: Readable | null): Promise<void> {
    if (pipe === null) return;
    pipe.on('data', (bytes: Buffer) => this.#arrive(stream, this.#splitters[stream].push(bytes)));
    await once(pipe, 'close');
    this.#arrive(stream, this.#splitters[stream].end());
  }

  #arrive(stream: Stream, lines: readonly string[]): void {
    if (this.#queue.closed) return;
    for (const line of lines) this.#options.onRawLine(line, stream);
    this.#queue.push(stream, lines, (fault) => this.#abandon(fault));
  }

  /** A grandchild may hold the pipes: after a while the rest is given up. */
  async #untilDrained(drained: Promise<unknown>): Promise<void> {
    const patience = Promise.withResolvers<void>();
    const timer = setTimeout(patience.resolve, this.#options.grace.drainMs);
    await Promise.race([drained, patience.promise]);
    clearTimeout(timer);
    this.#process.stdout?.destroy();
    this.#process.stderr?.destroy();
  }

  #flush(): void {
    try {
      this.#queue.flush();
    } catch (error) {
      this.#abandon(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #abandon(fault: Error): void {
    this.#queue.close();
    clearTimeout(this.#timer);
    this.#fault.resolve({ code: null, signal: null, fault });
  }
}
