/** The receipts of the job's summary, as GitHub's page lays their Markdown out. */
import { line, picture, stripe, text } from './svg.ts';

const MARGIN = 24;
const ROW = 33;
/** The row of a table's head, which has no text. */
const HEAD = 13;
const LABELS = 200;
const VALUES = 560;

interface Receipt {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** Draws the receipts below each other. */
export function drawReceipts(receipts: readonly string[]): string {
  const body: string[] = [];
  let y = 0;
  for (const { title, rows } of receipts.map(parse)) {
    y += MARGIN + 20;
    body.push(text(title, MARGIN, y, ['bold', 'title']));
    y += 16;
    body.push(...drawTable(rows, y));
    y += HEAD + rows.length * ROW;
  }
  const width = LABELS + VALUES + 2 * MARGIN;
  return picture('The receipts in the summary of the job', { width, height: y + MARGIN }, body);
}

function drawTable(rows: Receipt['rows'], top: number): readonly string[] {
  const [left, right, bottom] = [MARGIN, MARGIN + LABELS + VALUES, top + HEAD + rows.length * ROW];
  const cells = rows.flatMap(([label, value], index) => {
    const y = top + HEAD + index * ROW;
    return [
      ...(index % 2 === 1 ? [stripe(left, y, LABELS + VALUES, ROW)] : []),
      line(left, y, right, y),
      text(label, left + 13, y + 22, []),
      text(value, left + LABELS + 13, y + 22, []),
    ];
  });
  const columns = [left, left + LABELS, right].map((x) => line(x, top, x, bottom));
  return [...cells, line(left, top, right, top), line(left, bottom, right, bottom), ...columns];
}

/** Reads what the action writes: a heading and a table of two columns, every character with a meaning escaped. */
function parse(markdown: string): Receipt {
  const lines = markdown.split('\n');
  const title = lines.find((each) => each.startsWith('### '))?.slice(4) ?? '';
  const rows = lines.flatMap((each) => {
    const [, label, value] = /^\| (.+) \| (.+) \|$/.exec(each) ?? [];
    return label === undefined || value === undefined || label === '---' ? [] : [[plain(label), plain(value)] as const];
  });
  return { title: plain(title), rows };
}

function plain(cell: string): string {
  return cell
    .replaceAll('<wbr>', '')
    .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)));
}
