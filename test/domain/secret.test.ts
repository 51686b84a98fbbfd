import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  claimsToHoldKey,
  isMaskable,
  maskableForms,
  parseSigningKey,
  Secret,
  secretParts,
} from '../../src/domain/secret.ts';
import { clientSecret, jwk, secretOf } from './keys.ts';

describe('a client secret', () => {
  it('holds the key that signs, without anything that came along', () => {
    expect(parseSigningKey(secretOf({ ...jwk, kid: 'a', use: 'sig' }))).toEqual({ ok: true, value: jwk });
  });

  it('may be padded, as careful encoders do', () => {
    const padded = secretOf(`${JSON.stringify(jwk)} `.padEnd(JSON.stringify(jwk).length + 2)).replace(/=*$/, '==');
    expect(parseSigningKey(padded)).toMatchObject({ ok: true });
  });

  const { d, ...publicHalf } = jwk;
  const broken: readonly (readonly [string, string, string])[] = [
    ['without the scheme', clientSecret.slice('secret-token:'.length), 'does not start with "secret-token:"'],
    ['in quotes', `"${clientSecret}"`, 'does not start with'],
    ['of another authority', clientSecret.replace('conductorone.com', 'github.com'), 'not one of conductorone.com'],
    ['of a later version', clientSecret.replace(':v1:', ':v2:'), 'version v1'],
    ['cut before the version', 'secret-token:conductorone.com', 'version v1'],
    ['cut before the key', 'secret-token:conductorone.com:v1:', 'ends before its key'],
    ['cut inside the key', clientSecret.slice(0, -40), 'cut or altered'],
    ['with a blank inside', clientSecret.replace('v1:', 'v1: '), 'not base64url'],
    ['with a line break inside', `${clientSecret.slice(0, 60)}\n${clientSecret.slice(60)}`, 'not base64url'],
    ['in plain base64', clientSecret.replace(/:[^:]*$/, ':++//'), 'not base64url'],
    ['that is JSON and no key', secretOf('["a"]'), 'not a JSON Web Key'],
    ['that is null', secretOf('null'), 'not a JSON Web Key'],
    ['with a key of another kind', secretOf({ kty: 'EC', crv: 'P-256', x: 'x', y: 'y', d }), 'another kind'],
    ['with a key for encryption', secretOf({ ...jwk, crv: 'X25519' }), 'another kind'],
    ['with the public half alone', secretOf(publicHalf), 'the private part "d" is missing'],
    ['with an empty private half', secretOf({ ...jwk, d: '' }), 'the private part "d" is missing'],
    ['with half a private half', secretOf({ ...jwk, d: d.slice(0, 20) }), 'wrong length'],
    ['with a private half that is a number', secretOf({ ...jwk, d: 42 }), 'wrong length'],
    ['without the public half', secretOf({ ...jwk, x: undefined }), 'wrong length'],
  ];

  it.each(broken)('%s is told so, and never quoted', (_what, secret, words) => {
    const parsed = parseSigningKey(secret);
    expect(parsed).toEqual({ ok: false, error: expect.stringContaining(words) });
    const told = parsed.ok ? '' : parsed.error;
    for (const part of [d, jwk.x, clientSecret.slice(40, 60), secret.slice(-16)]) expect(told).not.toContain(part);
  });

  it.each([
    ['hunter2', 'does not start with "secret-token:", as every C1 client secret does'],
    ['secret-token:github.com', 'is a secret token, but not one of conductorone.com'],
    ['secret-token:conductorone.com', 'is not of version v1, the one that this action can read'],
    ['secret-token:conductorone.com:v1:', 'ends before its key: it was cut when it was copied'],
    ['secret-token:conductorone.com:v1:a:b', 'has a key that is not base64url: it was altered when copied'],
    ['secret-token:conductorone.com:v1:ab===', 'has a key that is not base64url: it was altered when copied'],
    [secretOf('7'), 'has a key that is not a JSON Web Key: it was cut or altered when it was copied'],
    [secretOf('{'), 'has a key that is not a JSON Web Key: it was cut or altered when it was copied'],
    [secretOf({ ...jwk, kty: 'EC' }), 'holds a key of another kind; C1 signs with Ed25519 (OKP) keys'],
    [secretOf(publicHalf), 'holds a public key only: the private part "d" is missing'],
    [secretOf({ ...jwk, d: `${d}A` }), 'holds an Ed25519 key of a wrong length'],
    [secretOf({ ...jwk, d: ` ${d}` }), 'holds an Ed25519 key of a wrong length'],
    [secretOf({ ...jwk, x: `${jwk.x}A` }), 'holds an Ed25519 key of a wrong length'],
    [secretOf({ ...jwk, x: [jwk.x] }), 'holds an Ed25519 key of a wrong length'],
  ])('%s %s', (secret, error) => {
    expect(parseSigningKey(secret)).toEqual({ ok: false, error });
  });

  it('claims to hold a key by its scheme alone, so that a damaged one is not sent as a password', () => {
    expect(claimsToHoldKey(clientSecret.slice(0, 20))).toBe(true);
    expect(claimsToHoldKey('hunter2hunter2')).toBe(false);
  });
});

describe('a Secret', () => {
  const secret = new Secret(clientSecret);

  it('reveals itself to reveal', () => {
    expect(secret.reveal()).toBe(clientSecret);
  });

  it.each([
    ['a template', () => `${secret}`],
    ['concatenation', () => 'a'.concat(String(secret))],
    ['JSON', () => JSON.stringify({ secret })],
    ['inspect', () => inspect({ secret }, { showHidden: true, depth: 9 })],
    ['its own keys', () => Reflect.ownKeys(secret).join()],
    ['an error’s cause', () => inspect(new Error('a', { cause: { secret } }))],
  ])('stays hidden in %s', (_where, show) => {
    expect(show()).not.toContain(jwk.d.slice(0, 8));
    expect(show()).not.toContain('secret-token');
  });
});

it('a Secret shows three stars, so that one sees that something is hidden', () => {
  const secret = new Secret('hush-hush');
  expect([`${secret}`, JSON.stringify([secret]), inspect([secret])]).toEqual(['***', '["***"]', '[ *** ]']);
});

describe('what is masked', () => {
  it('is the secret, its payload, the text of its key and the private half, never the public one', () => {
    const parts = secretParts(clientSecret);
    expect(parts).toEqual([clientSecret, clientSecret.split(':')[3], JSON.stringify(jwk), jwk.d]);
    expect(parts).not.toContain(jwk.x);
  });

  it('is the whole alone where there is no key inside', () => {
    expect(secretParts('a-token-without-key')).toEqual(['a-token-without-key']);
  });

  it('is every form in which a log could hold it, without what depends on its neighbours', () => {
    expect(maskableForms('a b~~~>>?"/q')).toEqual([
      'a b~~~>>?"/q',
      'a b~~~>>?\\"/q',
      'a%20b~~~%3E%3E%3F%22%2Fq',
      'a%20b~~~%3e%3e%3f%22%2fq',
      'a+b%7E%7E%7E%3E%3E%3F%22%2Fq',
      '6120627e7e7e3e3e3f222f71',
      '6120627E7E7E3E3E3F222F71',
      'YSBifn5+Pj4/Ii9x',
      'YSBifn5-Pj4_Ii9x',
      'EgYn5+fj4+PyIv',
      'EgYn5-fj4-PyIv',
      'hIGJ+fn4+Pj8i',
      'hIGJ-fn4-Pj8i',
    ]);
  });

  it('is never shorter than 8 characters, and never begins or ends with a blank', () => {
    for (const form of ['a', 'abcdefg', ' ab ', 'abcdefgh', '  abcdefgh  '].flatMap(maskableForms)) {
      expect(form.length).toBeGreaterThanOrEqual(8);
      expect(form).toBe(form.trim());
    }
  });

  it('can be half a character, as JSON allows', () => {
    expect(maskableForms('\ud800abcdefgh')).toContain('\ud800abcdefgh');
  });

  it.each([
    ['abcdefgh', true],
    ['abcdefg', false],
    ['', false],
    [' abcdefgh', false],
    ['abcdefgh\n', false],
  ])('%j can be masked: %s', (text, can) => {
    expect(isMaskable(text)).toBe(can);
  });
});
