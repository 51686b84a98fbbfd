/** Answers on their way back: what is learned from each of them, how long they took, and what their failures are called. */
import { describe, expect, it } from 'vitest';
import { bearer } from '../../src/net/authorization.ts';
import { type Exchange, exchange } from '../../src/net/exchange.ts';
import { type FailureKind, type HttpRequest, NetworkFailure } from '../../src/net/http.ts';
import { jsonOf, judge } from '../../src/net/judge.ts';
import { retryAfterMs } from '../../src/net/retry.ts';
import { contextOf, script } from './context.ts';

const request: HttpRequest = { method: 'GET', url: new URL('https://acme.example/a'), headers: {}, safe: true };
const calling = (more: Partial<Exchange> = {}): Exchange => ({ prepare: () => request, repeat: 'always', ...more });

it('every answer is shown to whoever learns nonces from it, the last and the good one too', async () => {
  const seen: number[] = [];
  const challenged = ({ status }: { readonly status: number }) => {
    seen.push(status);
    return status === 401;
  };
  const { send } = script({ status: 401 }, new NetworkFailure('lost', true, 'a'), { status: 503 }, { status: 200 });
  await exchange(contextOf(send), calling({ challenged }));
  await exchange(contextOf(script({ status: 401 }).send), calling({ challenged }));
  expect(seen).toEqual([401, 503, 200, 401, 401, 401, 401]);
});

it('an attempt is told with the time that it took, rounded, and no other', async () => {
  const lost = new NetworkFailure('lost', true, 'a');
  const context = contextOf(() => {
    context.manual.advance(context.lines.length === 0 ? 1_250 : 30);
    return context.lines.length === 0 ? Promise.reject(lost) : Promise.resolve({ status: 200, headers: {}, body: '' });
  });
  context.manual.advance(1_000);
  await exchange(context, calling());
  expect(context.lines).toEqual([
    'GET /a no answer (lost) in 1250 ms',
    'trying again in 125 ms',
    'GET /a 200 in 30 ms',
  ]);
});

it('a bearer token goes into its field', async () => {
  expect(await bearer('hush').fields(request)).toEqual({ authorization: 'Bearer hush' });
});

describe('Retry-After', () => {
  const date = 'Mon, 03 Aug 2026 12:00:30 GMT';
  const impossible = 'Mon, 99 Aug 2026 12:00:30 GMT';

  it('with a date that does not exist counts as absent', () => {
    expect(retryAfterMs({ 'retry-after': impossible }, 0)).toBeUndefined();
  });

  it('goes by the runner’s clock where the answer’s own date does not exist', () => {
    const headers = { 'retry-after': date, date: impossible };
    expect(retryAfterMs(headers, Date.parse(date) - 7_000)).toBe(7_000);
  });
});

describe('a failure', () => {
  it.each<[FailureKind, string]>([
    ['proxy', 'proxy-failed'],
    ['proxy-refused', 'proxy-refused'],
  ])('of kind %s has the code %s', (kind, code) => {
    const failure = new NetworkFailure(kind, false, 'a');
    expect(judge({ kind: 'failure', failure, attempts: 1 }, 'sign in')).toMatchObject({ code });
  });

  it('of an answer that is not JSON names its status', () => {
    expect(jsonOf({ status: 203, headers: {}, body: '<p>' }, 'sign in')).toMatchObject({
      message: 'could not sign in: the answer (203) is not JSON',
    });
  });
});
