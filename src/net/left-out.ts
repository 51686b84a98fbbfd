/**
 * Stands in dist/ for what undici asks for and this action never reaches: HTTP/2, bodies of `fetch`, its experimental
 * parser, tables, and node:http. That is two thirds of it, and loading costs time in every job. tools/build.ts lists it; a
 * request that needed a part all the same would fail on a missing function, with nothing sent.
 */

/** The one thing that undici reads of node:http when it opens a client: the most bytes of header fields (Node's default). */
export const maxHeaderSize = 16_384;

/** undici's collection of known names of header fields. It saves making a string of a name; making it costs more here. */
export const tree = { lookup: (): undefined => undefined };

/**
 * Known names of header fields by their spelling; any other name is checked and put into lower case when it is met, which is
 * cheaper for the handful of a run.
 */
export const headerNameLowerCasedRecord: Readonly<Record<string, string>> = Object.create(null);

/**
 * undici's channels for watchers, with none watching. There are a score of them to make, and NODE_DEBUG, which any step may
 * set for later ones, would have requests printed through them.
 */
export const channels: object = new Proxy({}, { get: () => ({ hasSubscribers: false }) });

/** What the parser is told to read, and what it answers: of llhttp's constants, those that undici asks for by name. */
export const TYPE = { RESPONSE: 2 } as const;
export const ERROR = { OK: 0, PAUSED: 21, PAUSED_UPGRADE: 22 } as const;

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
