import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { text, word } from '../../src/c1/wire.ts';

const schema = z.object({ text, word });

it.each([
  [{}, { text: '', word: '' }],
  [
    { text: null, word: null },
    { text: '', word: '' },
  ],
  [
    { text: 'a', word: 'ACTIVE' },
    { text: 'a', word: 'ACTIVE' },
  ],
  [{ word: 7 }, { text: '', word: '7' }],
])('%j reads as %j', (json, read) => {
  expect(schema.parse(json)).toEqual(read);
});

it.each([
  [{ text: 7 }, 'text'],
  [{ text: ['a'] }, 'text'],
  [{ word: {} }, 'word'],
  [{ word: true }, 'word'],
])('%j is of another type, at %s', (json, field) => {
  expect(schema.safeParse(json).error?.issues.map(({ path }) => path)).toEqual([[field]]);
});
