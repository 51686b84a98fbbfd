/** The runner's masks over its log. */
import { encoders } from './encoders.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The runner's secret masker: one for a job, growing as secrets are registered. */
export class Masker {
  readonly #forms = new Set<string>();

  /** Masks `value` exactly as given, and its encoded forms. An empty value is ignored. */
  add(value: string): void {
    if (value === '') return;
    this.#forms.add(value);
    for (const encode of Object.values(encoders)) {
      const form = encode(value);
      if (form !== '') this.#forms.add(form);
    }
  }

  /** Replaces every hit of every form by `***`; hits that overlap or touch become one. */
  mask(text: string): string {
    const ranges = this.#hits(text);
    if (ranges.length === 0) return text;
    let out = '';
    let end = 0;
    for (const [index, range] of ranges.entries()) {
      if (index === 0 || range.start > end) out += `${text.slice(end, range.start)}***`;
      end = Math.max(end, range.end);
    }
    return out + text.slice(end);
  }

  #hits(text: string): Range[] {
    const ranges: Range[] = [];
    for (const form of this.#forms) {
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
        ranges.push({ start, end: start + form.length });
      }
    }
    return ranges.sort((left, right) => left.start - right.start);
  }
}

/**
 * The pieces of a value that the runner masks one by one: every line, trimmed, the empty ones left out.
 *
 * `::add-mask::` masks the whole value untrimmed beside these, a secret of the job the whole value trimmed.
 */
export function maskedLines(value: string): string[] {
  return value
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
