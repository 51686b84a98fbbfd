import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless } from '../../src/domain/foreign-text.ts';

test('visible ASCII that could be no command stays as it is, alone and beside what is looked at closely', () => {
  const plain = fc.stringMatching(/^[!-9;-~][ -~]{0,60}[!-~]$/).filter((text) => !text.includes('##['));
  fc.assert(
    fc.property(plain, (text) => {
      expect([harmless(text), harmless(`${text}é`)]).toEqual([text, `${text}é`]);
    }),
  );
});

test.each([
  ['##[group]x', '## [group]x'],
  ['a ##[group]x', 'a ## [group]x'],
  ['::error::x', ': :error::x'],
  ['  ::error::x', ': :error::x'],
  [':', ':'],
  ['a\tb\u007fc', 'a b\ufffdc'],
])('of ASCII, what could be a command or is not visible is changed: %j', (text, shown) => {
  expect(harmless(text)).toBe(shown);
});
