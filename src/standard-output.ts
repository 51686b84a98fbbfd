/**
 * Standard output as plain writes that are done when they return. Node's own stream for it loads sockets and streams first,
 * which is a fifth of what telling a bad input costs, and on some systems it still holds lines back when the process ends.
 */
import { writeSync } from 'node:fs';

const STDOUT = 1;
/** How long to let the reader of a full pipe catch up before the next try, in ms. */
const PATIENCE_MS = 1;

/**
 * Takes the place of `process.stdout`, through which @actions/core writes its commands too.
 *
 * @param onBroken called once when nobody reads any more; what is written after that is dropped
 */
export function writeAtOnce(onBroken: () => void): void {
  let broken = false;
  const write = (text: string): boolean => {
    if (broken) return false;
    try {
      writeAll(Buffer.from(text));
    } catch {
      broken = true;
      onBroken();
    }
    return !broken;
  };
  Object.defineProperty(process, 'stdout', { configurable: true, value: { write } });
}

function writeAll(bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(STDOUT, bytes, written);
    } catch (thrown) {
      if (!isBusy(thrown)) throw thrown;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE_MS);
    }
  }
}

/** A pipe that is full and was set not to block. */
function isBusy(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN';
}
