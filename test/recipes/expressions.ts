/** Just as much of GitHub's expressions as the recipes use: paths, and a path compared with a text. */

export type Contexts = Readonly<Record<string, unknown>>;

function lookUp(path: string, contexts: Contexts): string {
  let value: unknown = contexts;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null) return '';
    value = Object.getOwnPropertyDescriptor(value, part)?.value;
  }
  return value === undefined || value === null ? '' : String(value);
}

/** Replaces `${{ vars.NAME }}` and its like. Throws for an expression that is more than a path of a known context. */
export function fill(text: unknown, contexts: Contexts): string {
  return String(text).replaceAll(/\$\{\{(.*?)\}\}/g, (_, inside: string) => {
    const path = inside.trim();
    if (!/^[\w-]+(\.[\w-]+)+$/.test(path) || !((path.split('.')[0] ?? '') in contexts)) {
      throw new Error(`the recipes' interpreter does not know ${path}`);
    }
    return lookUp(path, contexts);
  });
}

/** A mapping with each value filled in. */
export function fillAll(values: Readonly<Record<string, unknown>> = {}, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value, contexts)]));
}

/** An `if:` in which comparisons are decided, so that status functions and operators are left. */
export function decide(condition: string, contexts: Contexts): string {
  return condition.replaceAll(
    /([\w-]+(?:\.[\w-]+)+)\s*(==|!=)\s*'([^']*)'/g,
    (_, path: string, sign: string, text: string) => String((lookUp(path, contexts) === text) === (sign === '==')),
  );
}
