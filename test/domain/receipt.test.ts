import { describe, expect, it } from 'vitest';
import { readableTime, receipt } from '../../src/domain/receipt.ts';

describe('a receipt', () => {
  it('is a heading and a table, with a row for each value that there is', () => {
    expect(
      receipt('Minted', [
        ['Tenant', 'acme'],
        ['Until', ''],
        ['Roles', 'all'],
      ]),
    ).toBe(['### Minted', '', '| | |', '| --- | --- |', '| Tenant | acme |', '| Roles | all |', '', ''].join('\n'));
  });

  it('stays one row a value, whatever the value', () => {
    const text = receipt('A', [['Roles', 'a | b\n| c | d |\n# e <img src=x> [f](https://evil.example)']]);
    expect(text.split('\n')).toHaveLength(7);
    expect(text.split('\n')[4]?.match(/\|/g)).toHaveLength(3);
    expect(text).not.toMatch(/<img|\]\(|https:\/\//);
  });
});

it('a heading and a label are foreign text too', () => {
  expect(receipt('a|b', [['c|d', 'e']])).toBe('### a&#124;b\n\n| | |\n| --- | --- |\n| c&#124;d | e |\n\n');
});

describe('a time for people', () => {
  it.each([
    ['2026-11-22T01:30:00Z', '2026-11-22 01:30:00 UTC'],
    ['2026-11-22T01:30:00.123456789Z', '2026-11-22 01:30:00 UTC'],
    ['2026-11-22T03:30:00+02:00', '2026-11-22 01:30:00 UTC'],
    ['', ''],
    ['soon', ''],
    ['\n::error::x', ''],
  ])('%j is %j', (timestamp, text) => {
    expect(readableTime(timestamp)).toBe(text);
  });
});
