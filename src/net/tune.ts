/** V8 in a run of some hundred milliseconds, in which nearly everything is called once. */

/**
 * V8 soon compiles what is called often anew, and WebAssembly in full, for a long life. undici's parser reads a few kilobytes
 * in a job: optimizing it would cost more than all the rest (docs/adr/0010-start-up.md). It is validated function by
 * function as it is called, and JavaScript is interpreted until a loop is really hot.
 */
const FLAGS = ['--wasm-tiering-budget=1000000000', '--wasm-lazy-validation', '--no-sparkplug'] as const;

/** To be called when Node's own modules are loaded: with other flags V8 does not take its cache of them any more. */
export function tuneForOneRun(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of FLAGS) setFlagsFromString(flag);
}
