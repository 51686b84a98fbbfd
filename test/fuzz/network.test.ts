import fc from 'fast-check';
import { expect } from 'vitest';
import { ActionError } from '../../src/errors.ts';
import { exchange } from '../../src/net/exchange.ts';
import { failureOf } from '../../src/net/failure.ts';
import { NetworkFailure } from '../../src/net/http.ts';
import { judge } from '../../src/net/judge.ts';
import { MOST_ATTEMPTS } from '../../src/net/retry.ts';
import { answering, FAILURE_KINDS, failure, status } from './answering.ts';
import { holds } from './property.ts';
import { anyText, expectHarmless, perhaps } from './texts.ts';

const headers = fc.oneof(
  fc.constant({}),
  perhaps(fc.nat({ max: 30 }).map(String)).map((wait) => ({ 'retry-after': wait })),
  perhaps(fc.constant('Sun, 22 Nov 2026 01:30:00 GMT')).map((date) => ({ 'retry-after': date })),
);
const response = fc.record({ status, headers, body: anyText });
const answers = fc.array(fc.oneof(response, failure), { minLength: 1, maxLength: 6 });
const call = fc.record({
  repeat: fc.constantFrom('always', 'unless-done', 'never'),
  challenged: fc.constantFrom(
    () => false,
    () => true,
  ),
});

holds(
  'a call ends with an answer or a failure, inside its budget and its attempts',
  fc.tuple(answers, call, fc.nat({ max: 60_000 })),
  async ([given, { repeat, challenged }, budgetMs]) => {
    const { context, requests } = answering(given, budgetMs);
    const prepare = () =>
      ({ method: 'GET', url: new URL('https://acme.conductor.one'), headers: {}, safe: true }) as const;
    const ending = await exchange(context, { repeat, prepare, challenged });
    expect(context.clock.elapsed()).toBeLessThanOrEqual(budgetMs + 5);
    expect(requests.length).toBeLessThanOrEqual(MOST_ATTEMPTS + 3);
    if (repeat === 'never' && !challenged()) expect(requests.length).toBeLessThanOrEqual(1);
    const judged = judge(ending, 'do it');
    if (!(judged instanceof ActionError))
      return expect(judged.status < 300 || (judged.status >= 400 && judged.status < 500)).toBe(true);
    expectHarmless(judged.message);
  },
);

const code = perhaps(
  fc.constantFrom(
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'CERT_HAS_EXPIRED',
    'EPROTO',
    'UND_ERR_SOCKET',
    'UND_ERR_PRX_TLS',
    'SELF_SIGNED_CERT_IN_CHAIN',
  ),
);
const errors = fc.letrec<{ error: unknown }>((tie) => ({
  error: fc.oneof(
    { maxDepth: 4 },
    fc.anything(),
    fc.tuple(anyText, code).map(([message, own]) => Object.assign(new Error(message), { code: own })),
    fc
      .tuple(fc.integer({ min: 0, max: 9_999 }), anyText)
      .map(([said, rest]) => new Error(`Proxy response (${said})${rest}`)),
    fc.tuple(code, tie('error')).map(([own, cause]) => Object.assign(new Error('outer', { cause }), { code: own })),
    fc.array(tie('error'), { maxLength: 3 }).map((several) => new AggregateError(several)),
  ),
})).error;

holds(
  'whatever the network stack throws is a failure with a kind, and says whether it was sent',
  fc.tuple(errors, fc.boolean(), fc.option(fc.constant('proxy.example:3128'), { nil: undefined })),
  ([error, sent, proxy]) => {
    const met = failureOf(error, { sent, proxy });
    expect(met).toBeInstanceOf(NetworkFailure);
    expect(FAILURE_KINDS).toContain(met.kind);
    expect(met.sent).toBe(sent);
  },
);
