import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { isId, isLoopbackHost, parseClientId, parseServerUrl, serverOfClientId } from '../../src/domain/identity.ts';
import { createRedactor } from '../../src/domain/redact.ts';
import { claimsToHoldKey, isMaskable, maskableForms, parseSigningKey, secretParts } from '../../src/domain/secret.ts';
import { clientId, id, keyInSecret, serverUrl } from './material.ts';
import { holds } from './property.ts';
import { anyText, expectHarmless, expectNothingOf, nearly, perhaps } from './texts.ts';

describe('a client id', () => {
  holds('is read as it is spelled, or refused in harmless words', perhaps(clientId), (text) => {
    const read = parseClientId(text);
    if (!read.ok) return expectHarmless(read.error);
    const { host, kind } = read.value;
    expect(`${text.slice(0, text.indexOf('@'))}@${host}/${kind}`.toLowerCase()).toBe(text.toLowerCase());
  });

  holds('names a server of the vendor, over https at its own host, or none', perhaps(clientId), (text) => {
    const read = parseClientId(text);
    if (!read.ok) return;
    const server = serverOfClientId(read.value);
    if (!server.ok) return expectHarmless(server.error);
    const { url, hostname, overridden } = server.value;
    expect(url.href).toBe(`https://${hostname}/`);
    expect(hostname).toMatch(/^[a-z0-9].*\.(conductor\.one|conductorone\.com)$/);
    expect(overridden).toBe(false);
  });
});

holds(
  'a secret that was put where an id belongs is not quoted',
  fc.tuple(keyInSecret, fc.nat({ max: 80 })),
  ([key, cut]) => {
    const read = parseClientId(key.secret.slice(0, key.secret.length - cut));
    expect(read.ok).toBe(false);
    if (!read.ok) expectNothingOf(key.payload, read.error);
  },
);

describe('server-url', () => {
  holds(
    'is an origin that is safe to send a secret to, or is refused in harmless words',
    perhaps(serverUrl),
    (text) => {
      const read = parseServerUrl(text);
      if (!read.ok) return expectHarmless(read.error);
      const { url, hostname } = read.value;
      expect(url.href).toBe(`${url.origin}/`);
      expect(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(hostname))).toBe(true);
      expect(parseServerUrl(url.origin)).toEqual(read);
    },
  );

  const password = fc.stringMatching(/^[a-zA-Z0-9]{12,20}$/);
  holds(
    'with a password in it is refused without quoting it',
    fc.tuple(fc.constantFrom('https', 'http', 'ftp', 'a b'), password, anyText),
    ([scheme, word, rest]) => {
      for (const text of [`${scheme}://user:${word}@${rest}`, `user:${word}@${rest}`]) {
        const read = parseServerUrl(text);
        expect(read.ok).toBe(false);
        if (!read.ok) expectNothingOf(word, read.error);
      }
    },
  );
});

holds('an id goes into a path as one segment and nowhere else', perhaps(id), (text) => {
  if (!isId(text)) return;
  const url = new URL(`/api/v1/a/${encodeURIComponent(text)}/b`, 'https://acme.conductor.one');
  expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'api', 'v1', 'a', text, 'b']);
});

describe('a client secret', () => {
  holds('gives its key back', keyInSecret, ({ secret, x, d }) => {
    expect(parseSigningKey(secret)).toEqual({ ok: true, value: { kty: 'OKP', crv: 'Ed25519', x, d } });
    expect(claimsToHoldKey(secret)).toBe(true);
  });

  holds(
    'that is damaged is refused in words that hold nothing of it',
    keyInSecret.chain((key) => fc.tuple(fc.constant(key), nearly(fc.constant(key.secret)))),
    ([key, text]) => {
      const read = parseSigningKey(text);
      if (read.ok) return;
      expectHarmless(read.error);
      expectNothingOf(key.d, read.error);
      expectNothingOf(key.payload, read.error);
    },
  );

  holds('of any text is taken apart into parts that can be masked, without end or exception', anyText, (text) => {
    for (const part of secretParts(text)) {
      for (const form of maskableForms(part)) {
        expect(form.length).toBeGreaterThanOrEqual(8);
        expect(form.trim()).toBe(form);
      }
      if (isMaskable(part)) expect(maskableForms(part)).toContain(part);
    }
  });

  holds(
    'is gone from a text once it was masked',
    fc.tuple(
      fc.oneof(
        keyInSecret.map(({ secret }) => secret),
        anyText.filter(isMaskable),
      ),
      anyText,
      anyText,
    ),
    ([secret, before, after]) => {
      const redactor = createRedactor();
      redactor.add(secret);
      const scrubbed = redactor.scrub(before + secret + after);
      expect(scrubbed.includes(secret) && !'***'.includes(secret)).toBe(false);
      expect(redactor.add(secret)).toEqual([]);
    },
  );
});
