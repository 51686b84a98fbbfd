import { describe, expect, it } from 'vitest';
import { proofHint, type Refused, wantsProof, wordsOf } from '../../src/oauth/refusal.ts';

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

  it.each([
    ['that wants one is cured by an input', 'use_dpop_nonce', false, /^Set `dpop: true`: this client must prove/],
    [
      'that takes none of ours points at the clock',
      'invalid_dpop_proof',
      true,
      /^The proof .* Check the clock of this/,
    ],
  ])('%s', (_what, error, proven, hint) => {
    expect(proofHint(refused(error, ''), proven)).toMatch(hint);
  });

  it('of something else has nothing to do with proofs', () => {
    expect(proofHint(refused('invalid_client', ''), true)).toBeUndefined();
  });
});
