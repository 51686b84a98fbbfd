import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createRedactor } from '../../src/domain/redact.ts';
import { clientSecret, jwk } from './keys.ts';

const printable = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 8,
  maxLength: 80,
});
const around = fc.string({ unit: 'binary-ascii', maxLength: 12 });

type Encode = (text: string) => string;
const encoders: readonly (readonly [string, Encode])[] = [
  ['base64', (text) => Buffer.from(text).toString('base64')],
  ['base64 without padding', (text) => Buffer.from(text).toString('base64').replace(/=+$/, '')],
  ['base64url', (text) => Buffer.from(text).toString('base64url')],
  ['hex', (text) => Buffer.from(text).toString('hex')],
  ['upper-case hex', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  ['percent', (text) => encodeURIComponent(text)],
  ['lower-case percent', (text) => encodeURIComponent(text).replace(/%../g, (triplet) => triplet.toLowerCase())],
  ['a form', (text) => new URLSearchParams({ a: text }).toString()],
  ['JSON', (text) => JSON.stringify(text)],
  ['plain text', (text) => text],
];

describe('a secret inside longer text', () => {
  test.each(encoders)('is found in %s, wherever it stands', (_name, encode) => {
    fc.assert(
      fc.property(printable, around, around, (secret, before, after) => {
        const redactor = createRedactor();
        redactor.add(secret);
        const text = encode(before + secret + after);
        const scrubbed = redactor.scrub(text);
        expect(scrubbed).not.toBe(text);
        // At most the characters that the secret shares with its neighbours, and its last two bytes, remain.
        expect(scrubbed.length).toBeLessThanOrEqual(encode(before).length + encode(after).length + 12);
      }),
    );
  });

  test('leaves no eight characters in a row that were its own', () => {
    fc.assert(
      fc.property(printable, fc.constantFrom(...encoders), around, (secret, [, encode], before) => {
        const redactor = createRedactor();
        redactor.add(secret);
        const windows = Array.from({ length: secret.length - 7 }, (_, at) => encode(secret.slice(at, at + 8)));
        const scrubbed = redactor.scrub(encode(before) + encode(secret));
        fc.pre(!windows.some((each) => encode(before).includes(each) || each.includes('***')));
        for (const each of windows) expect(scrubbed).not.toContain(each);
      }),
    );
  });
});

describe('a redactor', () => {
  it('hides every part of a client secret, and leaves its public half', () => {
    const { add, scrub } = createRedactor();
    add(clientSecret);
    expect(scrub(`d is ${jwk.d}, x is ${jwk.x}, all is ${clientSecret}`)).toBe(`d is ***, x is ${jwk.x}, all is ***`);
  });

  it('names each form once, the longest first, so that no part is masked before the whole', () => {
    const { add } = createRedactor();
    const forms = add(clientSecret);
    expect(forms.map((form) => form.length)).toEqual(forms.map((form) => form.length).sort((a, b) => b - a));
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms).toContain(jwk.d);
    expect(add(clientSecret)).toEqual([]);
    expect(add(jwk.d)).toEqual([]);
  });

  it('replaces the longer of two secrets that begin alike', () => {
    const { add, scrub } = createRedactor();
    add('hunter2-hunter2');
    add('hunter2-hunter2-and-more');
    expect(scrub('hunter2-hunter2-and-more')).toBe('***');
  });

  it('leaves text alone that holds nothing it knows', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(createRedactor().scrub(text)).toBe(text);
      }),
    );
  });
});
