import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { drawPictures } from '../../demo/pictures/draw.ts';
import { spansOf } from '../../demo/pictures/spans.ts';

const folder = join(import.meta.dirname, '../../docs/images');
const look = (...args: Parameters<typeof styleText>) => styleText(args[0], args[1], { validateStream: false });

describe('the pictures of the documentation', () => {
  it('show log and receipts as they are today', async () => {
    const pictures = await drawPictures();
    expect(Object.keys(pictures)).toEqual(['log.svg', 'receipt.svg']);
    for (const [name, svg] of Object.entries(pictures)) {
      const committed = await readFile(join(folder, name), 'utf8');
      expect(committed, `docs/images/${name} is out of date: run \`npm run pictures\``).toBe(svg);
    }
  });
});

describe('a coloured line', () => {
  it('falls apart at its colours and keeps its columns', () => {
    expect(spansOf(`${look('green', '✓')} ${look('bold', 'Run x')}`)).toEqual([
      { words: '✓', column: 0, classes: ['green'] },
      { words: 'Run x', column: 2, classes: ['bold'] },
    ]);
    expect(spansOf(`  plain ${look('dim', '***')} again, to the end`)).toEqual([
      { words: 'plain', column: 2, classes: [] },
      { words: '***', column: 8, classes: ['dim'] },
      { words: 'again, to the end', column: 12, classes: [] },
    ]);
  });

  it('is one span where it has no colour, whatever its letters', () => {
    expect(spansOf('  37m is a minute')).toEqual([{ words: '37m is a minute', column: 2, classes: [] }]);
  });
});
