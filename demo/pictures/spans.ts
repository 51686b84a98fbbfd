/** A line of a coloured log, taken apart. */

/** A part of a line that looks the same throughout. */
export interface Span {
  readonly words: string;
  /** Column at which it begins, from 0. */
  readonly column: number;
  /** Class names of the picture. */
  readonly classes: readonly string[];
}

/** Class names of the SGR codes that a log has (ECMA-48 §8.3.117); those that are not here end a look. */
const LOOKS: ReadonlyMap<number, string> = new Map([
  [1, 'bold'],
  [2, 'dim'],
  [31, 'red'],
  [32, 'green'],
  [33, 'yellow'],
  [34, 'blue'],
  [36, 'blue'],
  [90, 'dim'],
]);

/** Spans without the blanks around them. */
export function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let column = 0;
  let classes: readonly string[] = [];
  for (const [index, part] of line.split('\u001b[').entries()) {
    // All but the first part begin with the code of an escape.
    const [, code = '', words = ''] = index === 0 ? ['', '', part] : (/^(\d*)m(.*)$/s.exec(part) ?? []);
    const look = LOOKS.get(Number(code));
    if (index > 0) classes = look === undefined ? [] : [...classes, look];
    const blanks = /^ */.exec(words)?.[0].length ?? 0;
    if (words.trim() !== '') spans.push({ words: words.trim(), column: column + blanks, classes });
    column += words.length;
  }
  return spans;
}
