/** One entry of a list input: its text without surrounding white space, never empty, and its line, counted from 1. */
export interface ListEntry {
  readonly text: string;
  readonly line: number;
}

/** Reads an input that lists things by line, by comma, or by both. Empty entries are dropped; order is kept. */
export function splitList(text: string): readonly ListEntry[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((row, index) => row.split(',').map((entry) => ({ text: entry.trim(), line: index + 1 })))
    .filter((entry) => entry.text !== '');
}
