import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type * as z from 'zod/mini';
import { readBody, type Tenant } from '../../src/c1/api.ts';
import * as bridgeWire from '../../src/c1/bridge-wire.ts';
import { getBridge, listBridgeCredentials, rotateBridgeCredential, statusWord } from '../../src/c1/bridges.ts';
import { createCredential, getCredential, listCredentials, revokeCredential } from '../../src/c1/credentials.ts';
import * as roleWire from '../../src/c1/role-wire.ts';
import { getPrincipal, listRoles } from '../../src/c1/roles.ts';
import { sourceAddress } from '../../src/c1/source-address.ts';
import * as wire from '../../src/c1/wire.ts';
import { ActionError } from '../../src/errors.ts';
import { bearer } from '../../src/net/authorization.ts';
import { type HttpResponse, NetworkFailure } from '../../src/net/http.ts';
import { answering, failure, orActionError, status } from './answering.ts';
import { anyJson, bodyOf, type Json } from './bent-json.ts';
import { holds } from './property.ts';
import * as shapes from './shapes.ts';
import { expectHarmless } from './texts.ts';

const schemas: readonly (readonly [string, z.ZodMiniType, fc.Arbitrary<Json>])[] = [
  ['a created credential', wire.createdSchema, shapes.created],
  ['a credential', wire.credentialSchema, shapes.credential],
  ['a page of credentials', wire.credentialListSchema(), shapes.credentialPage],
  ['a page of roles', roleWire.roleListSchema, shapes.rolePage],
  ['a bridge', bridgeWire.bridgeSchema, shapes.bridge],
  ['a created bridge credential', bridgeWire.createdBridgeCredentialSchema, shapes.createdBridge],
  ['a page of bridge credentials', bridgeWire.bridgeCredentialListSchema, shapes.bridgePage],
];

describe.each(schemas)('the shape of %s', (_name, schema, shape) => {
  holds('is read into what reads as itself, or refused by the names of its fields', bodyOf(shape), (body) => {
    const read = readBody(schema, { status: 200, headers: {}, body }, 'read it');
    if (read instanceof ActionError) {
      expect(read.code).toBe('unexpected-answer');
      return expectHarmless(read.message);
    }
    expect(schema.parse(read)).toEqual(read);
    expect(readBody(schema, { status: 200, headers: {}, body: JSON.stringify(read) }, 'read it')).toEqual(read);
  });

  holds(
    'tolerates fields that nobody knows yet',
    fc.tuple(shape, anyJson),
    ([value, more]) => {
      const grown = { ...(value as Readonly<Record<string, Json>>), brandNew: more };
      expect(schema.parse(grown)).toEqual(schema.parse(value));
    },
    0.5,
  );
});

function tenantOf(context: Tenant['context']): Tenant {
  return { context, server: new URL('https://acme.conductor.one'), authorization: bearer('t0ken') };
}

function answersOf(shape: fc.Arbitrary<Json>): fc.Arbitrary<readonly (HttpResponse | NetworkFailure)[]> {
  const body = fc.oneof({ weight: 3, arbitrary: bodyOf(shape) }, { weight: 1, arbitrary: bodyOf(shapes.refusal) });
  const response = fc.record({ status, headers: fc.constant({}), body });
  const answer = fc.oneof({ weight: 5, arbitrary: response }, { weight: 1, arbitrary: failure });
  return fc.array(answer, { minLength: 1, maxLength: 4 });
}

const asked = {
  servicePrincipalId: 'sp',
  displayName: 'a',
  lifetime: 900,
  allowSourceCidrs: [],
  scopedRoles: [],
  requireDpop: false,
};

const calls: readonly (readonly [string, (tenant: Tenant) => Promise<unknown>, fc.Arbitrary<Json>])[] = [
  ['listing credentials', (tenant) => listCredentials(tenant, 'sp'), shapes.credentialPage],
  ['reading a credential', (tenant) => getCredential(tenant, 'sp', 'c'), fc.record({ credential: shapes.credential })],
  ['revoking a credential', (tenant) => revokeCredential(tenant, 'sp', 'c'), fc.constant({})],
  ['listing roles', listRoles, shapes.rolePage],
  ['reading a principal', (tenant) => getPrincipal(tenant, 'sp'), shapes.principal],
  ['asking for the address', sourceAddress, shapes.source],
  ['reading a bridge', (tenant) => getBridge(tenant, 'b'), shapes.bridge],
  ['listing a bridge’s credentials', (tenant) => listBridgeCredentials(tenant, 'b'), shapes.bridgePage],
  ['rotating', (tenant) => rotateBridgeCredential(tenant, 'b'), shapes.createdBridge],
];

describe.each(calls)('%s', (_name, ask, shape) => {
  holds('comes to an end, in a value or in an error for people', answersOf(shape), async (answers) => {
    const { context, requests } = answering(answers);
    const outcome = await orActionError(() => ask(tenantOf(context)));
    if (outcome instanceof ActionError) {
      expectHarmless(outcome.message);
      expectHarmless(outcome.hint);
    }
    expect(requests.length).toBeLessThanOrEqual(101 * 10);
    for (const { url } of requests) expect(url.origin).toBe('https://acme.conductor.one');
  });
});

holds(
  'a create is sent again only where the tenant surely did nothing, and its ending is told',
  answersOf(shapes.created),
  async (answers) => {
    const { context, requests } = answering(answers);
    const creation = await createCredential(tenantOf(context), asked);
    const seen = requests.map((_, at) => answers[at % answers.length]);
    const undone = (answer: HttpResponse | NetworkFailure | undefined): boolean =>
      answer instanceof NetworkFailure ? !answer.sent : answer?.status === 429;
    expect(seen.slice(0, -1).every(undone)).toBe(true);
    const last = seen.at(-1);
    if (creation.kind === 'done')
      return expect(last).toMatchObject({ status: expect.any(Number), body: expect.any(String) });
    expectHarmless(creation.error.message);
    const refused =
      !(last instanceof NetworkFailure) &&
      last !== undefined &&
      last.status >= 400 &&
      last.status < 500 &&
      last.status !== 408;
    expect(creation.kind).toBe(undone(last) || refused ? 'not-done' : 'unknown');
  },
);

holds(
  'a status is a word of the tenant’s, without the prefix of its kind',
  bodyOf(shapes.bridge),
  (text) => {
    expect(statusWord(`TUNNEL_APPLIANCE_STATUS_${text}`)).toBe(text === 'UNSPECIFIED' ? '' : text);
  },
  0.5,
);
