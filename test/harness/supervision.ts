/** Cancelling, timing out and losing a stage. */
import { Child, type ChildOptions } from './child.ts';
import { evaluateCondition } from './expressions.ts';
import type { ActiveStage, JobState } from './job-state.ts';
import { killLeftovers } from './leftovers.ts';
import type { StageControl, Stream } from './model.ts';
import type { StageRecord } from './record.ts';

/** Why a stage was disturbed. */
export type Disturbance = 'cancelled' | 'timeout' | 'shutdown' | 'lost';

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly raw: Readonly<Record<Stream, string>>;
  readonly disturbance: Disturbance | undefined;
  readonly fault: Error | undefined;
}

export interface Watch {
  /** The step's id. */
  readonly id: string;
  /** Asked again when the user cancels: a stage whose condition holds even then is left in peace. */
  readonly condition: string;
  readonly control: StageControl;
  readonly timeoutMinutes: number | undefined;
  readonly record: StageRecord;
  readonly onLine: (line: string, stream: Stream) => void;
}

export type Launch = Pick<ChildOptions, 'executable' | 'args' | 'env'>;

/** Watches over the process of one stage, and disturbs it as told. */
export class Supervision implements ActiveStage {
  readonly #job: JobState;
  readonly #watch: Watch;
  readonly #child: Child;
  readonly #brokenControl = Promise.withResolvers<never>();
  #disturbance: Disturbance | undefined;
  #ended = false;

  /** @throws Error if the process cannot be started. */
  constructor(job: JobState, launch: Launch, watch: Watch) {
    this.#job = job;
    this.#watch = watch;
    this.#child = new Child({
      ...launch,
      cwd: job.room.workspace,
      grace: job.grace,
      order: job.order,
      onRawLine: (line, stream) => this.#see(line, stream),
      onLine: watch.onLine,
      onSignal: (signal) => watch.record.note({ kind: 'signal', signal }),
    });
    job.children.set(this.#child, watch.id);
  }

  /** Waits for the end of the process. Rejects if a promise of the control does. */
  async end(): Promise<ProcessEnd> {
    const { control, timeoutMinutes } = this.#watch;
    this.#when(control.cancelWhen, () => this.#job.cancel());
    this.#when(control.timeoutWhen, () => this.#interrupt('timeout'));
    this.#when(control.shutdownWhen, () => this.#job.shutDown());
    this.#when(control.killWhen, () => this.#lose());
    this.#when(control.crashWhen, () => this.#child.kill());
    const minutes = timeoutMinutes ?? 0;
    const timer = minutes > 0 ? setTimeout(() => this.#interrupt('timeout'), minutes * 60_000) : undefined;
    try {
      const { code, signal, fault } = await Promise.race([this.#child.ended, this.#brokenControl.promise]);
      if (this.#disturbance === 'lost') await killLeftovers(this.#job.trackingId);
      this.#watch.record.note({ kind: 'exit', code, signal });
      return { exitCode: code, signal, raw: this.#child.raw, disturbance: this.#disturbance, fault };
    } finally {
      this.#ended = true;
      clearTimeout(timer);
      if (!this.#child.running) this.#job.children.delete(this.#child);
    }
  }

  cancel(): void {
    if (!evaluateCondition(this.#watch.condition, 'cancelled')) this.#interrupt('cancelled');
  }

  shutDown(): void {
    this.#interrupt('shutdown');
  }

  #interrupt(disturbance: Disturbance): void {
    if (this.#ended || this.#disturbance !== undefined) return;
    this.#disturbance = disturbance;
    this.#child.interrupt();
  }

  #lose(): void {
    this.#disturbance = 'lost';
    this.#job.lost = true;
    this.#job.status = 'failure';
    this.#child.kill();
  }

  #see(line: string, stream: Stream): void {
    const { onLine, cancelOnLine } = this.#watch.control;
    onLine?.(line, stream);
    if (cancelOnLine !== undefined && line.search(cancelOnLine) >= 0) this.#job.cancel();
  }

  #when(promise: Promise<unknown> | undefined, act: () => void): void {
    promise?.then(() => {
      if (!this.#ended) act();
    }, this.#brokenControl.reject);
  }
}

/**
 * Keeps a rejection from counting as unhandled before the stage of `control` begins; {@link Supervision.end} rejects
 * with it then.
 */
export function awaitControl({ cancelWhen, timeoutWhen, shutdownWhen, killWhen, crashWhen }: StageControl = {}): void {
  for (const promise of [cancelWhen, timeoutWhen, shutdownWhen, killWhen, crashWhen]) promise?.catch(() => undefined);
}
