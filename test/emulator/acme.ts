/** A tenant for the tests of the emulator, and ways to talk to it. */
import {
  asFetch,
  createManualClock,
  createTenant,
  type ManualClock,
  type TenantOptions,
} from '../../emulator/index.ts';

/** Noon of a day, in milliseconds. */
export const noon = Date.UTC(2026, 7, 3, 12);

export type Json = Record<string, unknown>;

export interface Spoken {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Json;
}

/** A tenant with one service principal and one super administrator's client, and ways to talk to it. */
export async function acme(options: TenantOptions = {}, startMs: number = noon) {
  const clock: ManualClock = createManualClock(startMs);
  const tenant = createTenant({ clock, ...options });
  const reader = tenant.addRole({ id: 'role-reader', name: 'reader' });
  const writer = tenant.addRole({ id: 'role-writer', name: 'writer' });
  const principal = tenant.addServicePrincipal({ roleIds: [reader.id, writer.id] });
  const client = await tenant.addClient({ kind: 'spc' });
  const origin = `https://${tenant.domain}`;
  return { clock, tenant, principal, client, origin, reader, writer, talk: talker(asFetch(tenant), origin) };
}

export type Acme = Awaited<ReturnType<typeof acme>>;

/** Ways to talk to what is at an origin. */
export function talker(fetchIt: typeof fetch, origin: string) {
  const say = async (path: string, init: RequestInit): Promise<Spoken> => {
    const response = await fetchIt(`${origin}${path}`, { redirect: 'manual', ...init });
    const json = (await response.json()) as Json;
    return { status: response.status, headers: response.headers, json };
  };
  const post = (form: Record<string, string> | URLSearchParams, headers: Record<string, string> = {}) =>
    say('/auth/v1/token', { method: 'POST', body: new URLSearchParams(form), headers });
  const signIn = async (client: { clientId: string; clientSecret: string }): Promise<string> => {
    const { clientId, clientSecret } = client;
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
    const { json } = await post(form);
    if (typeof json['access_token'] !== 'string') throw new Error(JSON.stringify(json));
    return json['access_token'];
  };
  const api = (token: string, method: string, path: string, body?: unknown) =>
    say(path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { say, post, signIn, api };
}

/** The members of an object, for a look inside an answer. */
export function inside(value: unknown): Json {
  return value as Json;
}

/** The items of a list, for a look inside an answer. */
export function items(value: unknown): Json[] {
  return value as Json[];
}
