/** The log as GitHub shows it, for a terminal. */
import { styleText } from 'node:util';
import type { JobResult, Outcome, StepResult } from './model.ts';

export interface RenderOptions {
  /** Colour with ANSI escapes. Default false. */
  readonly color?: boolean;
  /** Groups by their titles alone, as the page shows them at first. Default false. */
  readonly folded?: boolean;
}

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const MARKS: Readonly<Record<Outcome, readonly [mark: string, format: Format]>> = {
  success: ['✓', 'green'],
  failure: ['✗', 'red'],
  cancelled: ['⊘', 'yellow'],
  skipped: ['⊘', 'gray'],
};

const TAGS: Readonly<Record<string, readonly [prefix: string, format: Format]>> = {
  error: ['Error: ', 'red'],
  warning: ['Warning: ', 'yellow'],
  notice: ['Notice: ', 'cyan'],
  debug: ['##[debug]', 'magenta'],
  command: ['', 'blue'],
};

function renderLine(line: string, paint: Paint): string {
  const [, tag = '', text = ''] = /^##\[(\w+)\](.*)$/s.exec(line) ?? [];
  const [prefix, format] = TAGS[tag] ?? [];
  const masked = (prefix === undefined ? line : prefix + text).split('***');
  const painted = masked.map((part) => (format === undefined || part === '' ? part : paint(format, part)));
  return painted.join(paint('dim', '***'));
}

function renderLines(lines: readonly string[], paint: Paint, indent: string, folded: boolean): string[] {
  const out: string[] = [];
  let inGroup = false;
  for (const line of lines) {
    const title = /^##\[group\](.*)$/s.exec(line)?.[1];
    if (title !== undefined) out.push(indent + paint('bold', `${folded ? '▶' : '▼'} ${title}`));
    else if (line.startsWith('##[endgroup]')) inGroup = false;
    else if (!inGroup) out.push(indent + renderLine(line, paint));
    else if (!folded) out.push(`${indent}  ${renderLine(line, paint)}`);
    if (title !== undefined) inGroup = true;
  }
  return out;
}

function renderStep(step: StepResult, paint: Paint, folded: boolean): string[] {
  const [mark, format] = MARKS[step.outcome];
  return [`${paint(format, mark)} ${paint('bold', step.name)}`, ...renderLines(step.log, paint, '  ', folded)];
}

/**
 * Renders the log of a step, or of a whole job, as GitHub's page shows it: annotations by their names, groups unfolded
 * unless asked otherwise.
 */
export function renderLog(result: StepResult | JobResult, options: RenderOptions = {}): string {
  const { color = false, folded = false } = options;
  const paint: Paint = (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
  const steps = 'steps' in result ? result.steps : [result];
  const lines = steps.flatMap((step) => renderStep(step, paint, folded));
  if ('steps' in result) {
    const [mark, format] = MARKS[result.conclusion];
    lines.push(
      `${paint(format, mark)} ${paint('bold', 'Complete job')}`,
      ...renderLines(result.completion, paint, '  ', folded),
    );
  }
  return `${lines.join('\n')}\n`;
}
