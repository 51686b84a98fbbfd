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

/** What helps where the server wants a proof and was sent none. */
export const PROOF_HINT = 'Set `dpop: true`: this client must prove possession of a key.';
