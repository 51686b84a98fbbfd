/** Which proxy a request goes through: the convention of curl and of GitHub's runner, as a pure function. */
import { isLoopbackHost } from './identity.ts';

/** Values of the variables; the lower-case spelling wins where both are set, as in GitHub's runner. */
export interface ProxyVariables {
  readonly https: string;
  readonly http: string;
  readonly no: string;
}

/** Reads both spellings of each variable. */
export function proxyVariables(env: (name: string) => string | undefined): ProxyVariables {
  const either = (name: string): string => (env(name) || env(name.toUpperCase()) || '').trim();
  return { https: either('https_proxy'), http: either('http_proxy'), no: either('no_proxy') };
}

/**
 * The proxy for a URL, or `undefined` to connect directly. Loopback is never proxied.
 *
 * @throws TypeError when the variable holds no URL of an http or https proxy; without a scheme, `http://` is meant
 */
export function proxyFor(url: URL, variables: ProxyVariables): URL | undefined {
  const value = url.protocol === 'https:' ? variables.https : variables.http;
  if (value === '' || isLoopbackHost(url.hostname) || isExempt(url, variables.no)) return undefined;
  return parseProxy(value);
}

function parseProxy(value: string): URL {
  const proxy = new URL(value.includes('://') ? value : `http://${value}`);
  if (!/^https?:$/.test(proxy.protocol)) throw new TypeError('not an http or https proxy');
  return proxy;
}

/** What of the proxy variables must never be read in a log: passwords as they are written there, and as they are sent. */
export function proxySecrets({ https, http }: ProxyVariables): readonly string[] {
  return [https, http].flatMap((value) => {
    // By hand, for a value that is no URL holds its password all the same. The colon of a scheme precedes no password.
    const [, user = '', password = ''] = /^(?:[^/]*:\/\/)?([^/@:]*):(?!\/\/)(.+)@/.exec(value) ?? [];
    if (password === '') return [];
    return [password, decoded(password), `${decoded(user)}:${decoded(password)}`];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** NO_PROXY: names and their sub-domains, with or without a leading dot, an optional port, or `*`. */
function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*' || host === `[${entry}]`) return true;
      const [, name = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const bare = name.replace(/^\*?\./, '');
      return (entryPort === undefined || entryPort === port) && (host === bare || host.endsWith(`.${bare}`));
    });
}
