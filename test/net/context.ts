import { createManualClock, type ManualClock } from '../../emulator/index.ts';
import type { CallContext } from '../../src/net/exchange.ts';
import type { HttpRequest, HttpResponse, Limits, NetworkFailure, Send } from '../../src/net/http.ts';

/** What a scripted network does with one attempt. */
export type Scene = Partial<HttpResponse> | NetworkFailure | ((request: HttpRequest, limits: Limits) => Scene);

export interface Script {
  readonly send: Send;
  /** Every attempt, with its limits. */
  readonly sent: readonly { readonly request: HttpRequest; readonly limits: Limits }[];
}

/** Plays one scene an attempt; the last one stays on. */
export function script(...scenes: readonly Scene[]): Script {
  const sent: { request: HttpRequest; limits: Limits }[] = [];
  return {
    sent,
    send: (request, limits) => {
      let scene = scenes[Math.min(sent.length, scenes.length - 1)] ?? {};
      sent.push({ request, limits });
      while (typeof scene === 'function') scene = scene(request, limits);
      return scene instanceof Error
        ? Promise.reject(scene)
        : Promise.resolve({ status: 200, headers: {}, body: '{}', ...scene });
    },
  };
}

export interface TestContext extends CallContext {
  readonly lines: readonly string[];
  readonly sleeps: readonly number[];
  readonly manual: ManualClock;
  cancel(): void;
}

/** A call's world in which only sleeping takes time: `budgetMs` from now to the deadline. */
export function contextOf(send: Send, budgetMs = 60_000): TestContext {
  const manual = createManualClock(Date.UTC(2026, 7, 3, 12));
  const began = manual.now();
  const lines: string[] = [];
  const sleeps: number[] = [];
  const controller = new AbortController();
  return {
    send,
    clock: {
      now: manual.now,
      elapsed: () => manual.now() - began,
      sleep: (ms, signal) => {
        if (signal?.aborted !== true) {
          sleeps.push(ms);
          manual.advance(ms);
        }
        return Promise.resolve();
      },
    },
    chance: () => 0.5,
    debug: (line) => lines.push(line),
    scrub: (text) => text.replaceAll('hush-hush', '***'),
    deadline: budgetMs,
    cancelled: controller.signal,
    lines,
    sleeps,
    manual,
    cancel: () => controller.abort(),
  };
}
