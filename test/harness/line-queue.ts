/** The order in which the runner sees lines of two streams. */
import type { Stream, StreamOrder } from './model.ts';

/**
 * The two queues between the pipes and the runner's main loop.
 *
 * The loop empties the whole queue of standard error before that of standard output: a secret on the one overtakes
 * its mask on the other.
 */
export class LineQueue {
  readonly #lines: Readonly<Record<Stream, string[]>> = { stdout: [], stderr: [] };
  readonly #order: StreamOrder;
  readonly #take: (line: string, stream: Stream) => void;
  #scheduled = false;
  #closed = false;

  /** @param take Handles a line. What it throws comes out of {@link flush}, or goes to `onFault`. */
  constructor(order: StreamOrder, take: (line: string, stream: Stream) => void) {
    this.#order = order;
    this.#take = take;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Queues lines; they are handled with whatever else has come by the next turn of the event loop. */
  push(stream: Stream, lines: readonly string[], onFault: (fault: Error) => void): void {
    if (lines.length > 0) this.#lines[stream].push(...lines);
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      try {
        this.#drain(false);
      } catch (error) {
        onFault(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  /** Handles all that is left. */
  flush(): void {
    this.#drain(true);
  }

  /** Handles nothing any more. */
  close(): void {
    this.#closed = true;
  }

  #drain(all: boolean): void {
    for (const stream of this.#streams(all)) {
      const lines = this.#lines[stream];
      for (let line = lines.shift(); line !== undefined && !this.#closed; line = lines.shift()) {
        this.#take(line, stream);
      }
    }
  }

  #streams(all: boolean): readonly Stream[] {
    if (this.#order === 'runner') return ['stderr', 'stdout'];
    const first = this.#order === 'stdout-first' ? 'stdout' : 'stderr';
    const second = first === 'stdout' ? 'stderr' : 'stdout';
    return all ? [first, second] : [first];
  }
}
