/**
 * Loaded before every process of the demo by NODE_OPTIONS: the time stands where the story is, so that the demo tells an
 * hour in seconds, and tells the same one whenever it is asked to.
 */
const { readFileSync } = require('node:fs');

const now = Number(readFileSync(process.env.DEMO_CLOCK, 'utf8'));
Date.now = () => now;
