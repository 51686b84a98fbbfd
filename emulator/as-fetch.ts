/** The tenant as a `fetch`, for tests without sockets. */
import type { Handler, Reply, TenantRequest } from './message.ts';

const dripMs = 1000;

/** Whom a fetch plays. */
export interface AsFetchOptions {
  /** The caller's address as the tenant sees it; `127.0.0.1`. */
  readonly callerAddress?: string;
  /** Names the connection in the journal; `in-process`. */
  readonly connection?: string;
}

/**
 * Mounts a handler as a `fetch` that opens no socket. It fails as Node's does: a `TypeError` for a connection that broke,
 * the signal's reason for one that was aborted. It follows no redirect: `redirect: 'manual'` shows it, anything else fails.
 */
export function asFetch(handler: Handler, options: AsFetchOptions = {}): typeof fetch {
  const { callerAddress = '127.0.0.1', connection = 'in-process' } = options;
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    url.hash = '';
    const asked: TenantRequest = {
      method: request.method,
      url: url.href,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
      caller: { address: callerAddress, connection },
    };
    const reply = await Promise.race([handler.handle(asked), aborted(request.signal)]);
    return respond(reply, request);
  };
}

function respond(reply: Reply, request: Request): Response | Promise<Response> {
  if (reply.kind === 'hang') return aborted(request.signal);
  if (reply.kind === 'reset') throw broken('read ECONNRESET');
  const { status, headers } = reply;
  if (status >= 300 && status < 400 && request.redirect !== 'manual') throw broken('a redirect, which is not followed');
  const isBodiless = status === 204 || status === 205 || status === 304;
  return new Response(isBodiless ? null : body(reply, request.signal), { status, headers });
}

function body(reply: Extract<Reply, { body: string }>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(reply.body);
  if (reply.kind === 'drip') return dripping(bytes, signal);
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
      controller.enqueue(bytes);
      if (reply.kind === 'response') controller.close();
    },
    pull: (controller) => controller.error(broken('other side closed')),
  });
}

/** One byte a second, until the reader has had enough; keeps no process alive. */
function dripping(bytes: Uint8Array, signal: AbortSignal): ReadableStream<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  let sent = 0;
  const stop = () => clearInterval(timer);
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      signal.addEventListener('abort', stop, { once: true });
      signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
      timer = setInterval(() => {
        controller.enqueue(bytes.subarray(sent, sent + 1));
        sent += 1;
        if (sent < bytes.length) return;
        stop();
        controller.close();
      }, dripMs).unref();
    },
    cancel: stop,
  });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** As undici words a connection that failed. */
function broken(message: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code: 'ECONNRESET' }) });
}
