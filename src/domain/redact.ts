/** Replaces known secrets in text. The runner masks its log; this keeps them from reaching the log at all. */
import { maskableForms, secretParts } from './secret.ts';

export interface Redactor {
  /** Remembers a secret; answers the forms that were not known yet, longest first, for the runner to mask too. */
  add(secret: string): readonly string[];
  scrub(text: string): string;
}

export function createRedactor(): Redactor {
  const known = new Set<string>();
  return {
    add: (secret) => {
      const forms = secretParts(secret).flatMap((part) => maskableForms(part));
      const fresh = [...new Set(forms)].filter((form) => !known.has(form));
      for (const form of fresh) known.add(form);
      return longestFirst(fresh);
    },
    scrub: (text) => {
      let result = text;
      for (const form of longestFirst([...known])) result = result.replaceAll(form, '***');
      return result;
    },
  };
}

/** Longest first, so that a part of a secret never cuts the whole in two. */
function longestFirst(forms: readonly string[]): readonly string[] {
  return [...forms].sort((a, b) => b.length - a.length);
}
