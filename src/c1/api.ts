/** One call to the tenant's API: a request built by `URL`, an ending judged, a body read through a schema. */
import * as z from 'zod/mini';
import { harmless } from '../domain/foreign-text.ts';
import { ActionError, type ErrorCode } from '../errors.ts';
import type { Authorization } from '../net/authorization.ts';
import { type CallContext, type Ending, exchange } from '../net/exchange.ts';
import type { HttpRequest, HttpResponse } from '../net/http.ts';
import { answerOf, jsonOf } from '../net/judge.ts';
import type { Repeat } from '../net/retry.ts';

/** A tenant that we are signed in to. */
export interface Tenant {
  readonly context: CallContext;
  /** Origin. */
  readonly server: URL;
  readonly authorization: Authorization;
}

export interface ApiCall {
  /** The call in words that fit after "could not". */
  readonly what: string;
  readonly method: HttpRequest['method'];
  /** Segments behind `/api/v1/`, not encoded. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly repeat?: Repeat;
  /** See `Exchange.awaited`. */
  readonly awaited?: boolean;
  /** See `HttpRequest.safe`. */
  readonly safe?: boolean;
  readonly family?: 4 | 6;
  /** Who may make this call, in words that fit after "has to be", for the hint of a 403. */
  readonly needs?: string;
  /** The input whose id is in the path, for the hint of a 404. */
  readonly names?: string;
}

/** Makes the call; the ending is not judged yet. */
export function call(tenant: Tenant, api: ApiCall): Promise<Ending> {
  const url = new URL(`/api/v1/${api.path.map(encodeURIComponent).join('/')}`, tenant.server);
  for (const [name, value] of Object.entries(api.query ?? {})) url.searchParams.set(name, value);
  const content = api.body === undefined ? {} : { 'content-type': 'application/json' };
  const { method } = api;
  return exchange(tenant.context, {
    repeat: api.repeat ?? 'always',
    awaited: api.awaited ?? false,
    prepare: async () => ({
      method,
      url,
      headers: { ...content, ...(await tenant.authorization.fields({ method, url })) },
      ...(api.body === undefined ? {} : { body: JSON.stringify(api.body) }),
      safe: api.safe ?? method === 'GET',
      ...(api.family === undefined ? {} : { family: api.family }),
    }),
    challenged: (response) => tenant.authorization.challenged(response),
  });
}

/**
 * Makes the call and reads its answer.
 *
 * @throws ActionError for everything but an answer of the expected shape
 */
export async function ask<T>(tenant: Tenant, api: ApiCall, schema: z.ZodMiniType<T>): Promise<T> {
  const response = await success(tenant, api);
  const body = readBody(schema, response, api.what);
  if (body instanceof ActionError) throw body;
  return body;
}

/**
 * Makes a call of whose answer only the status counts. The body may be empty; but a page of a gateway is no success.
 *
 * @throws ActionError for everything but a success
 */
export async function tell(tenant: Tenant, api: ApiCall): Promise<void> {
  const response = await success(tenant, api);
  const json = response.body === '' ? {} : jsonOf(response, api.what);
  if (json instanceof ActionError) throw json;
}

async function success(tenant: Tenant, api: ApiCall): Promise<HttpResponse> {
  const response = answerOf(await call(tenant, api), api.what);
  if (response.status >= 400) throw refusal(tenant, api, response);
  return response;
}

/** A body through its schema; the error names the fields that are missing or mistyped, never their values. */
export function readBody<T>(schema: z.ZodMiniType<T>, response: HttpResponse, what: string): T | ActionError {
  const json = jsonOf(response, what);
  if (json instanceof ActionError) return json;
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => harmless(issue.path.join('.'), 60) || 'the body').join(', ');
  return new ActionError('unexpected-answer', `could not ${what}: the answer has an unexpected shape (${fields})`);
}

const codes: Readonly<Record<number, ErrorCode>> = { 401: 'forbidden', 403: 'forbidden', 404: 'not-found' };

/** google.rpc.Status, as the API spells its errors. */
const statusSchema = z.object({ message: z.optional(z.nullable(z.string())) });

/** A 4xx answer as an error with the tenant's own words, made harmless and scrubbed. */
export function refusal(
  tenant: Tenant,
  api: Pick<ApiCall, 'what' | 'needs' | 'names'>,
  response: HttpResponse,
): ActionError {
  const code = codes[response.status] ?? 'request-refused';
  const words = wordsOf(tenant, response);
  const says = words === '' ? '' : `; the tenant says: ${words}`;
  const message = `could not ${api.what}: the tenant answered ${response.status}${says}`;
  return new ActionError(code, message, { hint: hintFor(code, api) });
}

function hintFor(code: ErrorCode, { needs, names }: Pick<ApiCall, 'needs' | 'names'>): string | undefined {
  if (code === 'forbidden' && needs !== undefined) return `The client that signs in has to be ${needs}.`;
  if (code !== 'not-found' || names === undefined) return undefined;
  return `Check \`${names}\`: copy the id from C1, from the tenant of the client that signs in.`;
}

function wordsOf(tenant: Tenant, response: HttpResponse): string {
  try {
    const parsed = statusSchema.safeParse(JSON.parse(response.body));
    return harmless(tenant.context.scrub((parsed.success && parsed.data.message) || ''));
  } catch {
    // A body that is not JSON is some gateway's page, and helps nobody.
    return '';
  }
}
