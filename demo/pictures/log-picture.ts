/** The job's log, scene by scene. */
import { renderLog } from '../../test/harness/index.ts';
import type { Story } from '../story.ts';
import { type Span, spansOf } from './spans.ts';
import { line, picture, text } from './svg.ts';

const MARGIN = 24;
const LINE = 20;
/** Width of a character; every text is stretched to it. */
const CHARACTER = 7.8;

/** Draws the log. */
export function drawLog({ scenes }: Story): string {
  const body: string[] = [];
  let y = MARGIN - 8;
  let columns = 0;
  const rules: number[] = [];
  for (const { heading, steps, folded } of scenes) {
    if (body.length > 0) rules.push(y);
    y += LINE + 8;
    body.push(text(heading, MARGIN, y, ['bold']));
    y += 6;
    for (const row of steps.flatMap((step) => renderLog(step, { color: true, folded }).trimEnd().split('\n'))) {
      y += LINE;
      const spans = spansOf(row);
      columns = Math.max(columns, ...spans.map(({ column, words }) => column + words.length));
      body.push(...spans.map((span) => drawSpan(span, y)));
    }
    y += LINE - 4;
  }
  const width = Math.ceil(columns * CHARACTER) + 2 * MARGIN;
  const parting = rules.map((at) => line(1, at, width - 1, at));
  return picture('The log of a job that mints a credential', { width, height: y + 4 }, [...parting, ...body]);
}

function drawSpan({ words, column, classes }: Span, y: number): string {
  return text(words, MARGIN + column * CHARACTER, y, ['mono', ...classes], words.length * CHARACTER);
}
