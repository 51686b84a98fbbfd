/** Single characters of foreign text that have a rule of their own. */
import { expect, it } from 'vitest';
import { harmless, markdownCell, quote } from '../../src/domain/foreign-text.ts';

it.each([
  ['a terminal sequence with intermediate bytes', 'a\u001b[1 qb\u009b?25hc', 'a\ufffdb\ufffdc'],
  ['a terminal sequence without parameters', 'a\u001b[Kb', 'a\ufffdb'],
  ['white space of other scripts', 'a\u00a0b\u3000c\u2003d', 'a b c d'],
  ['breaks of all kinds', 'a\u0085b\vc\fd\u2029e\n \n\t f', 'a⏎b⏎c⏎d⏎e⏎f'],
  ['private and unassigned characters', 'a\ue000b\u0378c\uffffd', 'a\ufffdb\ufffdc\ufffdd'],
  ['colons with the unseen between', '\u0301:\u200b:x', '\u0301:\ufffd :x'],
  ['colons behind a break', '\u200b\n::x', '\ufffd⏎: :x'],
  ['three colons', ':::x', ': ::x'],
  ['one colon', ': x', ': x'],
  ['hashes and brackets in a row', '##[##[', '## [## ['],
  ['three hashes with a mark between', '##\u0301#[a', '##\u0301# [a'],
])('%s: %j becomes %j', (_what, text, shown) => {
  expect(harmless(text)).toBe(shown);
});

it('quotes every quote, and cuts before it escapes', () => {
  expect(quote('"a" "b"')).toBe('"\\"a\\" \\"b\\""');
  expect(quote('"""', 2)).toBe('"\\"…"');
});

it.each([
  ['WWW.example and www.example', 'WWW<wbr>.example and www<wbr>.example'],
  ['awww.example', 'awww.example'],
  ['wwwexample', 'wwwexample'],
  ['&<>"\'`*_~$\\[]|!', '&#38;&#60;&#62;&#34;&#39;&#96;&#42;&#95;&#126;&#36;&#92;&#91;&#93;&#124;&#33;'],
])('a cell shows %j as %j', (text, cell) => {
  expect(markdownCell(text)).toBe(cell);
});
