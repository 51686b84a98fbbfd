/** What a person reads when the network fails: every kind in its words, and the code for those who search for it. */
import { describe, expect, it } from 'vitest';
import { ActionError } from '../../src/errors.ts';
import { failureOf } from '../../src/net/failure.ts';
import { type FailureKind, NetworkFailure } from '../../src/net/http.ts';
import { judge } from '../../src/net/judge.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('words of others', { cause }), { code });
const direct = { sent: true, proxy: undefined };
const through = { sent: false, proxy: 'proxy.example:3128' };

describe('a certificate', () => {
  it.each([
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'it comes from an authority that this runner does not know'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'it comes from an authority that this runner does not know'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'it comes from an authority that this runner does not know'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'it is for another name'],
    ['HOSTNAME_MISMATCH', 'it is for another name'],
    ['CERT_HAS_EXPIRED', 'it has expired'],
    ['CERT_NOT_YET_VALID', 'it is not valid yet'],
    ['EPROTO', 'the server spoke no TLS'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'the server spoke no TLS'],
    ['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'the server spoke no TLS'],
  ])('refused with %s: %s', (code, words) => {
    expect(failureOf(coded(code), direct)).toMatchObject({ kind: 'tls', message: `${words} (${code})` });
  });

  it.each([
    'INVALID_CA',
    'CERT_HAS_EXPIRED_LONG_AGO',
    'CERT_NOT_YET_VALID_HERE',
    'CERT_x_CERT_HAS_EXPIRED',
    'CERT_x_CERT_NOT_YET_VALID',
    'CERT_x_SELF_SIGNED_',
    'CERT_x_HOSTNAME_MISMATCH',
    'CERT_x_EPROTO',
    'HOSTNAME_MISMATCH_2',
    'ERR_SSL_WRONG_VERSION_NUMBER_2',
  ])('refused with a code without words says the code: %s', (code) => {
    expect(failureOf(coded(code), direct)).toMatchObject({ kind: 'tls', message: code });
  });

  it.each(['EPROTONOSUPPORT', 'x_CERT_HAS_EXPIRED', 'xEPROTO'])('is not what %s is about', (code) => {
    expect(failureOf(coded(code), direct)).toMatchObject({ kind: 'lost', message: code });
  });
});

describe('a connection', () => {
  it.each([
    ['ECONNREFUSED', 'nothing listens there (ECONNREFUSED)'],
    ['ENOTFOUND', 'the name is not known (ENOTFOUND)'],
    ['EAI_AGAIN', 'the name could not be looked up (EAI_AGAIN)'],
    ['EHOSTUNREACH', 'the network knows no way there (EHOSTUNREACH)'],
    ['ENETUNREACH', 'the network knows no way there (ENETUNREACH)'],
    ['EADDRNOTAVAIL', 'EADDRNOTAVAIL'],
    ['UND_ERR_CONNECT_TIMEOUT', 'nothing answers there (UND_ERR_CONNECT_TIMEOUT)'],
  ])('that is not made because of %s: %s', (code, message) => {
    expect(failureOf(coded(code), direct)).toMatchObject({ kind: 'unreachable', message });
  });

  it('that fails in a way without a code says so, also where the code is no text', () => {
    expect(failureOf('a string', direct).message).toBe('unknown network error');
    expect(failureOf(Object.assign(new Error('a'), { code: 7 }), direct).message).toBe('unknown network error');
    const error = new Error('a');
    expect(failureOf(error, direct).cause).toBe(error);
    expect(new NetworkFailure('lost', true, 'a')).not.toHaveProperty('cause');
  });
});

describe('a proxy', () => {
  it.each([
    [407, 'proxy-refused'],
    [499, 'proxy-refused'],
    [500, 'proxy'],
    [502, 'proxy'],
  ])('that answers %d is %s', (status, kind) => {
    const error = new Error(`Proxy response (${status}) !== 200 when HTTP Tunneling`);
    expect(failureOf(error, through)).toMatchObject({ kind, message: `proxy.example:3128 answered ${status}` });
    expect(failureOf(error, direct)).toMatchObject({ kind, message: `the proxy answered ${status}` });
    expect(failureOf(new Error(`a ${error.message}`), direct).kind).toBe('lost');
  });

  it.each([
    ['UND_ERR_PRX_CONN', undefined],
    ['UND_ERR_PRX_TLS', undefined],
    ['UND_ERR_PRX_CONN', coded('ECONNRESET')],
    ['ECONNREFUSED', undefined],
  ])('that is not reached is named, with %s', (code, cause) => {
    expect(failureOf(coded(code, cause), { ...through, sent: true })).toMatchObject({
      kind: 'proxy',
      message: `proxy.example:3128 is not reached (${code})`,
    });
  });

  it('that broke is no promise where there is none', () => {
    expect(failureOf(coded('UND_ERR_PRX_CONN', coded('EPIPE')), { sent: false, proxy: undefined }).kind).toBe('lost');
  });
});

describe('a failure', () => {
  it.each<[FailureKind, string]>([
    ['unreachable', 'no connection'],
    ['tls', 'the certificate is not trusted'],
    ['proxy', 'no connection through the proxy'],
    ['proxy-refused', 'the proxy refused'],
    ['timeout', 'no answer in time'],
    ['lost', 'the connection broke before the answer was whole'],
    ['too-large', 'the answer is larger than 1 MiB'],
    ['aborted', 'the job was cancelled'],
  ])('of kind %s reads: %s', (kind, says) => {
    const failure = new NetworkFailure(kind, true, 'ECODE');
    const error = judge({ kind: 'failure', failure, attempts: 1 }, 'sign in');
    expect(error).toMatchObject({ message: `could not sign in: ${says}, ECODE`, cause: failure });
  });

  it.each([300, 302, 399])('by a redirect (%d) says that it was one', (status) => {
    const response = { status, headers: {}, body: '' };
    const error = judge({ kind: 'answer', response, attempts: 1 }, 'sign in');
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ message: `could not sign in: the server answered ${status}, a redirect` });
  });
});
