/** undici's parser of HTTP, which is WebAssembly, in a run of some hundred milliseconds. */

/**
 * V8 soon optimizes WebAssembly for a long life; a job reads a few kilobytes. That would cost more than all the rest
 * (docs/adr/0010-start-up.md), so it is never done here.
 *
 * To be called when Node's own modules are loaded: with other flags V8 does not take its cache of them any more.
 */
export function tuneParser(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--wasm-tiering-budget=1000000000');
}
