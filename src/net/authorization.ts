/** How a request shows that it may be made. A new way is a new value of this type; no switch grows. */
import type { HttpRequest, HttpResponse } from './http.ts';

export interface Authorization {
  /** Fields for one attempt, names in lower case. Called anew for each, because a proof is good for one request only. */
  fields(request: Pick<HttpRequest, 'method' | 'url'>): Promise<Readonly<Record<string, string>>>;
  /** Learns from an answer; true when it was a challenge that the next attempt will meet. */
  challenged(response: HttpResponse): boolean;
}

/** A bearer token (RFC 6750 §2.1). */
export function bearer(token: string): Authorization {
  return { fields: () => Promise.resolve({ authorization: `Bearer ${token}` }), challenged: () => false };
}
