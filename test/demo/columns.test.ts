import { stripVTControlCharacters, styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { besideEachOther, widthsOf, wrap } from '../../demo/columns.ts';

const red = (text: string) => styleText('red', text, { validateStream: false });

describe('two texts beside each other', () => {
  it('share a terminal that is wide enough, and no other', () => {
    expect(widthsOf(80)).toBeUndefined();
    const { left, right } = widthsOf(160) ?? { left: 0, right: 0 };
    expect(left + 3 + right).toBe(160);
  });

  it('begin at the same columns whatever their colours, and go on where one has ended', () => {
    const lines = besideEachOther([red('a'), 'bb'], ['1', '2', '3'], { left: 4, right: 4 });
    expect(lines.map(stripVTControlCharacters)).toEqual(['a    │ 1', 'bb   │ 2', '     │ 3']);
  });
});

describe('a line that is too long', () => {
  it('goes on below itself, further in', () => {
    expect(wrap('  one two three', 9)).toEqual(['  one two', '      three']);
  });

  it('keeps a word whole, however long', () => {
    expect(wrap('abcdefgh', 4)).toEqual(['abcdefgh']);
  });

  it('takes its colour along, and leaves none on behind', () => {
    const rows = wrap(`${red('one two')} three`, 5);
    expect(rows.map(stripVTControlCharacters)).toEqual(['one', '    two', '    three']);
    expect(rows[0]).toBe('\u001b[31mone\u001b[0m');
    expect(rows[1]).toBe('    \u001b[31mtwo\u001b[39m');
    expect(rows[2]).toBe('    three');
  });
});
