import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { harmless, markdownCell, quote } from '../../src/domain/foreign-text.ts';
import { receipt } from '../../src/domain/receipt.ts';
import { asActionError } from '../../src/errors.ts';
import { holds } from './property.ts';
import { anyText, expectHarmless, nearly } from './texts.ts';

const commands = fc.constantFrom(
  '::error::x',
  '##[add-mask]x',
  '::set-output name=a::b',
  '##[save-state name=invocation]{}',
  '::stop-commands::x',
);
const foreign = fc.oneof(
  anyText,
  nearly(commands),
  fc.array(fc.oneof(commands, anyText), { maxLength: 6 }).map((parts) => parts.join('\n')),
);
const ours = fc.constantFrom('could not sign in: ', 'the tenant says: ', 'a (', '', 'line 1: ');
const limit = fc.integer({ min: 1, max: 400 });

describe('foreign text', () => {
  holds(
    'is one harmless line of at most its length, alone and behind our words',
    fc.tuple(foreign, ours, limit),
    ([text, before, most]) => {
      const safe = harmless(text, most);
      expect(safe.length).toBeLessThanOrEqual(most);
      expect(harmless(safe, most)).toBe(safe);
      expectHarmless(before + safe);
      expectHarmless(`${before}${safe}; ${safe}.`);
    },
  );

  holds(
    'in quotes is one harmless string that is over where it ends',
    fc.tuple(foreign, ours, limit),
    ([text, before, most]) => {
      const quoted = quote(text, most);
      expectHarmless(before + quoted);
      expect(quoted.slice(1, -1).replaceAll('\\"', '')).not.toContain('"');
    },
  );

  holds('in a table is shown letter by letter', foreign, (text) => {
    const cell = markdownCell(text);
    expectHarmless(cell);
    expect(
      cell.replaceAll('<wbr>', '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    ).toBe(harmless(text));
    expect(cell.replaceAll('<wbr>', '').replace(/&#\d+;/g, '')).not.toMatch(/[<>|`*_~@#&"'$\\[\]]/);
  });

  holds('can not break out of the receipt', fc.array(fc.tuple(foreign, foreign), { maxLength: 5 }), (rows) => {
    const lines = receipt('Title', rows).split('\n');
    const shown = rows.filter(([, value]) => value !== '').length;
    expect(lines).toHaveLength(6 + shown);
    for (const line of lines.slice(4, 4 + shown)) expect(line.split('|')).toHaveLength(4);
  });
});

holds(
  'whatever is thrown becomes an error for people, without its text',
  fc.oneof(
    fc.anything(),
    foreign.map((text) => new Error(text)),
    foreign.map((text) => new TypeError(text)),
  ),
  (thrown) => {
    const { code, message } = asActionError(thrown);
    expect(code).toBe('internal');
    expect(message).toMatch(/^unexpected \w+ inside the action$/);
  },
);
