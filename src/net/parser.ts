/** undici's parser of HTTP, which is WebAssembly, made ready for a run of some hundred milliseconds. */
import bytes from 'undici/lib/llhttp/llhttp_simd-wasm.js';

/**
 * V8 compiles WebAssembly bit by bit, in the way of the first answer, and soon optimizes it for a long life; a job reads a
 * few kilobytes. Here it is compiled once and plainly, and never optimized: that would cost more than all the rest
 * (docs/adr/0010-start-up.md).
 *
 * With other flags V8 does not take its cache of Node's own modules any more. So this comes after TLS, which loads most of
 * them; without TLS it is cryptography that is needed later.
 */
export function tuneParser(): void {
  process.getBuiltinModule('node:crypto');
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--wasm-tiering-budget=1000000000');
  setFlagsFromString('--no-wasm-lazy-compilation');
}

/**
 * Lets threads beside this one compile the parser. V8 keeps one module for the same bytes as long as anybody holds it, so
 * that undici finds this one. Where it can't be compiled (no SIMD), undici tells.
 */
export async function compileParser(): Promise<WebAssembly.Module | undefined> {
  try {
    return await WebAssembly.compile(bytes);
  } catch {
    return undefined;
  }
}
