/** The token endpoint: one form in, one access token or a refusal out. */
import * as z from 'zod/mini';
import { harmless } from '../domain/foreign-text.ts';
import { Secret } from '../domain/secret.ts';
import { ActionError } from '../errors.ts';
import type { Authorization } from '../net/authorization.ts';
import { type CallContext, exchange } from '../net/exchange.ts';
import type { HttpResponse } from '../net/http.ts';
import { answerOf, jsonOf } from '../net/judge.ts';
import type { Grant } from './grants.ts';

/** An access token as it was issued (RFC 6749 §5.1). */
export interface AccessToken {
  readonly value: Secret;
  readonly type: 'Bearer' | 'DPoP';
  /** Seconds, where the server said so. */
  readonly expiresIn: number | undefined;
}

/** Outcome of a token request that the server understood. */
export type TokenAnswer =
  | { readonly kind: 'token'; readonly token: AccessToken }
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** RFC 6749 §5.2 `error`, made harmless; empty when the body was of another form. */
      readonly error: string;
      /** `error_description`, made harmless and scrubbed. */
      readonly description: string;
    };

export interface TokenRequest {
  /** Origin of the tenant. */
  readonly server: URL;
  readonly grant: Grant;
  /** Proof of possession, where the token is to be bound to a key (RFC 9449 §5). */
  readonly proof?: Pick<Authorization, 'fields' | 'challenged'>;
  /** The call in words that fit after "could not". */
  readonly what: string;
  /** Called with the token before anything else. */
  readonly mask: (secret: string) => void;
}

const tokenSchema = z.object({
  access_token: z.string().check(z.minLength(8), z.maxLength(16_384), z.regex(/^[\x21-\x7e]+$/)),
  token_type: z.string(),
  expires_in: z.optional(z.nullable(z.union([z.number(), z.string()]))),
});

const refusalSchema = z.object({
  error: z.optional(z.nullable(z.string())),
  error_description: z.optional(z.nullable(z.string())),
  // A gateway before the token endpoint answers in the form of the API.
  message: z.optional(z.nullable(z.string())),
});

/**
 * Asks for a token. Token requests are idempotent, so transient failures are repeated.
 *
 * @throws ActionError for everything but a token and a refusal; `dpop-downgraded` when a proof was sent and ignored
 */
export async function requestToken(context: CallContext, request: TokenRequest): Promise<TokenAnswer> {
  const url = new URL('/auth/v1/token', request.server);
  const ending = await exchange(context, {
    repeat: 'always',
    prepare: async () => ({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(await request.proof?.fields({ method: 'POST', url })),
      },
      body: new URLSearchParams(await request.grant()).toString(),
      safe: false,
    }),
    challenged: (response) => request.proof?.challenged(response) ?? false,
  });
  const response = answerOf(ending, request.what);
  if (response.status >= 400) return refusalOf(context, response);
  return { kind: 'token', token: tokenOf(response, request) };
}

function tokenOf(response: HttpResponse, request: TokenRequest): AccessToken {
  const json = jsonOf(response, request.what);
  if (json instanceof ActionError) throw json;
  const parsed = tokenSchema.safeParse(json);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => String(path[0] ?? 'the body')).join(', ');
    throw new ActionError('unexpected-answer', `could not ${request.what}: the token answer is malformed (${fields})`);
  }
  const { access_token: value, token_type: type, expires_in: lifetime } = parsed.data;
  request.mask(value);
  const bound = type.toLowerCase() === 'dpop';
  if (request.proof !== undefined && !bound) {
    throw new ActionError(
      'dpop-downgraded',
      `could not ${request.what}: a token bound to a key was asked for, a bearer token came`,
    );
  }
  if (request.proof === undefined && type.toLowerCase() !== 'bearer') {
    const message = `could not ${request.what}: the token is of type "${harmless(type, 20)}", which was not asked for`;
    throw new ActionError('unexpected-answer', message);
  }
  const expiresIn = Number(lifetime ?? Number.NaN);
  return {
    value: new Secret(value),
    type: bound ? 'DPoP' : 'Bearer',
    expiresIn: Number.isFinite(expiresIn) && expiresIn > 0 ? Math.floor(expiresIn) : undefined,
  };
}

function refusalOf(context: CallContext, response: HttpResponse): TokenAnswer {
  const { error, error_description: description, message } = wordsIn(response.body);
  return {
    kind: 'refused',
    status: response.status,
    error: harmless(context.scrub(error ?? ''), 60),
    description: harmless(context.scrub(description ?? message ?? '')),
  };
}

/** What the body of a refusal says; nothing where it is of another form. */
function wordsIn(body: string): Partial<z.infer<typeof refusalSchema>> {
  try {
    return refusalSchema.parse(JSON.parse(body));
  } catch {
    return {};
  }
}
