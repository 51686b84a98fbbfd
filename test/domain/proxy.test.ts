import { describe, expect, it } from 'vitest';
import { proxyFor, proxyVariables } from '../../src/domain/proxy.ts';

const through = (url: string, env: Readonly<Record<string, string>>) =>
  proxyFor(
    new URL(url),
    proxyVariables((name) => env[name]),
  )?.href;
const HTTPS_PROXY = 'http://proxy.example:3128';

describe('a proxy', () => {
  it.each([
    ['https by HTTPS_PROXY', 'https://acme.example', { HTTPS_PROXY }, `${HTTPS_PROXY}/`],
    [
      'https by the lower-case spelling first',
      'https://acme.example',
      { HTTPS_PROXY, https_proxy: 'http://b:1' },
      'http://b:1/',
    ],
    [
      'https by the upper-case one where the lower is empty',
      'https://acme.example',
      { HTTPS_PROXY, https_proxy: '' },
      `${HTTPS_PROXY}/`,
    ],
    ['http by HTTP_PROXY', 'http://acme.example', { HTTP_PROXY: 'http://b:1' }, 'http://b:1/'],
    ['a proxy without a scheme', 'https://acme.example', { HTTPS_PROXY: 'b:1' }, 'http://b:1/'],
    ['a proxy with a password', 'https://acme.example', { HTTPS_PROXY: 'http://a:p%40ss@b:1' }, 'http://a:p%40ss@b:1/'],
  ])('stands between for %s', (_what, url, env, proxy) => {
    expect(through(url, env)).toBe(proxy);
  });

  it.each([
    ['https with HTTP_PROXY alone', 'https://acme.example', { HTTP_PROXY: 'http://b:1' }],
    ['http with HTTPS_PROXY alone', 'http://acme.example', { HTTPS_PROXY }],
    ['no variable', 'https://acme.example', {}],
    ['an empty one', 'https://acme.example', { HTTPS_PROXY: ' ' }],
    ['127.0.0.1', 'https://127.0.0.1:1', { HTTPS_PROXY }],
    ['all of 127.0.0.0/8', 'https://127.9.9.9:1', { HTTPS_PROXY }],
    ['localhost', 'https://localhost:1', { HTTPS_PROXY }],
    ['::1', 'https://[::1]:1', { HTTPS_PROXY }],
  ])('does not stand between for %s', (_what, url, env) => {
    expect(through(url, env)).toBeUndefined();
  });

  it.each([
    ['acme.example', true],
    ['ACME.Example', true],
    ['.acme.example', true],
    ['*.acme.example', true],
    ['example', true],
    ['other.example, acme.example', true],
    ['other.example acme.example', true],
    ['acme.example:443', true],
    ['*', true],
    ['acme.example:8443', false],
    ['cme.example', false],
    ['acme.example.com', false],
    ['.', false],
    [':443', false],
    [',', false],
    ['', false],
  ])('NO_PROXY %j exempts a tenant: %s', (no, exempt) => {
    expect(through('https://acme.example', { HTTPS_PROXY, NO_PROXY: no }) === undefined).toBe(exempt);
  });

  it('NO_PROXY exempts an IPv6 address, with brackets and without', () => {
    for (const no of ['2001:db8::1', '[2001:db8::1]', '[2001:db8::1]:443']) {
      expect(through('https://[2001:db8::1]', { HTTPS_PROXY, NO_PROXY: no })).toBeUndefined();
    }
    expect(through('https://[2001:db8::2]', { HTTPS_PROXY, NO_PROXY: '2001:db8::1' })).toBe(`${HTTPS_PROXY}/`);
  });

  it('that is no URL is an error, not a way around it', () => {
    expect(() => through('https://acme.example', { HTTPS_PROXY: 'http://' })).toThrow(TypeError);
  });
});
