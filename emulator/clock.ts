/** Tells the time by which the emulator judges every age and expiry. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  /** Moves the clock by so many milliseconds; a negative number moves it back. */
  advance(milliseconds: number): void;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/**
 * Makes a clock for tests.
 *
 * @param startMs where it stands at first, in milliseconds since the epoch; the present if left out
 */
export function createManualClock(startMs: number = Date.now()): ManualClock {
  let now = startMs;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
