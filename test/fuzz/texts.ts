/** Text as an attacker, an accident or a version from the future would write it. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { anyCharacter } from '../any-character.ts';
import { parseCommand } from '../harness/command-line.ts';
import { REGISTERED_COMMANDS } from '../harness/commands.ts';

/** Where parsers of this action look: separators of every grammar, commands of the runner, characters nobody sees. */
const PIECES = [
  ...'::|:|##[|##[group]|::error::|::add-mask::x|##[save-state name=invocation]{}|%0A|%25|%|/|//|://|@|.|..|-|_|=|,|;'.split(
    '|',
  ),
  ...'0|1|9|00|-1|1e9|999999999999999999999|0x7f|NaN|Infinity|null|true|{}|[]|{"|"}|\\|"|\'|`|<b>|&|*|?|#|~|+'.split(
    '|',
  ),
  ...'any|runner|runner/|/32|/128|::1|::ffff:|127.0.0.1|localhost|xn--|xn--a|conductor.one|/spc|secret-token:|www.'.split(
    '|',
  ),
  ...'PT|P1W|15m|1h|GMT|__proto__|constructor|toString|token|https|http|file:'.split('|'),
  ...['|', ' ', '\t', '\r', '\n', '\r\n', '\v', '\f', '\0', '\u007f', '\u0085', '\u009b', '\u00a0', '\u00ad'],
  ...['\u001b', '\u001b[31m', '\u200b', '\u200d', '\u2028', '\u2029', '\u202e', '\u2066', '\u3000', '\u3164', '\ufeff'],
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    'e\u0301',
    '\u0488',
    '\ufe0f',
    '\u{e0041}',
    '\ufffd',
    'İ',
    'ß',
    '٣',
    '１',
    '⏎',
    '…',
    'word',
  ],
];

const piece = fc.constantFrom(...PIECES);

/** Anything. */
export const anyText = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);

interface Edit {
  /** Where, as a part of the length. */
  readonly at: number;
  readonly removed: number;
  readonly put: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 3 }),
  put: fc.oneof(fc.constant(''), piece, fc.string({ maxLength: 3 })),
});

function edited(text: string, { at, removed, put }: Edit): string {
  const place = Math.round(at * text.length);
  return text.slice(0, place) + put + text.slice(place + removed);
}

/** Text that is nearly of a form: what gets furthest into a parser before it is wrong. */
export function nearly(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(valid, fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) => edits.reduce(edited, text));
}

/** Right, nearly right, or anything. */
export function perhaps(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(valid, nearly(valid), anyText);
}

/** Drops what the runner's comparison of commands skips over: characters without weight. */
function weighty(line: string): string {
  return Array.from(line)
    .filter((char) => !/^[\p{M}\p{C}\p{Default_Ignorable_Code_Point}\ufffd]$/u.test(char) || /\s|\u0085/.test(char))
    .join('');
}

/** Expects text that can stand in a log by itself: one line, all of it visible, and no command to the runner. */
export function expectHarmless(text: string): void {
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  for (const line of [text, weighty(text)]) {
    expect(parseCommand(line, REGISTERED_COMMANDS)).toBeUndefined();
    expect(line).not.toContain('##[');
  }
}

/** Expects that no ten characters in a row of a secret stand in a text. */
export function expectNothingOf(secret: string, text: string): void {
  for (let at = 0; at + 10 <= secret.length; at++) expect(text.includes(secret.slice(at, at + 10))).toBe(false);
}
