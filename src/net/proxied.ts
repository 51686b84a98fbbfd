/** A dispatcher through a proxy. Loaded only where a proxy variable names one, because it brings more of undici with it. */
import type { Dispatcher } from 'undici';
import connect from 'undici/lib/api/api-connect.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';

/**
 * Opens a dispatcher that tunnels through the proxy by CONNECT (RFC 9110 §9.3.6). The time-out of the whole attempt is the
 * caller's; undici's own would only blur what failed.
 *
 * @param proxy its user and password become Basic authentication (RFC 7617), to the proxy alone
 * @throws URIError when user or password are not percent-encoded as a URL demands
 */
export function openProxied(proxy: URL): Dispatcher {
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const token = credentials === ':' ? {} : { token: `Basic ${Buffer.from(credentials).toString('base64')}` };
  return new ProxyAgent({
    uri: proxy.href,
    ...token,
    // Only the whole of undici gives dispatchers their `connect`, by which the agent opens its tunnel; the parts lack it.
    clientFactory: (origin, options) => Object.assign(new Pool(origin, options), { connect }),
    // One tunnel an origin, as with direct connections: calls follow one another on it.
    connections: 1,
    connectTimeout: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
  });
}
