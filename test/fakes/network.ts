/** A `Send` that reaches a handler of the emulator without a socket, in the time of a clock that only moves when told. */
import type { Handler, ManualClock, Reply, TenantRequest } from '../../emulator/index.ts';
import { BODY_LIMIT, type HttpRequest, type HttpResponse, NetworkFailure, type Send } from '../../src/net/http.ts';

/** The address a request comes from; where it differs by family, `any` is for requests that leave the choice open. */
export type CallerAddress = string | { readonly any: string; readonly 4?: string; readonly 6?: string };

/** Looks at a request before it leaves. What it returns happens instead, as if the request had met that on its way. */
export type OnRequest = (request: HttpRequest) => NetworkFailure | undefined;

export interface FakeNetworkOptions {
  /** Who answers. Without one every request is refused, as where nothing listens. */
  readonly tenant: Handler | undefined;
  readonly callerAddress: CallerAddress;
  readonly clock: ManualClock;
  readonly onRequest: OnRequest;
}

/** One byte of a dripping answer a second, as the emulator's server does it. */
const DRIP_MS = 1_000;

export function createFakeSend(options: FakeNetworkOptions): Send {
  const { tenant, clock, onRequest } = options;
  return async (request, { timeoutMs, signal }) => {
    stopIfAborted(signal, false);
    const latest = clock.now() + timeoutMs;
    const met = onRequest(request);
    if (met !== undefined) throw met;
    const from = addressOf(options.callerAddress, request.family);
    if (tenant === undefined || from === undefined) throw new NetworkFailure('unreachable', false, 'ECONNREFUSED');
    const reply = await tenant.handle(tenantRequest(request, from));
    stopIfAborted(signal, true);
    return answerOf(reply, clock, latest, timeoutMs);
  };
}

function stopIfAborted(signal: AbortSignal | undefined, sent: boolean): void {
  if (signal?.aborted === true) throw new NetworkFailure('aborted', sent, 'the job was cancelled');
}

/** Requests that wait side by side share the time: a clock that is later already stays where it is. */
export function advanceTo(clock: ManualClock, at: number): void {
  clock.advance(Math.max(0, at - clock.now()));
}

function addressOf(address: CallerAddress, family: 4 | 6 | undefined): string | undefined {
  if (typeof address === 'string') return address;
  return address[family ?? 'any'];
}

function tenantRequest(request: HttpRequest, address: string): TenantRequest {
  return {
    method: request.method,
    url: request.url.href,
    headers: { accept: 'application/json', 'user-agent': 'fake', host: request.url.host, ...request.headers },
    body: request.body ?? '',
    caller: { address, connection: 'fake' },
  };
}

function answerOf(reply: Reply, clock: ManualClock, latest: number, timeoutMs: number): HttpResponse {
  switch (reply.kind) {
    case 'reset':
    case 'truncated':
      throw new NetworkFailure('lost', true, 'ECONNRESET');
    case 'hang':
      return late(clock, latest, timeoutMs);
    case 'drip': {
      const whole = clock.now() + Buffer.byteLength(reply.body) * DRIP_MS;
      if (whole >= latest) return late(clock, latest, timeoutMs);
      advanceTo(clock, whole);
      return read(reply);
    }
    case 'response':
      return read(reply);
  }
}

function late(clock: ManualClock, latest: number, timeoutMs: number): never {
  advanceTo(clock, latest);
  throw new NetworkFailure('timeout', true, `waited ${(timeoutMs / 1000).toFixed(1)} s`);
}

function read({ status, headers, body }: Extract<Reply, { kind: 'response' | 'drip' }>): HttpResponse {
  if (Buffer.byteLength(body) > BODY_LIMIT) throw new NetworkFailure('too-large', true, 'reading stopped');
  return { status, headers, body };
}
