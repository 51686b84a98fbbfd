/** The story for a terminal: each scene with the job's log, and beside or below it what the tenant wrote down. */
import { styleText } from 'node:util';
import { renderLog } from '../test/harness/index.ts';
import { auditLines } from './audit-lines.ts';
import { besideEachOther, widthsOf } from './columns.ts';
import type { Scene, Story } from './story.ts';

/** What the terminal is like. */
export interface Page {
  readonly color: boolean;
  readonly columns: number;
}

/** The whole story as text, with a line break at its end. */
export function print({ workflow, scenes }: Story, page: Page): string {
  const bold = (text: string) => (page.color ? styleText('bold', text, { validateStream: false }) : text);
  const dim = (text: string) => (page.color ? styleText('dim', text, { validateStream: false }) : text);
  const widths = widthsOf(page.columns);
  const printScene = ({ heading, steps, folded, audit }: Scene, index: number): readonly string[] => {
    const log = steps.flatMap((step) => logLines(renderLog(step, { color: page.color, folded })));
    const written = auditLines(audit, page.color);
    const body =
      widths === undefined
        ? [...log, dim('  C1 wrote down:'), ...written.map((line) => `    ${line}`)]
        : besideEachOther(log, [dim('C1 wrote down:'), ...written], widths);
    return ['', bold(`${index + 1}. ${heading}`), '', ...body];
  };
  const lines = [
    bold('A C1 credential that is useless to whoever steals it'),
    dim('The workflow, run by a stand-in for GitHub against an emulated tenant. The clock is wound on.'),
    '',
    ...workflow.split('\n').map((line) => `  ${line}`),
    ...scenes.flatMap(printScene),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function logLines(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}
