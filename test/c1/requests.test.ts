/** How a request is put together and shown to be allowed, and which fields of an answer are named. */
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ask, type Tenant } from '../../src/c1/api.ts';
import { bridgeSchema, createdBridgeCredentialSchema } from '../../src/c1/bridge-wire.ts';
import { roleListSchema } from '../../src/c1/role-wire.ts';
import { createdSchema, credentialListSchema } from '../../src/c1/wire.ts';
import { playing, saying } from './tenant.ts';

const any = z.object({});

it('shows a proof for the very request, and meets a challenge with the next', async () => {
  const tenant = playing(saying({}, 401), saying({}));
  const proved: string[] = [];
  const authorization: Tenant['authorization'] = {
    fields: ({ method, url }) => {
      proved.push(`${method} ${url.href}`);
      return Promise.resolve({ dpop: `proof ${proved.length}` });
    },
    challenged: ({ status }) => status === 401,
  };
  await ask({ ...tenant, authorization }, { what: 'a', method: 'DELETE', path: ['x'] }, any);
  expect(proved).toEqual(Array(2).fill('DELETE https://acme.example/api/v1/x'));
  expect(tenant.sent.map(({ request }) => request.headers['dpop'])).toEqual(['proof 1', 'proof 2']);
});

it('without a body or a family says nothing of either', async () => {
  const tenant = playing(saying({}));
  await ask(tenant, { what: 'a', method: 'GET', path: ['x'] }, any);
  expect(Object.keys(tenant.sent[0]?.request ?? {}).sort()).toEqual(['headers', 'method', 'safe', 'url']);
  expect(tenant.sent[0]?.request.headers).not.toHaveProperty('content-type');
});

it('is not safe when it changes something, and is repeated unless it is said not to be', async () => {
  const tenant = playing(saying({}, 500), saying({}));
  await ask(tenant, { what: 'a', method: 'DELETE', path: ['x'] }, any);
  expect(tenant.sent.map(({ request }) => request.safe)).toEqual([false, false]);
});

it('of an answer names every field that is wrong, or the body', async () => {
  const schema = z.object({ a: z.object({ b: z.string() }), c: z.string() });
  const asking = (json: unknown) => ask(playing(saying(json)), { what: 'ask', method: 'GET', path: [] }, schema);
  await expect(asking({ a: {} })).rejects.toThrow('could not ask: the answer has an unexpected shape (a.b, c)');
  await expect(asking([])).rejects.toThrow('could not ask: the answer has an unexpected shape (the body)');
});

it('a refusal for another reason than the role does not speak of roles', async () => {
  const refused = ask(playing(saying({}, 404)), { what: 'ask', method: 'GET', path: [], needs: 'a role' }, any);
  await expect(refused).rejects.toMatchObject({
    hint: 'Check the id in C1, and that the client belongs to the same tenant.',
  });
});

it.each([
  ['a credential', createdSchema, { credential: { id: 7 } }, { credential: { id: 'a' }, clientSecret: 's' }],
  ['a list', credentialListSchema(), { list: [{ id: 7 }] }, { list: [], nextPageToken: 'p' }],
  ['a bridge', bridgeSchema, { bridge: { appliance: { lastSeenAt: 7 } } }, { bridge: null }],
  ['a bridge’s credential', createdBridgeCredentialSchema, { credential: { id: 7 } }, { credential: null }],
  ['roles', roleListSchema, { list: [{ name: 7 }] }, { list: null, nextPageToken: '' }],
] as const)('%s of another type is refused, of its own is read', (_what, schema, wrong, right) => {
  expect(schema.safeParse(wrong).success).toBe(false);
  expect(schema.parse(right)).toMatchObject(right);
});

it.each([
  ['CONNECTED', 'CONNECTED'],
  [3, '3'],
  [null, ''],
  [undefined, ''],
])('reads the status %j as %j, for proto3 JSON may number what it can not name', (status, word) => {
  const read = bridgeSchema.parse({ bridge: { appliance: { status } } });
  expect(read.bridge?.appliance).toEqual({ status: word, lastSeenAt: '' });
});
