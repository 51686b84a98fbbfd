import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { formatMarker, hashRepository, type Marker, markedName, parseMarker } from '../../src/domain/marker.ts';
import { anyCharacter } from '../any-character.ts';

const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`));
const marker: fc.Arbitrary<Marker> = fc.record({
  repository: fc.stringMatching(/^[\w-]{16}$/),
  runId: digits(20),
  runAttempt: digits(10),
  nonce: fc.stringMatching(/^[\w-]{22}$/),
});

test('a marker is read back from behind any name, and the whole is one line of at most 160 characters', () => {
  fc.assert(
    fc.property(marker, fc.string({ unit: anyCharacter, maxLength: 300 }), (mark, name) => {
      const marked = markedName(name, formatMarker(mark));
      expect(parseMarker(marked)).toEqual(mark);
      expect(marked.length).toBeLessThanOrEqual(160);
      expect(marked).not.toMatch(/[\r\n]/);
    }),
  );
});

test('a name that holds the marker of another credential does not pass for it', () => {
  fc.assert(
    fc.property(marker, marker, (own, other) => {
      expect(parseMarker(markedName(`deploy ${formatMarker(other)}`, formatMarker(own)))).toEqual(own);
    }),
  );
});

const whole = formatMarker({ repository: 'r'.repeat(16), runId: '1', runAttempt: '1', nonce: 'n'.repeat(22) });

it.each([
  ['a name without one', 'deploy'],
  ['nothing', ''],
  ['a marker with something behind', `deploy ${whole}.`],
  ['a marker with a line break behind', `deploy ${whole}\n`],
  ['a marker that was cut', `deploy ${whole.slice(0, -2)}`],
  ['a nonce of another length', whole.replace('nnn', 'nn')],
  ['an unknown version', whole.replace('c1e1', 'c1e2')],
])('finds none in %s', (_what, name) => {
  expect(parseMarker(name)).toBeUndefined();
});

it('hashes a repository together with its server, so that GHES and github.com do not meet', () => {
  const here = hashRepository('https://github.com 4711');
  expect(here).toMatch(/^[\w-]{16}$/);
  expect(hashRepository('https://github.com 4711')).toBe(here);
  expect(hashRepository('https://ghes.example 4711')).not.toBe(here);
  expect(hashRepository('https://github.com 4712')).not.toBe(here);
});
