import { expect, it } from 'vitest';
import { failureOf as judge } from '../../src/net/failure.ts';

const failureOf = (error: unknown, sent: boolean, proxy?: string) => judge(error, { sent, proxy });
const coded = (code: string, message = 'connect to hush-hush', cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { code });

it.each([
  ['ECONNREFUSED', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['EPROTO', 'tls'],
  ['ECONNRESET', 'lost'],
  ['UND_ERR_SOCKET', 'lost'],
  ['HPE_INVALID_CONSTANT', 'lost'],
  ['EPIPE', 'lost'],
])('%s, once sent, means %s', (code, kind) => {
  expect(failureOf(coded(code), true)).toMatchObject({ kind, sent: true, message: expect.stringContaining(code) });
});

it('a connection that breaks before anything was sent is as good as none', () => {
  expect(failureOf(coded('ECONNRESET'), false)).toMatchObject({
    kind: 'unreachable',
    sent: false,
    message: 'ECONNRESET',
  });
});

it('the kind may hide in a cause, or among the addresses that were tried', () => {
  expect(failureOf(new Error('a', { cause: coded('CERT_HAS_EXPIRED') }), false)).toMatchObject({ kind: 'tls' });
  const both = new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]);
  expect(failureOf(both, true)).toMatchObject({ kind: 'unreachable', message: 'nothing listens there (ECONNREFUSED)' });
});

it.each([
  [407, 'proxy-refused'],
  [403, 'proxy-refused'],
  [502, 'proxy'],
  [503, 'proxy'],
])('a proxy that answers %d, which undici tells in words alone, means %s', (status, kind) => {
  const words = `Proxy response (${status}) !== 200 when HTTP Tunneling`;
  const failure = failureOf(coded('UND_ERR_ABORTED', words), false, 'proxy.example:3128');
  expect(failure).toMatchObject({ kind, message: `proxy.example:3128 answered ${status}` });
});

it('with a proxy between, it is the proxy that is not reached', () => {
  for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_PRX_CONN', 'ECONNRESET']) {
    expect(failureOf(coded(code), false, 'proxy.example:3128')).toMatchObject({ kind: 'proxy', sent: false });
  }
  expect(failureOf(coded('ECONNRESET'), true, 'proxy.example:3128')).toMatchObject({ kind: 'lost', sent: true });
});

it('the message is a code, never the words of the network stack', () => {
  expect(failureOf(coded('ECONNRESET'), true).message).not.toContain('hush');
  expect(failureOf(new Error('hush-hush'), true).message).toBe('unknown network error');
  expect(failureOf('hush-hush', true).message).toBe('unknown network error');
});

it('causes that go in a circle come to an end', () => {
  const error = coded('ECONNRESET');
  error.cause = error;
  expect(failureOf(error, true)).toMatchObject({ kind: 'lost' });
});
