/** What an exception of the network stack means for a person and for a create. */
import { type FailureKind, NetworkFailure } from './http.ts';

/** Codes of a proxy that broke the connection to it, in undici's spelling. */
const PROXY_CODES = new Set(['UND_ERR_PRX_CONN', 'UND_ERR_PRX_TLS']);

/** OpenSSL's and Node's names for a certificate that can't be trusted, or a handshake that failed. */
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA)/;

/** The usual ones in words. An unknown authority has several names, by where the chain breaks. */
const TLS_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/, 'it comes from an authority that this runner does not know'],
  [/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, 'it is for another name'],
  [/^CERT_HAS_EXPIRED$/, 'it has expired'],
  [/^(EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/, 'the server spoke no TLS'],
  [/^CERT_NOT_YET_VALID$/, 'it is not valid yet'],
];

/** What keeps a connection from being made, in words; a code without any speaks for itself. */
const UNREACHABLE: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nothing listens there'],
  ['ENOTFOUND', 'the name is not known'],
  ['EAI_AGAIN', 'the name could not be looked up'],
  ['EHOSTUNREACH', 'the network knows no way there'],
  ['ENETUNREACH', 'the network knows no way there'],
  ['EADDRNOTAVAIL', ''],
  ['UND_ERR_CONNECT_TIMEOUT', 'nothing answers there'],
]);

/** Where and how far a request had come when it failed. */
export interface Circumstances {
  /** Whether the request was begun on the wire. */
  readonly sent: boolean;
  /** Host and port of the proxy it goes through, if any. */
  readonly proxy: string | undefined;
}

/**
 * A failure with its kind. The message is made of the code alone: texts of the network stack quote addresses and bytes that
 * others chose.
 */
export function failureOf(error: unknown, { sent, proxy }: Circumstances): NetworkFailure {
  const codes = codesOf(error);
  const code = codes[0] ?? 'unknown network error';
  const failure = (kind: FailureKind, message: string) => new NetworkFailure(kind, sent, message, error);
  const status = proxyStatusOf(error);
  if (status !== undefined) {
    // A 5xx of a proxy is about what lies behind it and may pass; anything else it would say again.
    return failure(status >= 500 ? 'proxy' : 'proxy-refused', `${proxy ?? 'the proxy'} answered ${status}`);
  }
  const tls = codes.find((each) => TLS_CODE.test(each));
  if (tls !== undefined) return failure('tls', tlsWords(tls));
  const unreachable = codes.some((each) => UNREACHABLE.has(each)) || (!sent && !codes.some(isProxyCode));
  if (proxy !== undefined && (unreachable || codes.some(isProxyCode))) {
    // Only the proxy is connected to: the server behind it is its affair, and it tells of that by a status.
    return failure('proxy', `${proxy} is not reached (${code})`);
  }
  if (!unreachable) return failure('lost', code);
  const words = UNREACHABLE.get(code) ?? '';
  return failure('unreachable', words === '' ? code : `${words} (${code})`);
}

function isProxyCode(code: string): boolean {
  return PROXY_CODES.has(code);
}

/** undici tells a proxy's refusal of CONNECT in words only: "Proxy response (407) !== 200 when HTTP Tunneling". */
function proxyStatusOf(error: unknown): number | undefined {
  const status = error instanceof Error ? /^Proxy response \((\d{3})\)/.exec(error.message)?.[1] : undefined;
  return status === undefined ? undefined : Number(status);
}

function tlsWords(code: string): string {
  const words = TLS_WORDS.find(([pattern]) => pattern.test(code))?.[1];
  return words === undefined ? code : `${words} (${code})`;
}

/** Codes of the error, its causes and what an AggregateError holds, outermost first; bounded, for causes can be circular. */
function codesOf(error: unknown, depth = 4): readonly string[] {
  if (depth === 0 || !(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return [...own, ...inner.flatMap((each: unknown) => codesOf(each, depth - 1))];
}
