/** Measuring in pairs: each run of a subject stands beside a run of its yardstick, so that a noisy machine hurts both alike. */
import { spawn } from 'node:child_process';

/** A process to be timed. */
export interface Subject {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Made ready before each run; not timed. */
  readonly before?: () => Promise<void> | void;
  /** Checked after each run, so that a run that did nothing is not taken for a fast one. */
  readonly after?: (said: string) => void;
}

export interface Sample {
  /** Wall clock, ms. */
  readonly ms: number;
  /** Peak resident memory, KiB. */
  readonly memory: number;
}

/** Median and the middle half of all pairs. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const MEMORY = '--require=./bench/peak-memory.cjs';

/** Runs a process once. Its output is read through pipes, as GitHub's runner does. */
export async function run(subject: Subject, withMemory = false): Promise<Sample> {
  await subject.before?.();
  const flags = withMemory ? [MEMORY] : [];
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, ...subject.args], {
    env: { PATH: process.env['PATH'], ...subject.env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let memory = '';
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    memory += chunk.toString();
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  const ms = performance.now() - began;
  subject.after?.(said);
  return { ms, memory: Number(memory) };
}

/** Ratios of a subject to its yardstick over `pairs` runs, after a warm-up. */
export async function compare(
  subject: Subject,
  yardstick: Subject,
  pairs: number,
  what: 'ms' | 'memory',
): Promise<Ratio> {
  const memory = what === 'memory';
  for (let warm = 0; warm < 3; warm++) {
    await run(yardstick, memory);
    await run(subject, memory);
  }
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const base = await run(yardstick, memory);
    const own = await run(subject, memory);
    ratios.push(own[what] / base[what]);
  }
  return summary(ratios);
}

/** Median and quartiles. */
function summary(values: readonly number[]): Ratio {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
