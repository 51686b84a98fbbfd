/** Every request, raw, for assertions. */
import type { Clock } from './clock.ts';
import type { Reply, TenantRequest } from './message.ts';
import type { Operation } from './operations.ts';

/** One request as it arrived and what became of it. Raw: it holds secrets and tokens, and is for tests only. */
export interface RecordedRequest {
  /** `unknown` where no operation has that path. */
  readonly operation: Operation | 'unknown';
  readonly method: string;
  readonly url: string;
  readonly path: string;
  /** The caller's address as the tenant sees it. */
  readonly address: string;
  readonly connection: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The HTTP status; undefined while unanswered, after a reset and for a hang. */
  readonly status: number | undefined;
  /** How it was answered; undefined while it is not. */
  readonly reply: Reply['kind'] | undefined;
  /** The kind of fault that struck it. */
  readonly fault: string | undefined;
}

/** Keeps requests in the order of their arrival. */
export interface Journal {
  readonly entries: readonly RecordedRequest[];
  /** Writes a request down; the function returned adds how it was answered. */
  record(request: TenantRequest, operation: Operation | 'unknown', fault: string | undefined): (reply: Reply) => void;
  clear(): void;
}

/** Makes an empty journal. */
export function createJournal(clock: Clock): Journal {
  const entries: RecordedRequest[] = [];
  return {
    entries,
    record: (request, operation, fault) => {
      const { method, url, headers, body, caller } = request;
      const path = new URL(url).pathname;
      const arrived = { operation, method, url, path, ...caller, headers, body, at: clock.now(), fault };
      const entry: { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] } = {
        ...arrived,
        status: undefined,
        reply: undefined,
      };
      entries.push(entry);
      return (reply) => {
        entry.reply = reply.kind;
        if ('status' in reply) entry.status = reply.status;
      };
    },
    clear: () => {
      entries.length = 0;
    },
  };
}
