/** The claims of a GitHub OIDC token that a tenant judges, for people who look for why it said no. Never the token. */
import * as z from 'zod/mini';
import { formatDuration } from './duration.ts';
import { harmless } from './foreign-text.ts';

/** The claims that trusts are written on, in the order in which people read them. */
const SHOWN = [
  'iss',
  'aud',
  'sub',
  'repository',
  'repository_id',
  'ref',
  'environment',
  'job_workflow_ref',
  'event_name',
  'actor',
  'runner_environment',
] as const;

export interface Claim {
  readonly name: string;
  /** Harmless; `(none)` when the token has no such claim. */
  readonly value: string;
}

const payloadSchema = z.record(z.string(), z.unknown());

export type Payload = Readonly<Record<string, unknown>>;

/** The payload of a JWT, unverified; empty when it has none that can be read. */
export function payloadOf(jwt: string): Payload {
  try {
    const json: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const parsed = payloadSchema.safeParse(json);
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/**
 * The claims that a tenant judges, and the age of the token.
 *
 * @param nowMs wall clock in ms since the epoch
 */
export function claimsOf(payload: Payload, nowMs: number): readonly Claim[] {
  const seconds = ageOf(payload, nowMs);
  const age = seconds === undefined ? '(none)' : formatAge(seconds);
  return [...SHOWN.map((name) => ({ name, value: textOf(payload[name]) })), { name: 'age', value: age }];
}

/** Whole seconds since the token was issued, negative where the clocks disagree; `undefined` when it does not say. */
export function ageOf({ iat }: Payload, nowMs: number): number | undefined {
  return typeof iat === 'number' ? Math.round(nowMs / 1000 - iat) : undefined;
}

function formatAge(seconds: number): string {
  return seconds < 0 ? `issued ${formatDuration(-seconds)} in the future` : formatDuration(seconds);
}

function textOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return '(none)';
  return harmless(Array.isArray(value) ? value.map(words).join(', ') : words(value), 200);
}

/** Not `String`: an object out of JSON may have a `toString` that is no function. */
function words(value: unknown): string {
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // What was parsed without recursion can be nested too deep to be written with it.
    return '(nested too deep to show)';
  }
}

/** Claims as two columns of text. */
export function claimTable(claims: readonly Claim[]): readonly string[] {
  const width = Math.max(...claims.map(({ name }) => name.length));
  return claims.map(({ name, value }) => `${name.padEnd(width)}  ${value}`);
}

/**
 * A CEL condition that these claims satisfy. Built on the repository, and on the environment or else the workflow: subjects
 * come in the classic form and in the one with immutable ids, so `sub` alone is no good ground. Empty when there is nothing to
 * build on.
 */
export function suggestCondition(payload: Payload): string {
  const terms = ['repository', payload['environment'] ? 'environment' : 'job_workflow_ref'].flatMap((name) => {
    const value = payload[name];
    // A value that a log can't show as it is would make a condition that the claims do not satisfy.
    if (typeof value !== 'string' || value === '' || harmless(value) !== value) return [];
    return [`claims.${name} == ${celString(value)}`];
  });
  return terms.join(' && ');
}

/** A CEL string literal (CEL language definition, string escapes); text of other scripts stays as it is. */
function celString(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
