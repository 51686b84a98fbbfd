/** Two texts beside each other in a terminal. */
import { stripVTControlCharacters } from 'node:util';

const GAP = ' │ ';
/** Less would break every line of a log. */
const NARROWEST = 56;
const ESCAPE = '\u001b[';

/** Columns of a terminal so wide that two texts share it, or undefined where one has to follow the other. */
export function widthsOf(columns: number): { readonly left: number; readonly right: number } | undefined {
  const left = Math.floor((columns - GAP.length) * 0.54);
  const right = columns - GAP.length - left;
  return right < NARROWEST ? undefined : { left, right };
}

/** Lays two texts side by side. Lines that are too long go on below themselves, indented. */
export function besideEachOther(
  left: readonly string[],
  right: readonly string[],
  widths: { readonly left: number; readonly right: number },
): readonly string[] {
  const [one, other] = [wrapAll(left, widths.left), wrapAll(right, widths.right)];
  return Array.from({ length: Math.max(one.length, other.length) }, (_, row) => {
    const text = one[row] ?? '';
    return `${text}${' '.repeat(Math.max(0, widths.left - widthOf(text)))}${GAP}${other[row] ?? ''}`.trimEnd();
  });
}

function wrapAll(lines: readonly string[], width: number): readonly string[] {
  return lines.flatMap((line) => wrap(line, width));
}

/** Breaks a line at its spaces; a colour that is on at the break is put off before it and on again behind it. */
export function wrap(line: string, width: number): readonly string[] {
  const indent = `${/^ */.exec(line)?.[0] ?? ''}    `;
  const rows: string[] = [];
  let row = '';
  let styles = '';
  for (const word of line.split(/(?<=\S)(?= )/)) {
    if (row !== '' && widthOf(row) + widthOf(word) > width) {
      rows.push(styles === '' ? row : `${row}${ESCAPE}0m`);
      row = `${indent}${styles}${word.trimStart()}`;
    } else row += word;
    styles = stylesAfter(styles, word);
  }
  return [...rows, row];
}

function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}

/** Escapes that are in force behind a text. Every closing one ends them all, for styles are not nested in a log. */
function stylesAfter(before: string, text: string): string {
  let styles = before;
  for (const part of text.split(ESCAPE).slice(1)) {
    const code = Number.parseInt(part, 10);
    const closes = code === 0 || code === 22 || code === 39;
    styles = closes ? '' : `${styles}${ESCAPE}${code}m`;
  }
  return styles;
}
