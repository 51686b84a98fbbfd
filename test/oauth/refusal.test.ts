import { describe, expect, it } from 'vitest';
import { PROOF_HINT, type Refused, wantsProof, wordsOf } from '../../src/oauth/refusal.ts';

const refused = (error: string, description: string): Refused => ({ kind: 'refused', status: 401, error, description });

describe('the words of a refusal', () => {
  it.each([
    ['invalid_client', 'unknown client', 'invalid_client: unknown client'],
    ['invalid_client', '', 'invalid_client'],
    ['', 'unknown client', 'unknown client'],
    ['', '', 'status 401'],
  ])('%j and %j are %j', (error, description, words) => {
    expect(wordsOf(refused(error, description))).toBe(words);
  });
});

describe('a refusal', () => {
  it.each([
    ['invalid_dpop_proof', ''],
    ['use_dpop_nonce', ''],
    ['invalid_request', 'a DPoP proof is needed'],
  ])('of %j with %j wants a proof', (error, description) => {
    expect(wantsProof(refused(error, description))).toBe(true);
  });

  it.each([
    ['invalid_client', ''],
    ['invalid_client', 'no client adpopt'],
    ['', ''],
  ])('of %j with %j does not', (error, description) => {
    expect(wantsProof(refused(error, description))).toBe(false);
  });

  it('that wants one is cured by an input', () => {
    expect(PROOF_HINT).toContain('`dpop: true`');
  });
});
