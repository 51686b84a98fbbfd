import type { HttpRequest } from '../../src/net/http.ts';

/** A request that changes nothing. */
export const get = (url: URL, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url,
  headers: {},
  safe: true,
  ...more,
});

/** A request that may change something. */
export const post = (url: URL, more: Partial<HttpRequest> = {}): HttpRequest =>
  get(url, { method: 'POST', body: 'a=1', safe: false, ...more });
