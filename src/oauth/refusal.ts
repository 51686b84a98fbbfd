/** What a refusal of the token endpoint says, for people and for hints. */
import type { TokenAnswer } from './token.ts';

export type Refused = Extract<TokenAnswer, { kind: 'refused' }>;

/** The words of a refusal: code and description, as far as there are any. */
export function wordsOf({ error, description, status }: Refused): string {
  const words = [error, description].filter((each) => each !== '').join(': ');
  return words === '' ? `status ${status}` : words;
}

/** Whether a refusal speaks of DPoP (RFC 9449 §5, §8). */
export function wantsProof({ error, description }: Refused): boolean {
  return /dpop/i.test(error) || /\bdpop\b/i.test(description);
}

/** What helps where the refusal speaks of DPoP; `undefined` where it does not. */
export function proofHint(answer: Refused, proven: boolean): string | undefined {
  if (!wantsProof(answer)) return undefined;
  return proven
    ? 'The proof of possession was not accepted. Check the clock of this runner.'
    : 'Set `dpop: true`: this client must prove possession of a key.';
}
