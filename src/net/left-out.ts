/**
 * Stands in dist/ for the parts of undici that this action never reaches: HTTP/2, bodies of `fetch`, and the parsers beside
 * the one that runs. They are two thirds of it, and loading costs time in every job. tools/build.ts lists them; a request
 * that needed one all the same would fail on a missing function, with nothing sent.
 */
export const leftOut = true;

/** undici asks for each connection which of its two parsers of HTTP/1.1 is to run; the experimental one is left out. */
export const getMiloEnabled = (): boolean => false;
