/** A dispatcher through a proxy. Loaded only where a proxy variable names one, because it brings more of undici with it. */
import type { Dispatcher } from 'undici';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';

/** Opens a proxied dispatcher; user and password in the proxy's URL become Basic authentication (RFC 9110 §11.7.2). */
export function openProxied(proxy: URL): Dispatcher {
  const uri = new URL(proxy);
  const { username, password } = uri;
  uri.username = '';
  uri.password = '';
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const token = username === '' ? {} : { token: `Basic ${Buffer.from(credentials).toString('base64')}` };
  return new ProxyAgent({ uri: uri.href, ...token, headersTimeout: 0, bodyTimeout: 0, allowH2: false });
}
