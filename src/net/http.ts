/** HTTP as this action speaks it: one request, one bounded answer, or a failure that says whether anything was sent. */

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A request that changes nothing may share a connection with others in flight (RFC 9112 §9.3.2, pipelining). */
  readonly safe: boolean;
  /** Connect over this address family only. */
  readonly family?: 4 | 6;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; repeated fields joined with a comma (RFC 9110 §5.3). */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Limits of one attempt. `signal` aborts it; `timeoutMs` covers connecting, sending and reading. */
export interface Limits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Sends one request. Rejects with `NetworkFailure` and nothing else. Redirects are answers like any other. */
export type Send = (request: HttpRequest, limits: Limits) => Promise<HttpResponse>;

/** Why there is no answer. */
export type FailureKind =
  | 'unreachable'
  | 'tls'
  | 'proxy'
  | 'proxy-refused'
  | 'timeout'
  | 'lost'
  | 'too-large'
  | 'aborted';

/** No answer. `sent: false` promises that the server saw nothing of the request, so that a create was surely not done. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';
  readonly kind: FailureKind;
  readonly sent: boolean;

  constructor(kind: FailureKind, sent: boolean, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.sent = sent;
  }
}

/** The most of a body that is read, in bytes. */
export const BODY_LIMIT = 1024 * 1024;

/** The most that one attempt may take, in ms. */
export const CALL_TIMEOUT_MS = 10_000;
