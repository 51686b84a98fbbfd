/** What may be shown once only. */
import type { Clock } from './clock.ts';

/** Remembers what may be shown once. */
export interface ReplayMemory {
  /**
   * Remembers a mark until a time.
   *
   * @returns false if it was known already: a replay
   */
  remember(mark: string, untilMs: number): boolean;
}

/** Makes an empty memory; what is past its time is forgotten. */
export function createReplayMemory(clock: Clock): ReplayMemory {
  const seen = new Map<string, number>();
  return {
    remember: (mark, untilMs) => {
      for (const [known, until] of seen) if (until <= clock.now()) seen.delete(known);
      if (seen.has(mark)) return false;
      seen.set(mark, untilMs);
      return true;
    },
  };
}
