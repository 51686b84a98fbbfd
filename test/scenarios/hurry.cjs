/**
 * Loaded before an action by NODE_OPTIONS: its waits between attempts take a hundredth of their time, so that a story of a
 * tenant which fails for ever is told in an instant. Time-outs and the clock stay as they are.
 *
 * Waits are whole milliseconds. Time-outs of calls are 10 s or what is left of a budget, which is a fraction; the ticks of
 * undici's own clock are known.
 */
const TICKS = new Set([499, 500, 1000, 10_000]);

const { setTimeout: wait } = globalThis;
globalThis.setTimeout = (callback, ms, ...rest) =>
  wait(callback, Number.isInteger(ms) && !TICKS.has(ms) ? ms / 100 : ms, ...rest);
