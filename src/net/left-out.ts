/**
 * Stands in dist/ for what undici asks for and this action never reaches: HTTP/2, bodies of `fetch`, the parsers beside the
 * one that runs, and node:http. That is two thirds of it, and loading costs time in every job. tools/build.ts lists it; a
 * request that needed a part all the same would fail on a missing function, with nothing sent.
 */

/** The one thing that undici reads of node:http when it opens a client: the most bytes of header fields (Node's default). */
export const maxHeaderSize = 16_384;
