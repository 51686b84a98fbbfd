import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { isLoopbackHost } from '../../src/domain/identity.ts';
import { proxyFor, proxySecrets, proxyVariables } from '../../src/domain/proxy.ts';
import { NetworkFailure } from '../../src/net/http.ts';
import { createTransport } from '../../src/net/transport.ts';
import { holds } from './property.ts';
import { anyText, perhaps } from './texts.ts';

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((v6) => `[${v6}]`),
  fc.constantFrom('localhost', '127.0.0.1', '[::1]'),
);
const target = fc
  .tuple(fc.constantFrom('https', 'http'), host, fc.constantFrom('', ':443', ':8443', ':80'))
  .map(([scheme, name, port]) => new URL(`${scheme}://${name}${port}`));
const userinfo = fc.constantFrom('', 'user:password1@', 'user@', 'us%65r:p%40ssw%3Ard@', 'user:p%zz%@', ':pass@');
const proxy = perhaps(
  fc
    .tuple(fc.constantFrom('http://', 'https://', '', 'socks5://'), userinfo, host, fc.constantFrom('', ':3128'))
    .map((parts) => parts.join('')),
);
const entry = fc.oneof(
  host,
  anyText,
  fc.constantFrom('*', '.example.com', '*.example.com', 'example.com:443', '::1', ''),
);
const exempt = fc
  .array(entry, { maxLength: 6 })
  .chain((list) => fc.constantFrom(',', ' ', ', ').map((by) => list.join(by)));

describe('a proxy variable', () => {
  holds(
    'names an http proxy, or is refused by a TypeError and nothing else',
    fc.tuple(target, proxy, exempt),
    ([url, value, no]) => {
      try {
        const through = proxyFor(url, { https: value, http: value, no });
        if (through === undefined) return;
        expect(through.protocol).toMatch(/^https?:$/);
        expect(through.hostname).not.toBe('');
        expect(isLoopbackHost(url.hostname)).toBe(false);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(TypeError);
      }
    },
  );

  holds(
    'spares the hosts that NO_PROXY lists, and their sub-domains',
    fc.tuple(target, exempt),
    ([url, no]) => {
      const bare = url.hostname;
      const port = url.port || (url.protocol === 'https:' ? '443' : '80');
      for (const listed of [bare, `.${bare}`, bare.toUpperCase(), `${bare}:${port}`, '*']) {
        const variables = { https: 'http://proxy.example', http: 'http://proxy.example', no: `${no},${listed}` };
        expect(proxyFor(url, variables)).toBeUndefined();
        if (!/^\[|^[\d.]+$/.test(bare)) {
          const below = new URL(`${url.protocol}//a.${bare}:${port}`);
          expect(proxyFor(below, variables)).toBeUndefined();
        }
      }
    },
    0.5,
  );

  const word = fc.stringMatching(/^[\w.!~-]{8,20}$/);
  holds(
    'gives its password away to the mask, in a URL or in what is none',
    fc.tuple(word, word, perhaps(host)),
    ([user, password, rest]) => {
      const place = rest.replaceAll('@', '');
      for (const value of [`http://${user}:${password}@${place}`, `${user}:${password}@${place}`]) {
        const secrets = proxySecrets({ https: value, http: '', no: '' });
        expect(secrets).toContain(password);
        expect(secrets).toContain(`${user}:${password}`);
      }
    },
  );

  holds(
    'of any text is searched for passwords, and read in either case',
    fc.tuple(proxy, proxy, anyText),
    ([lower, upper, no]) => {
      const all: Readonly<Record<string, string>> = { https_proxy: lower, HTTPS_PROXY: upper, NO_PROXY: no };
      const variables = proxyVariables((name) => all[name]);
      expect(variables.https).toBe((lower || upper).trim());
      for (const secret of proxySecrets(variables)) expect(secret).not.toBe('');
    },
  );

  holds(
    'that can not be used is refused before anything is sent',
    fc.tuple(userinfo, anyText),
    async ([user, rest]) => {
      const proxyOf = () => {
        const through = proxyFor(new URL('https://acme.conductor.one'), {
          https: `ftp://${user}${rest}`,
          http: '',
          no: '',
        });
        return through;
      };
      const transport = createTransport({ userAgent: 'fuzz', proxyFor: proxyOf });
      const request = { method: 'GET', url: new URL('https://acme.conductor.one'), headers: {}, safe: true } as const;
      const failure: unknown = await transport.send(request, { timeoutMs: 1_000 }).catch((thrown: unknown) => thrown);
      expect(failure).toBeInstanceOf(NetworkFailure);
      expect(failure).toMatchObject({ kind: 'proxy-refused', sent: false });
      transport.close();
    },
    0.5,
  );
});
