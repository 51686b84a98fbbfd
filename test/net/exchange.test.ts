import { describe, expect, it } from 'vitest';
import { type Exchange, exchange } from '../../src/net/exchange.ts';
import { type HttpRequest, NetworkFailure } from '../../src/net/http.ts';
import { MOST_ATTEMPTS } from '../../src/net/retry.ts';
import { contextOf, script } from './context.ts';

const url = new URL('https://acme.example/api?secret=hush-hush');
const request: HttpRequest = {
  method: 'POST',
  url,
  headers: { authorization: 'Bearer hush-hush' },
  body: 'hush-hush',
  safe: false,
};
const calling = (more: Partial<Exchange> = {}): Exchange => ({ prepare: () => request, repeat: 'always', ...more });
const lost = new NetworkFailure('lost', true, 'ECONNRESET');

describe('a call', () => {
  it('that is answered is over, whatever the answer says', async () => {
    const { send, sent } = script({ status: 403 });
    expect(await exchange(contextOf(send), calling())).toMatchObject({
      kind: 'answer',
      attempts: 1,
      response: { status: 403 },
    });
    expect(sent).toHaveLength(1);
  });

  it('is repeated until it is answered, with a request made anew each time', async () => {
    const { send, sent } = script({ status: 503 }, lost, { status: 200 });
    let made = 0;
    const prepare = () => ({ ...request, body: String(++made) });
    expect(await exchange(contextOf(send), calling({ prepare }))).toMatchObject({ kind: 'answer', attempts: 3 });
    expect(sent.map((each) => each.request.body)).toEqual(['1', '2', '3']);
  });

  it('ends after the last attempt with what went wrong in it', async () => {
    const { send, sent } = script(lost);
    const context = contextOf(send, 600_000);
    expect(await exchange(context, calling())).toEqual({ kind: 'failure', failure: lost, attempts: MOST_ATTEMPTS });
    expect(sent).toHaveLength(MOST_ATTEMPTS);
    expect(context.sleeps).toHaveLength(MOST_ATTEMPTS - 1);
  });

  it('does not hide an exception that is not the network’s', async () => {
    const context = contextOf(() => Promise.reject(new RangeError('a defect')));
    await expect(exchange(context, calling())).rejects.toThrow(RangeError);
  });

  it('tells attempts in the debug log by method, path and outcome, and nothing of query, header or body', async () => {
    const context = contextOf(script({ status: 503 }, lost, {}).send);
    await exchange(context, calling());
    expect(context.lines).toEqual([
      'POST /api 503 in 0 ms',
      'trying again in 125 ms',
      'POST /api no answer (lost) in 0 ms',
      'trying again in 250 ms',
      'POST /api 200 in 0 ms',
    ]);
  });
});

describe('the budget', () => {
  it('bounds the time of an attempt, which is ten seconds at most', async () => {
    const { send, sent } = script(() => ({ status: 200 }));
    await exchange(contextOf(send, 60_000), calling());
    await exchange(contextOf(send, 3_000), calling());
    expect(sent.map(({ limits }) => limits.timeoutMs)).toEqual([10_000, 3_000]);
  });

  it('ends a call before a wait that it can not hold', async () => {
    const { send } = script({ status: 429, headers: { 'retry-after': '61' } });
    const context = contextOf(send, 60_000);
    expect(await exchange(context, calling())).toMatchObject({ attempts: 1, response: { status: 429 } });
    expect(context.sleeps).toEqual([]);
  });

  it('waits out a Retry-After that it can hold', async () => {
    const { send } = script({ status: 429, headers: { 'retry-after': '59' } }, {});
    const context = contextOf(send, 60_000);
    expect(await exchange(context, calling())).toMatchObject({ attempts: 2, response: { status: 200 } });
    expect(context.sleeps).toEqual([59_500]);
  });

  it('that is used up sends nothing, and promises so', async () => {
    const { send, sent } = script({});
    const context = contextOf(send, 0);
    expect(await exchange(context, calling({ repeat: 'unless-done' }))).toMatchObject({
      failure: { kind: 'timeout', sent: false },
    });
    expect(sent).toEqual([]);
  });

  it('counts the time that attempts take', async () => {
    const slow = () => {
      context.manual.advance(10_000);
      return new NetworkFailure('timeout', true, 'waited 10.0 s');
    };
    const { send, sent } = script(slow);
    const context = contextOf(send, 25_000);
    await exchange(context, calling());
    expect(sent.map(({ limits }) => limits.timeoutMs)).toEqual([10_000, 10_000, 4_625]);
  });
});

describe('cancellation', () => {
  it('lets nothing begin, and promises so', async () => {
    const { send, sent } = script({});
    const context = contextOf(send);
    context.cancel();
    expect(await exchange(context, calling())).toMatchObject({ failure: { kind: 'aborted', sent: false } });
    expect(sent).toEqual([]);
  });

  it('ends the waiting, with the setback before it', async () => {
    const { send, sent } = script(() => {
      context.cancel();
      return { status: 503 };
    });
    const context = contextOf(send);
    expect(await exchange(context, calling())).toMatchObject({ attempts: 1, response: { status: 503 } });
    expect(sent).toHaveLength(1);
    expect(context.sleeps).toEqual([]);
  });

  it('reaches a call in flight, but none whose answer is awaited, so that what it makes can be revoked', async () => {
    const { send, sent } = script({});
    const context = contextOf(send);
    await exchange(context, calling());
    await exchange(context, calling({ awaited: true }));
    expect(sent.map(({ limits }) => limits)).toEqual([
      { timeoutMs: 10_000, signal: context.cancelled },
      { timeoutMs: 10_000 },
    ]);
  });
});

describe('a challenge', () => {
  const challenge = { status: 401, headers: { 'dpop-nonce': 'a' } };
  const challenged = ({ status }: { status: number }) => status === 401;

  it('is met at once, without waiting and without costing an attempt, also by a create', async () => {
    const { send, sent } = script(challenge, { status: 200 });
    const context = contextOf(send);
    const ending = await exchange(context, calling({ challenged, repeat: 'unless-done' }));
    expect(ending).toMatchObject({ kind: 'answer', attempts: 1, response: { status: 200 } });
    expect([sent.length, context.sleeps]).toEqual([2, []]);
  });

  it('is given up when it has no end', async () => {
    const { send, sent } = script(challenge);
    expect(await exchange(contextOf(send), calling({ challenged }))).toMatchObject({ response: { status: 401 } });
    expect(sent).toHaveLength(4);
  });
});
