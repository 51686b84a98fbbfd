/** `Send` over undici: one client an origin, so that calls share a connection, and nothing is followed or read unbounded. */
import type { buildConnector, Dispatcher } from 'undici';
import Client from 'undici/lib/dispatcher/client.js';
import { failureOf } from './failure.ts';
import { BODY_LIMIT, type HttpRequest, type HttpResponse, type Limits, NetworkFailure, type Send } from './http.ts';
import { tuneForOneRun } from './tune.ts';

export interface Transport {
  readonly send: Send;
  /** Gives up what is under way. An idle connection keeps no process alive, so that it is left to the end of this one. */
  close(): void;
}

export interface TransportOptions {
  readonly userAgent: string;
  /** The proxy that a URL is reached through, if any. May throw when the proxy variable is malformed. */
  readonly proxyFor: (url: URL) => URL | undefined;
  /** How to connect to an origin that has been connected to already, if it has. */
  readonly begun?: (url: URL) => buildConnector.connector | undefined;
}

/**
 * Requests that change nothing may be in flight together on one connection: address, roles and principal are the most
 * that are asked at once. undici keeps all others alone on it.
 */
const PIPELINING = 3;

/** How an origin is reached. */
interface Way {
  readonly dispatcher: Dispatcher;
  /** Whether nothing is under way. */
  readonly idle: () => boolean;
  /** Host and port of the proxy between, if any. */
  readonly proxy: string | undefined;
}

/** Opens nothing until the first request. */
export function createTransport(options: TransportOptions): Transport {
  tuneForOneRun();
  const ways = new Map<string, Way>();
  const wayFor = async (request: HttpRequest): Promise<Way> => {
    const key = `${request.url.origin} ${request.family ?? ''}`;
    const known = ways.get(key);
    if (known !== undefined) return known;
    const opened = await open(request, options);
    const raced = ways.get(key);
    if (raced !== undefined) return raced;
    ways.set(key, opened);
    return opened;
  };
  return {
    send: async (request, limits) => perform(await wayFor(request), request, limits, options.userAgent),
    close: () => {
      for (const { dispatcher, idle } of ways.values()) if (!idle()) void dispatcher.destroy();
      ways.clear();
    },
  };
}

async function open({ url, family }: HttpRequest, { proxyFor, begun }: TransportOptions): Promise<Way> {
  const proxied = await openThroughProxy(url, proxyFor);
  if (proxied !== undefined) return proxied;
  // The whole-attempt timer in `perform` is the time-out; undici's own would only blur what failed.
  const anew = { timeout: 0, ...(family === undefined ? {} : { family }) };
  const dispatcher = new Client(url.origin, {
    connect: (family === undefined ? begun?.(url) : undefined) ?? anew,
    pipelining: PIPELINING,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
  });
  return { dispatcher, idle: () => dispatcher.stats.size === 0, proxy: undefined };
}

async function openThroughProxy(url: URL, proxyFor: TransportOptions['proxyFor']): Promise<Way | undefined> {
  try {
    const proxy = proxyFor(url);
    if (proxy === undefined) return undefined;
    const { openProxied } = await import('./proxied.ts');
    return { dispatcher: openProxied(proxy), idle: () => false, proxy: proxy.host };
  } catch (cause) {
    throw new NetworkFailure('proxy-refused', false, 'its variable does not hold the URL of an http proxy', cause);
  }
}

function perform(
  { dispatcher, proxy }: Way,
  request: HttpRequest,
  limits: Limits,
  userAgent: string,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    let sent = false;
    let settled = false;
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: Readonly<Record<string, string>> = {};
    const chunks: Buffer[] = [];
    let size = 0;

    const settle = (finish: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      limits.signal?.removeEventListener('abort', onAbort);
      finish();
    };
    const fail = (failure: NetworkFailure): void => {
      settle(() => reject(failure));
      controller?.abort(failure);
    };
    const onAbort = (): void => fail(new NetworkFailure('aborted', sent, 'the job was cancelled'));
    const late = () => new NetworkFailure('timeout', sent, `waited ${(limits.timeoutMs / 1000).toFixed(1)} s`);
    const timer = setTimeout(() => fail(late()), limits.timeoutMs);
    if (limits.signal?.aborted === true) return onAbort();
    limits.signal?.addEventListener('abort', onAbort, { once: true });

    dispatcher.dispatch(
      {
        origin: request.url.origin,
        path: `${request.url.pathname}${request.url.search}`,
        method: request.method,
        headers: { 'user-agent': userAgent, accept: 'application/json', ...request.headers },
        body: request.body ?? null,
        idempotent: request.safe,
        // Else undici holds back what could follow until the head of this answer is there.
        blocking: !request.safe,
      },
      {
        onRequestStart: (started) => {
          controller = started;
          // Given up while still connecting: aborting here keeps the request off the wire, as `sent: false` promised.
          if (settled) started.abort(new Error('given up before it was sent'));
          else sent = true;
        },
        onResponseStart: (_controller, statusCode, fields) => {
          status = statusCode;
          headers = flat(fields);
        },
        onResponseData: (_controller, chunk) => {
          size += chunk.length;
          if (size > BODY_LIMIT)
            fail(new NetworkFailure('too-large', sent, `reading stopped after ${BODY_LIMIT} bytes`));
          else chunks.push(chunk);
        },
        onResponseEnd: () => {
          settle(() => resolve({ status, headers, body: Buffer.concat(chunks).toString('utf8') }));
        },
        onResponseError: (_controller, error) => fail(failureOf(error, { sent, proxy })),
      },
    );
  });
}

function flat(fields: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> {
  const entries = Object.entries(fields).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(entries);
}
