/** The log as GitHub shows it, for a terminal. */
import { styleText } from 'node:util';
import type { JobResult, Outcome, StepResult } from './model.ts';

export interface RenderOptions {
  /** Colour with ANSI escapes. Default false. */
  readonly color?: boolean;
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

function renderLines(lines: readonly string[], paint: Paint, indent: string): string[] {
  const out: string[] = [];
  let inGroup = false;
  for (const line of lines) {
    const [, tag, text = ''] = /^##\[(\w+)\](.*)$/s.exec(line) ?? [];
    if (tag === 'endgroup') inGroup = false;
    else if (tag === 'group') {
      out.push(indent + paint('bold', `▼ ${text}`));
      inGroup = true;
    } else {
      const [prefix, format] = TAGS[tag ?? ''] ?? [];
      const shown = prefix === undefined ? line : prefix + text;
      const masked = shown.split('***');
      const painted = masked.map((part) => (format === undefined || part === '' ? part : paint(format, part)));
      out.push(indent + (inGroup ? '  ' : '') + painted.join(paint('dim', '***')));
    }
  }
  return out;
}

function renderStep(step: StepResult, paint: Paint): string[] {
  const [mark, format] = MARKS[step.outcome];
  return [`${paint(format, mark)} ${paint('bold', step.name)}`, ...renderLines(step.log, paint, '  ')];
}

/**
 * Renders the log of a step, or of a whole job, as GitHub's page shows it: groups unfolded, annotations by their names.
 */
export function renderLog(result: StepResult | JobResult, options: RenderOptions = {}): string {
  const color = options.color ?? false;
  const paint: Paint = (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
  const steps = 'steps' in result ? result.steps : [result];
  const lines = steps.flatMap((step) => renderStep(step, paint));
  if ('steps' in result) {
    const [mark, format] = MARKS[result.conclusion];
    lines.push(
      `${paint(format, mark)} ${paint('bold', 'Complete job')}`,
      ...renderLines(result.completion, paint, '  '),
    );
  }
  return `${lines.join('\n')}\n`;
}
