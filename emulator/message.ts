/** One HTTP request, as it reached the tenant, whichever way the tenant is mounted. */
export interface TenantRequest {
  readonly method: string;
  /** Absolute, as the caller addressed it: a DPoP proof's `htu` is compared with it (RFC 9449 §4.3). */
  readonly url: string;
  /** Names in lower case; a header sent more than once is joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly caller: Caller;
}

/** Where a request came from. */
export interface Caller {
  /** The IP address as the tenant sees it: what source CIDRs are held against. */
  readonly address: string;
  /** Names the connection; two requests over one connection share it. */
  readonly connection: string;
}

/** What a mount does in answer to a request. */
export type Reply =
  | SpokenReply
  /** The socket is destroyed and nothing is said. */
  | { readonly kind: 'reset' }
  /** No answer, ever. */
  | { readonly kind: 'hang' }
  /** Status and headers at once, then the body one byte a second. */
  | { readonly kind: 'drip'; readonly status: number; readonly headers: Headers; readonly body: string }
  /** A `content-length` greater than `body` is long; after `body` the socket closes. */
  | { readonly kind: 'truncated'; readonly status: number; readonly headers: Headers; readonly body: string };

/** A whole HTTP answer. */
export interface SpokenReply {
  readonly kind: 'response';
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

type Headers = Readonly<Record<string, string>>;

/** Anything that answers requests: a tenant, an OIDC issuer, or both behind one door. */
export interface Handler {
  handle(request: TenantRequest): Promise<Reply>;
}

/**
 * An answer with a JSON body. Never to be cached, as RFC 6749 §5.1 asks of whatever carries tokens.
 *
 * @param status the HTTP status
 * @param json what the body says
 * @param headers further headers, names in lower case
 */
export function jsonReply(status: number, json: unknown, headers: Headers = {}): SpokenReply {
  return {
    kind: 'response',
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(json),
  };
}

/** Whether a content type is the media type given, whatever parameters follow it. */
export function hasMediaType(request: TenantRequest, mediaType: string): boolean {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() === mediaType;
}
