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

type Payload = Readonly<Record<string, unknown>>;

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
  const { iat } = payload;
  const age = typeof iat === 'number' ? formatDuration(Math.max(0, Math.round(nowMs / 1000 - iat))) : '(none)';
  return [...SHOWN.map((name) => ({ name, value: textOf(payload[name]) })), { name: 'age', value: age }];
}

function textOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return '(none)';
  const text = Array.isArray(value) ? value.map(String).join(', ') : String(value);
  return harmless(text, 200);
}

/** Claims as two columns of text. */
export function claimTable(claims: readonly Claim[]): readonly string[] {
  const width = Math.max(...claims.map(({ name }) => name.length));
  return claims.map(({ name, value }) => `${name.padEnd(width)}  ${value}`);
}

/**
 * A CEL condition that these claims satisfy. Built on the repository, and on the environment or else the workflow: subjects
 * come in the classic form and in the one with immutable ids, so `sub` alone is no good ground.
 */
export function suggestCondition(payload: Payload): string {
  const terms = ['repository', payload['environment'] ? 'environment' : 'job_workflow_ref']
    .filter((name) => typeof payload[name] === 'string' && payload[name] !== '')
    .map((name) => `claims.${name} == ${celString(String(payload[name]))}`);
  return terms.join(' && ');
}

/** A CEL string literal (CEL language definition, string escapes); text of other scripts stays as it is. */
function celString(value: string): string {
  return `"${harmless(value, 300).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
