import { describe, expect, test } from 'vitest';
import { parseCommand } from './command-line.ts';
import { REGISTERED_COMMANDS } from './commands.ts';
import { encoders } from './encoders.ts';
import { type Pair, readPairs } from './env-file.ts';
import { splitLines } from './lines.ts';
import { Masker, maskedLines } from './masker.ts';
import vectors from './vectors.json' with { type: 'json' };

describe('agrees with the runner on', () => {
  test.each(vectors.encoders)('the forms of $value', ({ value, forms }) => {
    const own = Object.fromEntries(Object.entries(encoders).map(([name, encode]) => [name, encode(value)]));
    expect(own).toEqual(forms);
  });

  test.each(vectors.masks)('masking $input', ({ masks, input, out }) => {
    const masker = new Masker();
    for (const mask of masks) {
      for (const value of [mask, ...maskedLines(mask)]) masker.add(value);
    }
    expect(masker.mask(input)).toBe(out);
  });

  test.each(vectors.commands)('the command in $line', ({ line, ok, v, command, data, props }) => {
    const parsed = parseCommand(line, REGISTERED_COMMANDS);
    const seen = parsed && {
      v: parsed.version,
      command: parsed.name,
      data: parsed.data,
      props: parsed.properties.toRecord(),
    };
    expect(seen).toEqual(ok ? { v, command, data, props } : undefined);
  });

  test.each(vectors.files)('the environment file $text', ({ text, pairs, err }) => {
    const seen: Pair[] = [];
    const read = () => {
      for (const pair of readPairs(text)) seen.push(pair);
    };
    if (err === undefined) read();
    else expect(read).toThrow(new Error(err));
    expect(seen).toEqual(pairs);
  });

  test.each(vectors.lines)('the lines of $text', ({ text, lines }) => {
    expect(splitLines(text)).toEqual(lines);
  });
});
