import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, markdownCell, quote } from '../../src/domain/foreign-text.ts';
import { anyCharacter } from '../any-character.ts';

/**
 * What GitHub's runner would find in a log, judged apart from the code under test. A culture comparison ignores
 * characters without weight, so these are dropped before comparing.
 */
function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => {
    const weighty = Array.from(line)
      .filter((char) => !/^[\p{M}\p{C}\p{Default_Ignorable_Code_Point}\ufffd]$/u.test(char) || /\s|\u0085/.test(char))
      .join('');
    const start = weighty.replace(/^[\s\u0085]+/, '');
    return start.startsWith('::') || weighty.indexOf('##[') >= 0;
  });
}

const nasty = fc.constantFrom(
  ...'::|:|##[|##|#|[|]|error|::error::x|::add-mask::|##[group]|%0A|%25'.split('|'),
  ...[
    '\r',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\v',
    '\f',
    '\0',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u3000',
  ],
  ...[
    '\u001b',
    '\u001b[31m',
    '\u001b[2K',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u034f',
    '\u0488',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    'e\u0301',
    '\u3164',
    '\ufe0f',
    '\u{e0041}',
    '\ufffd',
    '⏎',
    '…',
    'word',
    '"',
    '`',
    '|',
    '@',
  ],
);
const foreign = fc.oneof(
  fc.array(nasty, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const limit = fc.integer({ min: 1, max: 30 });

test('the judge of these tests sees commands', () => {
  const log = '::error::a\n \u3000::debug::b\nx ##[group]c\r::d::\nnone :: here\n\u00ad:\u200b:e::\n#\u0488#[f]';
  expect(commandsIn(log)).toHaveLength(6);
});

describe('harmless', () => {
  test('leaves ordinary words alone', () => {
    const text = 'Ключ "x" is wrong: 10% of a::b # [1] ## 2 é 😀';
    expect(harmless(text)).toBe(text);
  });

  test('shows breaks, escapes and the unseen on one line', () => {
    expect(harmless('a\r\n  b\nc\u2028d\te')).toBe('a⏎b⏎c⏎d e');
    expect(harmless('\u001b[31mred\u001b[0m\u001b]0;t\u0007')).toBe('�red��]0;t�');
    expect(harmless('user\u202etxt\u200b\0\u009b1mx')).toBe('user�txt���x');
    expect(harmless('a\ud83db\ude00c')).toBe('a�b�c');
  });

  test('breaks commands of both syntaxes', () => {
    expect(harmless('::error::x')).toBe(': :error::x');
    expect(harmless(' \u3000\n::error::x')).toBe(': :error::x');
    expect(harmless('x ##[group]y###[z]')).toBe('x ## [group]y### [z]');
    expect(harmless('#\u0488#\u00ad[error]x')).toBe('#\u0488#� [error]x');
    expect(harmless('\u0488:\u0301:error::x')).toBe('\u0488:\u0301 :error::x');
  });

  test('is never a command, alone, on a line of its own, or behind words of ours', () => {
    fc.assert(
      fc.property(foreign, limit, fc.constantFrom('', ' ', 'said: ', '(', '\n', '\t'), (text, most, ours) => {
        expect(commandsIn(`${ours}${harmless(text)}`)).toEqual([]);
        expect(commandsIn(`${ours}${harmless(text, most)}.`)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('is one line of visible, well-formed text within the limit', () => {
    fc.assert(
      fc.property(foreign, limit, (text, most) => {
        const result = harmless(text, most);
        expect(result.length).toBeLessThanOrEqual(most);
        expect(result.isWellFormed()).toBe(true);
        expect(result).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(foreign, limit, (text, most) => {
        expect(harmless(harmless(text, most), most)).toBe(harmless(text, most));
      }),
      { numRuns: 2000 },
    );
  });

  test('cuts long text before a surrogate pair, not through it', () => {
    expect(harmless('abcdef', 6)).toBe('abcdef');
    expect(harmless('abcdef', 5)).toBe('abcd…');
    expect(harmless('ab😀cd', 4)).toBe('ab…');
    expect(harmless('ab😀cd', 5)).toBe('ab😀…');
    expect(harmless('abc', 1)).toBe('…');
    expect(harmless('x'.repeat(1000))).toHaveLength(300);
  });

  test('takes a hostile mebibyte in a moment', () => {
    for (const part of [' ', '\n', '#', '#\u0301', ':', '\u001b[', '\u001b[0', '\u0301', 'ww']) {
      const began = performance.now();
      harmless(`x${part.repeat(2 ** 20 / part.length)}x`);
      expect(performance.now() - began, JSON.stringify(part)).toBeLessThan(1500);
    }
  });
});

describe('quote', () => {
  test('quotes, escapes quotes, cuts, and leaves an IPv6 address whole', () => {
    expect(quote('a"b\nc')).toBe('"a\\"b⏎c"');
    expect(quote('::1')).toBe('"::1"');
    expect(quote('x'.repeat(99))).toBe(`"${'x'.repeat(59)}…"`);
  });

  test('is never a command', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        expect(commandsIn(quote(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('markdownCell', () => {
  /** What a reader of the page sees: tags vanish, then entities become their characters. */
  function rendered(cell: string): string {
    return cell.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  }

  test('escapes what Markdown, HTML and GitHub give a meaning', () => {
    expect(markdownCell('a|b')).toBe('a&#124;b');
    expect(markdownCell('@octocat #1')).toBe('&#64;<wbr>octocat &#35;<wbr>1');
    expect(markdownCell('https://www.example.com')).toBe('https&#58;<wbr>//www<wbr>.example.com');
    expect(markdownCell('<img src=x>![i](u)')).not.toMatch(/[<>[\]!](?<!<wbr>)/);
  });

  test('shows the harmless text, and holds no markup but entities and break opportunities', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const cell = markdownCell(text);
        expect(rendered(cell)).toBe(harmless(text));
        expect(cell.replaceAll('<wbr>', '').replace(/&#\d+;/g, '')).not.toMatch(/[&<>"'`*_~$\\[\]|#!@:\n]/);
      }),
      { numRuns: 2000 },
    );
  });
});
