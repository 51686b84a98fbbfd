/** The job summary: a receipt that a reviewer can trust, because it tells what was granted and not what was asked. */
import { markdownCell } from './foreign-text.ts';
import { rfc3339 } from './rfc3339.ts';

/** A row of the receipt. Values are foreign text. */
export type Row = readonly [label: string, value: string];

/** A heading and a table in GitHub's Markdown; every value renders literally. */
export function receipt(title: string, rows: readonly Row[]): string {
  const lines = rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `| ${markdownCell(label)} | ${markdownCell(value)} |`);
  return [`### ${markdownCell(title)}`, '', '| | |', '| --- | --- |', ...lines, '', ''].join('\n');
}

/** `2026-11-22 01:30:00 UTC` of an RFC 3339 time; empty for none. */
export function readableTime(timestamp: string): string {
  const ms = Date.parse(timestamp);
  if (Number.isNaN(ms)) return '';
  return `${rfc3339(ms).slice(0, 19).replace('T', ' ')} UTC`;
}
