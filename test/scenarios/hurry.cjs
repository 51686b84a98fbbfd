/**
 * Loaded before an action by NODE_OPTIONS: its waits between attempts take a hundredth of their time, so that a story of a
 * tenant which fails for ever is told in an instant. Time-outs and the clock stay as they are.
 */
const timers = require('node:timers/promises');

const { setTimeout: wait } = timers;
timers.setTimeout = (ms, ...rest) => wait(ms / 100, ...rest);
