import { describe, expect, it } from 'vitest';
import { ActionError } from '../../src/errors.ts';
import type { Ending } from '../../src/net/exchange.ts';
import { type FailureKind, NetworkFailure } from '../../src/net/http.ts';
import { answerOf, jsonOf, judge } from '../../src/net/judge.ts';

const failed = (kind: FailureKind, attempts = 1): Ending => ({
  kind: 'failure',
  failure: new NetworkFailure(kind, true, 'ECODE'),
  attempts,
});
const answered = (status: number, body = 'hush-hush', attempts = 1): Ending => ({
  kind: 'answer',
  response: { status, headers: { location: 'https://hush-hush.example' }, body },
  attempts,
});
const codeOf = (ending: Ending) => {
  const judged = judge(ending, 'sign in');
  return judged instanceof ActionError ? judged.code : judged.status;
};

describe('an ending', () => {
  it.each([
    ['unreachable', 'connection-failed'],
    ['tls', 'tls-failed'],
    ['proxy', 'proxy-failed'],
    ['timeout', 'timed-out'],
    ['lost', 'connection-lost'],
    ['too-large', 'answer-too-large'],
    ['aborted', 'cancelled'],
  ] as const)('without an answer because of %s is %s', (kind, code) => {
    expect(codeOf(failed(kind))).toBe(code);
  });

  it.each([
    [301, 'redirected'],
    [307, 'redirected'],
    [304, 'redirected'],
    [408, 'tenant-unavailable'],
    [429, 'tenant-unavailable'],
    [500, 'tenant-unavailable'],
    [501, 'tenant-unavailable'],
    [599, 'tenant-unavailable'],
    [200, 200],
    [204, 204],
    [400, 400],
    [401, 401],
    [403, 403],
    [404, 404],
    [422, 422],
  ])('with status %d is %s', (status, what) => {
    expect(codeOf(answered(status))).toBe(what);
  });

  it('says what could not be done, why, and how often it was tried', () => {
    expect(() => answerOf(failed('timeout', 4), 'sign in')).toThrow(
      'could not sign in: no answer in time, ECODE (tried 4 times)',
    );
    expect(() => answerOf(answered(503, '', 2), 'sign in')).toThrow(
      'could not sign in: a server error (503) (tried 2 times)',
    );
    expect(() => answerOf(answered(429), 'sign in')).toThrow(/too many requests \(429\)$/);
  });

  it('quotes neither where a redirect leads nor what a body says', () => {
    for (const status of [307, 429, 503]) {
      expect(() => answerOf(answered(status), 'sign in')).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('hush') }),
      );
    }
  });

  it('that is an answer is handed on whole', () => {
    expect(answerOf(answered(200, '{}'), 'sign in')).toMatchObject({ status: 200, body: '{}' });
  });
});

describe('a body', () => {
  const read = (body: string) => jsonOf({ status: 200, headers: {}, body }, 'sign in');

  it('is read as JSON', () => {
    expect(read('{"a":[1]}')).toEqual({ a: [1] });
  });

  it.each(['', '<p>hush-hush</p>', '{"hush-hush":', 'hush-hush'])('%j is an error that quotes none of it', (body) => {
    const error = read(body);
    expect(error).toMatchObject({ code: 'unexpected-answer' });
    expect(error).not.toHaveProperty('cause');
    expect(error instanceof Error && error.message).not.toContain('hush');
  });
});
