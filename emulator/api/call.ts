/** What a handler of the API is given, and how it reads parameters and body. */
import type { Lie } from '../faults/fault.ts';
import { hasMediaType, type TenantRequest } from '../message.ts';
import type { AccessToken, Principal } from '../model.ts';
import { ApiRefusal } from '../refusals.ts';
import type { TenantState } from '../state.ts';

/** One authorised API request. */
export interface ApiCall {
  readonly state: TenantState;
  readonly request: TenantRequest;
  /** On whose behalf. */
  readonly token: AccessToken;
  /** What the path names, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** What to lie about in a create. */
  readonly lie: Lie | undefined;
}

/** Answers a call with the JSON of a 200. Throws ApiRefusal. */
export type ApiHandler = (call: ApiCall) => unknown;

/**
 * A parameter of the path.
 *
 * @throws ApiRefusal if the route has none of that name
 */
export function pathParam({ params }: ApiCall, name: string): string {
  return params[name] ?? invalid(`${name} is missing`);
}

/**
 * Reads a JSON body that is an object with these fields at most; whatever else a client sends is an error, so that a
 * misspelt field does not pass as one that is not set.
 *
 * @throws ApiRefusal
 */
export function readFields(call: ApiCall, known: readonly string[]): Readonly<Record<string, unknown>> {
  const { request } = call;
  if (!hasMediaType(request, 'application/json'))
    throw new ApiRefusal(415, 'the content type must be application/json');
  const body = parsed(request.body);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return invalid('the body must be a JSON object');
  const unknown = Object.keys(body).filter((name) => !known.includes(name));
  if (unknown.length > 0) invalid(`the body has ${unknown.length} unknown field(s): known are ${known.join(', ')}`);
  return { ...body };
}

/** A request that needs no body may come with `{}`, and with nothing else. */
export function readNothing(call: ApiCall): void {
  if (call.request.body !== '') readFields(call, []);
}

/** A string field; undefined if it is not set, `null` or empty. */
export function textField(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? value : invalid(`${name} must be a string`);
}

/** A list of strings; empty if it is not set or `null`. */
export function listField(fields: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = fields[name];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return invalid(`${name} must be a list`);
  return value.map((item: unknown) => (typeof item === 'string' ? item : invalid(`${name} must be a list of strings`)));
}

/** A boolean field; false if it is not set. */
export function flagField(fields: Readonly<Record<string, unknown>>, name: string): boolean {
  const value = fields[name] ?? false;
  return typeof value === 'boolean' ? value : invalid(`${name} must be true or false`);
}

/**
 * Lets super administrators and owners of the principal pass, as the vendor documents for credentials.
 *
 * @throws ApiRefusal
 */
export function demandOwner(call: ApiCall, principal: Principal): void {
  if (call.token.powers.superAdministrator || principal.ownerIds.includes(call.token.principalId)) return;
  throw new ApiRefusal(403, 'only super administrators and owners of the service principal may do this');
}

/**
 * Lets super and connector administrators pass.
 *
 * @throws ApiRefusal
 */
export function demandConnectorAdministrator({ token }: ApiCall): void {
  if (token.powers.superAdministrator || token.powers.connectorAdministrator) return;
  throw new ApiRefusal(403, 'the Connector Administrator or Super Administrator role is needed');
}

/** Refuses the call as an invalid argument. */
export function invalid(message: string): never {
  throw new ApiRefusal(400, message);
}

/** Refuses the call because what it names is not there. */
export function notFound(what: string): never {
  throw new ApiRefusal(404, `${what} not found`);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return invalid('the body is not JSON');
  }
}
