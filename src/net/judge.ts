/** From the ending of a call to an answer worth reading, or to an `ActionError` that a person can act on. */
import { ActionError, type ErrorCode } from '../errors.ts';
import type { Ending } from './exchange.ts';
import type { FailureKind, HttpResponse } from './http.ts';

const failures: Readonly<Record<FailureKind, { readonly code: ErrorCode; readonly says: string }>> = {
  unreachable: { code: 'connection-failed', says: 'no connection' },
  tls: { code: 'tls-failed', says: 'the certificate is not trusted' },
  proxy: { code: 'proxy-failed', says: 'no connection through the proxy' },
  'proxy-refused': { code: 'proxy-refused', says: 'the proxy refused' },
  timeout: { code: 'timed-out', says: 'no answer in time' },
  lost: { code: 'connection-lost', says: 'the connection broke before the answer was whole' },
  'too-large': { code: 'answer-too-large', says: 'the answer is larger than 1 MiB' },
  aborted: { code: 'cancelled', says: 'the job was cancelled' },
};

/**
 * The answer of a call, whatever its status, unless the network or the server as a whole is what failed.
 *
 * @param what the call in words that fit after "could not", e.g. "sign in to acme.conductor.one"
 * @returns the answer, or an error with code `connection-failed`, `tls-failed`, `proxy-failed`, `proxy-refused`, `timed-out`,
 * `connection-lost`, `answer-too-large`, `cancelled`, `redirected` or `tenant-unavailable`
 */
export function judge(ending: Ending, what: string): HttpResponse | ActionError {
  const tries = ending.attempts > 1 ? ` (tried ${ending.attempts} times)` : '';
  if (ending.kind === 'failure') {
    const { code, says } = failures[ending.failure.kind];
    const message = `could not ${what}: ${says}, ${ending.failure.message}${tries}`;
    return new ActionError(code, message, { cause: ending.failure });
  }
  const { response } = ending;
  if (response.status >= 300 && response.status < 400) {
    return new ActionError('redirected', `could not ${what}: the server answered ${response.status}, a redirect`);
  }
  if (response.status === 408 || response.status === 429 || response.status >= 500) {
    const says = response.status === 429 ? 'too many requests (429)' : `a server error (${response.status})`;
    return new ActionError('tenant-unavailable', `could not ${what}: ${says}${tries}`);
  }
  return response;
}

/** The same, for callers that have no use for a failure: it is thrown. */
export function answerOf(ending: Ending, what: string): HttpResponse {
  const judged = judge(ending, what);
  if (judged instanceof ActionError) throw judged;
  return judged;
}

/** A body as JSON, or an error that quotes none of it. */
export function jsonOf(response: HttpResponse, what: string): unknown {
  try {
    return JSON.parse(response.body);
  } catch {
    // The parser's message quotes the body, which may hold a secret: it is dropped on purpose.
    return new ActionError('unexpected-answer', `could not ${what}: the answer (${response.status}) is not JSON`);
  }
}
