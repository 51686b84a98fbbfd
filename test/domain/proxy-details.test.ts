/** Passwords in proxy variables, and the fine print of NO_PROXY. */
import { describe, expect, it } from 'vitest';
import { proxyFor, proxySecrets } from '../../src/domain/proxy.ts';

describe('the password of a proxy variable', () => {
  it.each([
    ['http://user:hush-hush@proxy.example:3128', ['hush-hush', 'hush-hush', 'user:hush-hush']],
    ['user:hush-hush@proxy.example', ['hush-hush', 'hush-hush', 'user:hush-hush']],
    ['http://us%65r:p%40ss@proxy.example/', ['p%40ss', 'p@ss', 'user:p@ss']],
    ['http://user:p%zz@proxy.example', ['p%zz', 'p%zz', 'user:p%zz']],
    ['http://user:a:b@c@proxy.example', ['a:b@c', 'a:b@c', 'user:a:b@c']],
    ['http://:hush-hush@proxy.example', ['hush-hush', 'hush-hush', ':hush-hush']],
    ['socks5://user:x@no url', ['x', 'x', 'user:x']],
  ])('of %s is known in every spelling', (https, secrets) => {
    expect(proxySecrets({ https, http: '', no: '' })).toEqual(secrets);
    expect(proxySecrets({ https: '', http: https, no: '' })).toEqual(secrets);
  });

  it.each([
    '',
    'http://proxy.example:3128',
    'proxy.example:3128',
    'http://user@proxy.example',
    'http://user:@proxy.example',
    'a/b:c@d',
  ])('is not there in %j', (https) => {
    expect(proxySecrets({ https, http: '', no: 'user:hush-hush@x' })).toEqual([]);
  });
});

describe('a proxy variable', () => {
  it.each(['ftp://proxy.example', 'ahttp://proxy.example', 'http', 'httpsx://proxy.example', 'http://'])(
    '%s is refused unless it names an http proxy',
    (https) => {
      const asking = () => proxyFor(new URL('https://acme.example'), { https, http: '', no: '' });
      if (https === 'http') expect(asking()?.href).toBe('http://http/');
      else expect(asking).toThrow(TypeError);
    },
  );

  it('of another scheme says what is wrong with it', () => {
    const variables = { https: 'ftp://proxy.example', http: '', no: '' };
    expect(() => proxyFor(new URL('https://acme.example'), variables)).toThrow('not an http or https proxy');
  });
});

describe('NO_PROXY', () => {
  it.each([
    ['https://acme.example', 'acme.example:443', true],
    ['https://acme.example', 'acme.example:80', false],
    ['http://acme.example', 'acme.example:80', true],
    ['http://acme.example', 'acme.example:443', false],
    ['https://acme.example:8443', 'acme.example:8443', true],
    ['https://acme.example', 'a.example,  acme.example', true],
    ['https://acme.example', ' , ,', false],
    ['https://acme.example', '', false],
    ['https://acme.example.', ', ', false],
    ['https://ACME.example', 'Acme.Example', true],
    ['https://[2001:db8::1]', '[2001:db8::1]', true],
    ['https://[2001:db8::1]', '[2001:db8::2]', false],
  ])('for %s with %j exempts it: %s', (url, no, exempt) => {
    const through = proxyFor(new URL(url), { https: 'http://p.example', http: 'http://p.example', no });
    expect(through === undefined).toBe(exempt);
  });
});
