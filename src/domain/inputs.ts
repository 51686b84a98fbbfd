/** Inputs, parsed once at the edge. Every problem is collected and told together, by the name that stands in the YAML. */
import * as z from 'zod/mini';
import { parseTimeout } from './duration.ts';
import { quote } from './foreign-text.ts';
import { isId, type Server } from './identity.ts';
import { err, ok, type Result } from './result.ts';
import { claimsToHoldKey } from './secret.ts';
import { AUTH_METHODS, decideSignIn, type Problem, type SignIn } from './sign-in.ts';

/** What every one of the actions is told about signing in. */
export interface Access {
  readonly signIn: SignIn;
  readonly server: Server;
  readonly dpop: boolean;
}

/** The inputs of an action, or all that is wrong with them. */
export type Read<T> =
  | {
      readonly kind: 'valid';
      readonly access: Access;
      readonly inputs: T;
      readonly timeoutMs: number;
      /** `on-missing-auth: skip`. */
      readonly skipIfMissing: boolean;
    }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; readonly skipIfMissing: boolean };

// Inputs are parsed once: compiling parsers at run time would cost more than it saves.
z.config({ jitless: true });

/** Inputs as they stand in the workflow; empty when not given. */
export type Raw = Readonly<Record<string, string>>;
/** A parser of one input. */
export type Field<T> = z.ZodMiniType<T, string>;

/**
 * A field from a parser of its text; an empty text takes `fallback`, which is what action.yml gives as default. One schema a
 * field and no pipe of several: making schemas is most of what reading inputs costs.
 */
export function field<T>(parse: (text: string) => Result<T, string | readonly string[]>, fallback: string): Field<T> {
  return z.transform((text: string, context) => {
    const result = parse(text === '' ? fallback : text);
    if (result.ok) return result.value;
    const messages = typeof result.error === 'string' ? [result.error] : result.error;
    for (const message of messages) context.issues.push({ code: 'custom', message, input: '' });
    return z.NEVER;
  });
}

export function oneOf<const T extends string>(allowed: readonly T[], fallback: T): Field<T> {
  return field((text) => memberOf(allowed, text), fallback);
}

export function flag(fallback: boolean): Field<boolean> {
  const read = (text: string): Result<boolean, string> => {
    const word = memberOf(['true', 'false'], text);
    return word.ok ? ok(word.value === 'true') : word;
  };
  return field(read, fallback ? 'true' : 'false');
}

function memberOf<const T extends string>(allowed: readonly T[], text: string): Result<T, string> {
  const found = allowed.find((each) => each === text.toLowerCase());
  return found === undefined ? err(`${quote(text)} is not one of ${allowed.join(', ')}`) : ok(found);
}

/** @param missing what to say when it is not given; without it the id is optional */
export function id(missing?: string): Field<string> {
  return field((text) => {
    if (text === '' && missing !== undefined) return { ok: false, error: missing };
    if (claimsToHoldKey(text)) return err('holds a client secret where an id belongs');
    if (text === '' || isId(text)) return { ok: true, value: text };
    return { ok: false, error: `${quote(text)} is not an id; copy it from C1 without spaces or slashes` };
  }, '');
}

export const text: Field<string> = field((value) => ok(value), '');

/** Fields of all three actions. */
export const accessFields = {
  'client-id': text,
  'client-secret': text,
  'access-token': text,
  'auth-method': oneOf(AUTH_METHODS, 'auto'),
  dpop: flag(false),
  'server-url': text,
  'on-missing-auth': oneOf(['fail', 'skip'], 'fail'),
  timeout: field(parseTimeout, '60s'),
};

const accessSchema = z.object(accessFields);

/**
 * Reads one action's inputs: its own fields, what only several of them together can get wrong, and the sign-in.
 *
 * @param cross judges what several fields get wrong together, by their texts: another field that is wrong must not hide it
 */
export function read<T>(
  input: (name: string) => string,
  schema: z.ZodMiniType<T>,
  names: readonly string[],
  cross: (raw: Raw) => readonly Problem[],
): Read<T> {
  const problems: Problem[] = [];
  const raw = rawOf(input, names);
  const parsed = schema.safeParse(raw);
  problems.push(...(parsed.success ? [] : problemsOf(parsed.error)), ...cross(raw));
  const access = readAccess(input, problems);
  if (problems.length === 0 && parsed.success && access.access !== undefined) {
    return { kind: 'valid', ...access, access: access.access, inputs: parsed.data };
  }
  return { kind: 'invalid', problems, skipIfMissing: access.skipIfMissing };
}

/** Reads the sign-in inputs alone: all that post needs. */
export function readAccess(
  input: (name: string) => string,
  problems: Problem[],
): { readonly access: Access | undefined; readonly timeoutMs: number; readonly skipIfMissing: boolean } {
  const raw = rawOf(input, Object.keys(accessFields));
  const parsed = accessSchema.safeParse(raw);
  if (!parsed.success) problems.push(...problemsOf(parsed.error));
  const value = parsed.success ? parsed.data : undefined;
  const { signIn, server } = decideSignIn(
    {
      clientId: raw['client-id'] ?? '',
      clientSecret: raw['client-secret'] ?? '',
      accessToken: raw['access-token'] ?? '',
      authMethod: value?.['auth-method'] ?? 'auto',
      serverUrl: raw['server-url'] ?? '',
    },
    (problem) => problems.push(problem),
  );
  const dpop = value?.dpop ?? false;
  if (dpop && signIn?.kind === 'access-token') {
    problems.push({
      input: 'dpop',
      message: 'does not go with access-token: a token is bound to a key when it is issued',
    });
  }
  return {
    access: signIn && server && { signIn, server, dpop },
    timeoutMs: (value?.timeout ?? 60) * 1000,
    skipIfMissing: value?.['on-missing-auth'] === 'skip',
  };
}

function rawOf(input: (name: string) => string, names: readonly string[]): Raw {
  return Object.fromEntries(names.map((name) => [name, input(name)]));
}

function problemsOf(error: z.core.$ZodError): readonly Problem[] {
  return error.issues.map((issue) => ({ input: String(issue.path[0]), message: issue.message }));
}
