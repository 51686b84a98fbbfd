/** The few expressions of conditions that actions' `post-if` and steps' `if` use. */
import type { Outcome } from './model.ts';

/** The contexts that an expression may read, as nested objects. */
export type Contexts = Readonly<Record<string, unknown>>;

const STATUS_FUNCTIONS: Readonly<Record<string, (status: Outcome) => boolean>> = {
  always: () => true,
  success: (status) => status === 'success',
  failure: (status) => status === 'failure',
  cancelled: (status) => status === 'cancelled',
};

function unwrap(condition: string): string {
  return /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
}

/** Reads `!`, `&&`, `||`, brackets, `true`, `false` and status functions, the loosest operator first. */
class ConditionReader {
  readonly #tokens: string[];
  readonly #status: Outcome;

  constructor(condition: string, status: Outcome) {
    const text = unwrap(condition);
    const tokens = text.match(/&&|\|\||[!()]|[a-z]+\(\s*\)|[a-z]+|\S/gi) ?? [];
    this.#tokens = tokens.map((token) => token.toLowerCase().replaceAll(/\s/g, ''));
    this.#status = status;
  }

  read(): boolean {
    const value = this.#either();
    const rest = this.#tokens[0];
    if (rest !== undefined) throw new Error(`The condition has an unexpected '${rest}'.`);
    return value;
  }

  #either(): boolean {
    let value = this.#both();
    while (this.#skip('||')) value = this.#both() || value;
    return value;
  }

  #both(): boolean {
    let value = this.#one();
    while (this.#skip('&&')) value = this.#one() && value;
    return value;
  }

  #one(): boolean {
    if (this.#skip('!')) return !this.#one();
    if (this.#skip('(')) {
      const value = this.#either();
      if (!this.#skip(')')) throw new Error('The condition lacks a closing bracket.');
      return value;
    }
    const token = this.#tokens.shift() ?? '';
    if (token === 'true' || token === 'false') return token === 'true';
    const check = STATUS_FUNCTIONS[token.replace('()', '')];
    if (check === undefined || !token.endsWith('()')) throw new Error(`The condition has an unknown part '${token}'.`);
    return check(this.#status);
  }

  #skip(token: string): boolean {
    if (this.#tokens[0] !== token) return false;
    this.#tokens.shift();
    return true;
  }
}

/**
 * Evaluates an `if:`.
 *
 * @throws Error for anything but status functions, `true`, `false`, `!`, `&&`, `||` and brackets.
 */
export function evaluateCondition(condition: string, status: Outcome): boolean {
  return new ConditionReader(condition, status).read();
}

/** `success() &&` is understood where a step's `if:` has no status function. A `post-if:` is taken as it is. */
export function stepCondition(condition: string): string {
  const hasStatus = /\b(?:always|success|failure|cancelled)\s*\(/i.test(condition);
  return hasStatus ? condition : `success() && (${unwrap(condition)})`;
}

function lookUp(path: string, contexts: Contexts): string {
  let value: unknown = contexts;
  for (const part of path.split('.')) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    value = entries.find(([name]) => name.toLowerCase() === part.toLowerCase())?.[1] ?? '';
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Replaces `${{ github.actor }}` and its like in an input's default.
 *
 * @throws Error for an expression that is more than a path into `contexts`.
 */
export function evaluateTemplate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const path = expression.trim();
    const root = path.split('.')[0]?.toLowerCase() ?? '';
    if (!/^[\w-]+(?:\.[\w-]+)+$/.test(path) || !(root in contexts)) {
      throw new Error(`The harness cannot evaluate '${path}'.`);
    }
    return lookUp(path, contexts);
  });
}
