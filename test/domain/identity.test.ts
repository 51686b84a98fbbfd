import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isId, isLoopbackHost, parseClientId, parseServerUrl, serverOfClientId } from '../../src/domain/identity.ts';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/).filter((text) => !text.startsWith('xn--'));
const vendorHost = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('conductor.one', 'conductorone.com'))
  .map(([labels, domain]) => `${labels.join('.')}.${domain}`);
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$/);
const kind = fc.constantFrom('spc', 'pcc', 'wfe', 'tcc');

function serverOf(text: string) {
  const parsed = parseClientId(text);
  return parsed.ok ? serverOfClientId(parsed.value) : parsed;
}

describe('a client id', () => {
  test('names its kind and its server, under either domain of the vendor', () => {
    fc.assert(
      fc.property(name, vendorHost, kind, (who, host, what) => {
        const text = `${who}@${host}/${what}`;
        expect(parseClientId(text)).toEqual({ ok: true, value: { text, host, kind: what } });
        expect(serverOf(text)).toEqual({
          ok: true,
          value: { url: new URL(`https://${host}/`), hostname: host, overridden: false },
        });
      }),
    );
  });

  test('of any text leads to a host under the vendor’s domains, or nowhere', () => {
    const piece = fc.constantFrom(
      'a',
      '-',
      '.',
      '@',
      '/',
      ':',
      '#',
      '?',
      '%2f',
      '\\',
      'xn--',
      'evil.example',
      'spc',
      'conductor.one',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (it) => {
        const server = serverOf(it);
        if (server.ok)
          expect(server.value.url.href).toMatch(/^https:\/\/([a-z0-9-]+\.)+(conductor\.one|conductorone\.com)\/$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a forged host', 'fox@evil.example/spc'],
    ['a host that only ends like the vendor’s', 'fox@evilconductor.one/spc'],
    ['the bare domain of the vendor', 'fox@conductor.one/spc'],
    ['a host with a port', 'fox@acme.conductor.one:8443/spc'],
    ['a host whose punycode is broken', 'fox@xn--a.conductor.one/spc'],
    ['an empty label', 'fox@acme..conductor.one/spc'],
  ])('with %s is refused, and server-url is named as the way out', (_what, text) => {
    expect(serverOf(text)).toEqual({ ok: false, error: expect.stringContaining('server-url') });
  });

  it.each([
    '',
    'fox',
    'fox@acme.conductor.one',
    '@acme.conductor.one/spc',
    'fox@acme.conductor.one/spc/',
    'fox@acme.conductor.one/SPC',
    'fox@acme.conductor.one/spc\n',
    'https://fox@acme.conductor.one/spc',
  ])('%j is none, and the error shows the form', (text) => {
    expect(parseClientId(text)).toEqual({ ok: false, error: expect.stringContaining('name@tenant.conductor.one/spc') });
  });

  it('finds the host whatever its case', () => {
    expect(serverOf('fox@ACME.Conductor.One/spc')).toMatchObject({ value: { hostname: 'acme.conductor.one' } });
  });
});

/** Not fast-check's own `webUrl`, which takes a second to build and never names loopback. */
const url = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTP://', 'ftp://', 'https:', ''),
    fc.constantFrom('acme.example', '127.0.0.1', '127.1', '[::1]', 'localhost', 'a.localhost', '10.0.0.1', 'é.example'),
    fc.constantFrom('', ':', ':443', ':80', ':8443', ':99999'),
    fc.constantFrom('', '/', '/a', '/..', '?', '?a=b', '#', '#a', '/?', '\\'),
  )
  .map((parts) => parts.join(''));

describe('server-url', () => {
  test('is an https origin, or http on loopback, and nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(url, fc.string()), (text) => {
        const parsed = parseServerUrl(text);
        if (!parsed.ok) return;
        const { url, hostname } = parsed.value;
        expect(url.href).toBe(`${url.origin}/`);
        expect(hostname).toBe(url.hostname);
        expect(url.protocol === 'https:' || isLoopbackHost(hostname)).toBe(true);
      }),
    );
  });

  it.each([
    ['https://acme.conductor.one', 'https://acme.conductor.one'],
    ['https://acme.conductor.one/', 'https://acme.conductor.one'],
    ['HTTPS://ACME.example:443', 'https://acme.example'],
    ['https://acme.example:8443', 'https://acme.example:8443'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['http://acme.localhost:8080', 'http://acme.localhost:8080'],
  ])('%s is %s', (text, origin) => {
    expect(parseServerUrl(text)).toMatchObject({ ok: true, value: { url: new URL(origin), overridden: true } });
  });

  it.each([
    ['acme.conductor.one', 'is not a URL'],
    ['acme.conductor.one:443', 'https://'],
    ['localhost:8080', 'https://'],
    ['ftp://acme.conductor.one', 'https://'],
    ['javascript:alert(1)', 'https://'],
    ['http://acme.conductor.one', 'https://'],
    ['http://127.0.0.1.evil.example', 'https://'],
    ['http://localhost.evil.example', 'https://'],
    ['https://acme.conductor.one/api', 'without path'],
    ['https://acme.conductor.one/?a=b', 'without path'],
    ['https://acme.conductor.one/#a', 'without path'],
    ['https://fox:hush@acme.conductor.one', 'user name or password'],
  ])('%s is refused: %s', (text, words) => {
    const parsed = parseServerUrl(text);
    expect(parsed).toEqual({ ok: false, error: expect.stringContaining(words) });
    expect(JSON.stringify(parsed)).not.toMatch(/hush|null/);
  });
});

test('an id is one segment of a path, whatever is in it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9_.~@:/%\\-]{1,20}$/)), (text) => {
      if (!isId(text)) return;
      const { pathname } = new URL(`https://acme.conductor.one/a/${encodeURIComponent(text)}/b`);
      expect(pathname.split('/').map(decodeURIComponent)).toEqual(['', 'a', text, 'b']);
    }),
  );
});

it.each(['', '.', '..', 'a/b', 'a b', '-a', 'a%2fb', 'a\n', 'é', 'a'.repeat(129)])('%j is no id', (text) => {
  expect(isId(text)).toBe(false);
});

it.each(['clever-fox-42195', '2Z4aQ', 'a', 'a:b@c~d.e_f', 'a'.repeat(128)])('%j is an id', (text) => {
  expect(isId(text)).toBe(true);
});
