/** The words of what is wrong with a client id or a server-url, and the borders of their forms. */
import { describe, expect, it } from 'vitest';
import { parseClientId, parseServerUrl, serverOfClientId } from '../../src/domain/identity.ts';

function serverOf(text: string) {
  const parsed = parseClientId(text);
  return parsed.ok ? serverOfClientId(parsed.value) : parsed;
}

describe('what is wrong', () => {
  const hint = 'if it is your tenant all the same, say so with server-url';

  it.each([
    ['fox@evil.example/spc', `its host "evil.example" is not under conductor.one or conductorone.com; ${hint}`],
    [
      'fox@xn--a.conductor.one/spc',
      'its host "xn--a.conductor.one" is no host name; if it is another one, say so with server-url',
    ],
    ['fox', '"fox" is not of the form name@tenant.conductor.one/spc'],
    ['secret-token:x', 'holds a client secret; expected the id, name@tenant.conductor.one/spc'],
  ])('with the client id %s: %s', (text, error) => {
    expect(serverOf(text)).toEqual({ ok: false, error });
  });

  it.each([
    ['https://a:b@acme.example', 'must not hold a user name or password'],
    ['acme', '"acme" is not a URL; expected https://tenant.conductor.one'],
    ['ftp://acme.example', '"ftp://acme.example" must start with https://'],
    [
      'https://acme.example/a',
      'must be an address alone, without path, query or fragment; expected "https://acme.example"',
    ],
    ['http://acme.example/', '"http://acme.example" must start with https:// (http:// is for loopback only)'],
  ])('with the server-url %s: %s', (text, error) => {
    expect(parseServerUrl(text)).toEqual({ ok: false, error });
  });

  it.each([
    'f/ox@acme.conductor.one/spc',
    '-fox@acme.conductor.one/spc',
    'fox@acme.conductor.one:123456/spc',
    'fox@acme.conductor.one:/spc',
    'fox@acme.conductor.one/s',
    `fox@acme.conductor.one/${'s'.repeat(17)}`,
    'fox@ acme.conductor.one/spc',
    'fox@/spc',
  ])('with %s is that it is no client id', (text) => {
    expect(parseClientId(text).ok).toBe(false);
  });
});

it.each([
  'fox@-acme.conductor.one/spc',
  'fox@acme-.conductor.one/spc',
  'fox@x_acme.conductor.one/spc',
  'fox@a.conductor.one.example/spc',
  'fox@aconductorone.com/spc',
])('%s names no tenant of the vendor', (text) => {
  expect(serverOf(text).ok).toBe(false);
});

it('a client id may name a short kind, a long one, and a port of one to five digits', () => {
  for (const end of ['/sp', `/${'s'.repeat(16)}`]) expect(parseClientId(`f@acme.conductor.one${end}`).ok).toBe(true);
  for (const port of [':1', ':65535']) expect(parseClientId(`f.o_x-9@acme.example${port}/spc`).ok).toBe(true);
});
