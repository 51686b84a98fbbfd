/**
 * Stands in dist/ for what undici asks for and this action never reaches: HTTP/2, bodies of `fetch`, the parsers beside the
 * one that runs, and node:http. That is two thirds of it, and loading costs time in every job. tools/build.ts lists it; a
 * request that needed a part all the same would fail on a missing function, with nothing sent.
 */

/** The one thing that undici reads of node:http when it opens a client: the most bytes of header fields (Node's default). */
export const maxHeaderSize = 16_384;

/** undici's collection of known names of header fields. It saves making a string of a name; making it costs more here. */
export const tree = { lookup: (): undefined => undefined };

/** undici's experimental parser, which an environment variable could switch on; it is left out with its WebAssembly. */
export const getMiloEnabled = (): boolean => false;

/**
 * node:assert as undici uses it: a plain call.
 *
 * @throws Error when what undici takes for certain is not so, as node:assert does
 */
export function assert(certain: unknown, message?: string | Error): void {
  if (certain) return;
  throw message instanceof Error ? message : new Error(message ?? 'undici found itself in a state that it excludes');
}
