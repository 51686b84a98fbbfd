/** What an exception of the network stack means for a person and for a create. */
import { type FailureKind, NetworkFailure } from './http.ts';

/** Codes of a proxy that was reached, or not, in undici's spelling. */
const PROXY_CODES = new Set(['UND_ERR_PRX_CONN', 'UND_ERR_PRX_TLS']);

/** OpenSSL's and Node's names for a certificate that can't be trusted, or a handshake that failed. */
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA)/;

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * A failure with its kind. The message is made of the code alone: texts of the network stack quote addresses and bytes that
 * others chose.
 *
 * @param sent whether the request was begun on the wire
 */
export function failureOf(error: unknown, sent: boolean): NetworkFailure {
  const codes = codesOf(error);
  return new NetworkFailure(kindOf(error, codes, sent), sent, codes[0] ?? 'unknown network error', error);
}

function kindOf(error: unknown, codes: readonly string[], sent: boolean): FailureKind {
  // undici tells a proxy's refusal of CONNECT in words only: "Proxy response (407) !== 200 when HTTP Tunneling".
  const refusedByProxy = error instanceof Error && error.message.startsWith('Proxy response (');
  if (refusedByProxy || codes.some((code) => PROXY_CODES.has(code))) return 'proxy';
  if (codes.some((code) => TLS_CODE.test(code))) return 'tls';
  if (codes.some((code) => UNREACHABLE.has(code))) return 'unreachable';
  return sent ? 'lost' : 'unreachable';
}

/** Codes of the error, its causes and what an AggregateError holds, outermost first; bounded, for causes can be circular. */
function codesOf(error: unknown, depth = 4): readonly string[] {
  if (depth === 0 || !(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return [...own, ...inner.flatMap((each: unknown) => codesOf(each, depth - 1))];
}
