/** What a story does to its runner, as a list that tests read. */
import { harmless } from '../../src/domain/foreign-text.ts';
import type { Log } from '../../src/ports.ts';

/** What happened, in order. Texts of the log are as people see them: scrubbed and harmless. */
export type Happening =
  | { readonly kind: 'info' | 'debug'; readonly text: string }
  | { readonly kind: 'notice' | 'warning' | 'error'; readonly title: string; readonly text: string }
  | { readonly kind: 'group'; readonly title: string; readonly text: string }
  | { readonly kind: 'mask'; readonly secret: string }
  | { readonly kind: 'output' | 'variable' | 'state'; readonly name: string; readonly value: string }
  | { readonly kind: 'summary'; readonly text: string }
  | { readonly kind: 'request'; readonly method: string; readonly path: string }
  | { readonly kind: 'sleep'; readonly ms: number };

/** A log that is written down as people see it. */
export function createLog(happened: (what: Happening) => void, scrub: (text: string) => string): Log {
  const safe = (text: string): string =>
    text
      .split('\n')
      .map((line) => harmless(scrub(line), 4_000))
      .join('\n');
  const annotate = (kind: 'notice' | 'warning' | 'error') => (title: string, message: string) =>
    happened({ kind, title: safe(title), text: safe(message) });
  return {
    info: (line) => happened({ kind: 'info', text: safe(line) }),
    debug: (line) => happened({ kind: 'debug', text: safe(line) }),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    group: (title, lines) => happened({ kind: 'group', title: safe(title), text: lines.map(safe).join('\n') }),
  };
}

/** What stands in the log for it, if anything does. */
export function lineOf(what: Happening): readonly string[] {
  if ('title' in what) return [`${what.kind} ${what.title}: ${what.text}`];
  return what.kind === 'info' || what.kind === 'debug' ? [`${what.kind} ${what.text}`] : [];
}
