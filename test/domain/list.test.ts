import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitList } from '../../src/domain/list.ts';

test('reads entries by line and by comma, with the line of each', () => {
  expect(splitList(' a, b\r\n\r\n,c ,\n\td e\rf')).toEqual([
    { text: 'a', line: 1 },
    { text: 'b', line: 1 },
    { text: 'c', line: 3 },
    { text: 'd e', line: 4 },
    { text: 'f', line: 5 },
  ]);
});

test('finds nothing in blanks and separators alone', () => {
  expect(splitList(' ,\n , ,\n')).toEqual([]);
});

test('gives back what was joined, on the line where it stood', () => {
  const word = fc.stringMatching(/^[!-+\--~]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word)), (rows) => {
      const expected = rows.flatMap((row, index) => row.map((text) => ({ text, line: index + 1 })));
      expect(splitList(rows.map((row) => row.join(' , ')).join('\n'))).toEqual(expected);
    }),
  );
});
