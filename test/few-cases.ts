/** Mutants are thousands, and each meets every test that reaches it: properties show one in few cases, or not at all. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 25, seed: 20_260_822 });
