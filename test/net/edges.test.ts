/** The last instant of a budget, and answers at the border between two meanings. */
import { expect, it } from 'vitest';
import { bearer } from '../../src/net/authorization.ts';
import { exchange } from '../../src/net/exchange.ts';
import { type HttpRequest, NetworkFailure } from '../../src/net/http.ts';
import { retryAfterMs, waitBeforeRetry } from '../../src/net/retry.ts';
import { contextOf, script } from './context.ts';

const prepare = (): HttpRequest => ({ method: 'GET', url: new URL('https://acme.example/a'), headers: {}, safe: true });

it('a wait that ends with the budget is not begun, and one that ends before it is', async () => {
  const waits = (seconds: number, budgetMs: number) => {
    const { send, sent } = script({ status: 503, headers: { 'retry-after': String(seconds) } }, {});
    const context = { ...contextOf(send, budgetMs), chance: () => 0 };
    return exchange(context, { repeat: 'always', prepare }).then(() => [context.sleeps, sent.length]);
  };
  expect(await waits(5, 5_000)).toEqual([[], 1]);
  expect(await waits(5, 5_001)).toEqual([[5_000], 2]);
});

it('after a wait that took longer than it should, nothing is sent', async () => {
  const { send, sent } = script({ status: 503 }, {});
  const context = contextOf(send, 5_000);
  const sleep = (): Promise<void> => Promise.resolve(void context.manual.advance(5_000));
  const ending = await exchange({ ...context, clock: { ...context.clock, sleep } }, { repeat: 'always', prepare });
  expect(ending).toMatchObject({ kind: 'answer', response: { status: 503 } });
  expect(sent).toHaveLength(1);
});

it('a job that is cancelled while it waits sends nothing more, however much time is left', async () => {
  const { send, sent } = script({ status: 503 }, {});
  const context = contextOf(send, 50_000);
  const sleep = (): Promise<void> => Promise.resolve(context.cancel());
  await exchange({ ...context, clock: { ...context.clock, sleep } }, { repeat: 'always', prepare });
  expect(sent).toHaveLength(1);
});

it('what was not sent says why', async () => {
  const { send } = script({});
  const over = await exchange(contextOf(send, 0), { repeat: 'always', prepare });
  expect(over).toMatchObject({ kind: 'failure', failure: { message: 'the time of the step was used up' } });
  const context = contextOf(send);
  context.cancel();
  const cancelled = await exchange(context, { repeat: 'always', prepare });
  expect(cancelled).toMatchObject({ kind: 'failure', failure: { message: 'the job was cancelled' } });
});

it('a redirect is an answer, and is not asked for again', async () => {
  const { send, sent } = script({ status: 300 }, {});
  expect(await exchange(contextOf(send), { repeat: 'always', prepare })).toMatchObject({ response: { status: 300 } });
  expect(sent).toHaveLength(1);
});

it('a proxy that refuses is not asked again', () => {
  const failure = new NetworkFailure('proxy-refused', false, 'a');
  expect(waitBeforeRetry({ kind: 'failure', failure }, 'always', 1, 0, 0)).toBeUndefined();
});

it.each(['xMon, 03 Aug 2026 12:00:30 GMT', 'Mon, 03 Aug 2026 12:00:30 GMT+1'])('is no HTTP date: %s', (date) => {
  expect(retryAfterMs({ 'retry-after': date }, 0)).toBeUndefined();
});

it('takes a date with blanks around it, of either field', () => {
  const headers = { 'retry-after': ' Mon, 03 Aug 2026 12:00:30 GMT ', date: ' Mon, 03 Aug 2026 12:00:00 GMT ' };
  expect(retryAfterMs(headers, 0)).toBe(30_000);
});

it('a bearer token is never challenged', () => {
  expect(bearer('a').challenged({ status: 401, headers: {}, body: '' })).toBe(false);
});
