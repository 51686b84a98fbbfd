import { describe, expect, test } from 'vitest';
import { asFetch, type Fault, type FaultKind, faultKinds } from '../../emulator/index.ts';
import { acme, inside, talker } from './acme.ts';

const asked = {
  displayName: 'one job',
  expires: '900s',
  allowSourceCidrs: ['127.0.0.1/32', '2001:db8::7/128'],
  scopedRoles: ['role-reader'],
  requireDpop: true,
};

async function liedTo(kind: FaultKind) {
  const house = await acme();
  const token = await house.talk.signIn(house.client);
  const path = `/api/v1/service_principals/${house.principal.id}/credentials`;
  house.tenant.faults.add({ on: 'credentials.create', kind });
  const { status, json } = await house.talk.api(token, 'POST', path, asked);
  expect(status).toBe(200);
  const [view] = house.tenant.livingCredentials();
  const { json: stored } = await house.talk.api(token, 'GET', `${path}/${view?.id}`);
  return { ...house, json, credential: inside(json['credential']), stored: inside(stored['credential']), view };
}

describe('a create that lies', () => {
  test.each<[FaultKind, object]>([
    ['wider-cidr', { allowSourceCidrs: ['127.0.0.0/16', '2001:db8::/64'] }],
    ['no-cidrs', { allowSourceCidrs: [] }],
    ['null-cidrs', { allowSourceCidrs: null }],
    ['missing-cidr', { allowSourceCidrs: ['2001:db8::7/128'] }],
    ['longer-ttl', { expiresAt: '2026-08-04T12:15:00Z' }],
    ['null-expiry', { expiresAt: null }],
    ['other-owner', { servicePrincipalId: expect.stringMatching(/-\d{5}$/) }],
    ['more-roles', { scopedRoleIds: ['role-reader', 'role-writer'] }],
    ['no-roles', { scopedRoleIds: [] }],
    ['dpop-dropped', { requireDpop: false }],
  ])('%s is stored as it is told', async (kind, difference) => {
    const { credential, stored, principal } = await liedTo(kind);
    const truth = {
      servicePrincipalId: principal.id,
      allowSourceCidrs: asked.allowSourceCidrs,
      scopedRoleIds: asked.scopedRoles,
      requireDpop: true,
    };
    expect(credential).toMatchObject({ ...truth, ...difference });
    expect(stored).toEqual(credential);
    if (kind === 'other-owner') expect(credential['servicePrincipalId']).not.toBe(principal.id);
  });

  test('wider-cidr really lets a neighbour in, and no-cidrs everyone', async () => {
    const { tenant, talk, client, principal, origin } = await acme();
    const token = await talk.signIn(client);
    const path = `/api/v1/service_principals/${principal.id}/credentials`;
    const signInFrom = async (kind: FaultKind, callerAddress: string) => {
      tenant.faults.add({ on: 'credentials.create', kind });
      const body = { displayName: 'x', expires: '900s', allowSourceCidrs: ['203.0.113.7/32'] };
      const { json } = await talk.api(token, 'POST', path, body);
      const clientId = String(inside(json['credential'])['clientId']);
      const elsewhere = talker(asFetch(tenant, { callerAddress }), origin);
      return elsewhere.signIn({ clientId, clientSecret: String(json['clientSecret']) });
    };
    await expect(signInFrom('wider-cidr', '203.0.5.5')).resolves.toEqual(expect.any(String));
    await expect(signInFrom('no-cidrs', '198.51.100.9')).resolves.toEqual(expect.any(String));
    await expect(signInFrom('wider-cidr', '198.51.100.9')).rejects.toThrow('invalid_client');
    expect(tenant.faults.pending()).toEqual([]);
  });

  test('null-credential, no-secret and foreign-client-id lie about a credential that lives', async () => {
    const nothing = await liedTo('null-credential');
    expect([nothing.credential, nothing.view?.status]).toEqual([null, 'living']);
    const mute = await liedTo('no-secret');
    expect([mute.json['clientSecret'], mute.view?.status]).toEqual(['', 'living']);
    const foreign = await liedTo('foreign-client-id');
    expect(foreign.credential['clientId']).toBe(`${foreign.view?.id}@elsewhere.conductor.one/spc`);
    expect(foreign.stored['clientId']).toBe(foreign.view?.clientId);
  });

  test.each<[FaultKind, object]>([
    ['null-credential', { credential: null }],
    ['no-secret', { credential: { clientSecret: '' } }],
    ['null-expiry', { credential: { expiresTime: null } }],
    ['foreign-client-id', { credential: { clientId: expect.stringContaining('@elsewhere.') } }],
  ])('%s is told of a bridge too', async (kind, answer) => {
    const { tenant, talk, client } = await acme();
    const bridge = tenant.addBridge();
    tenant.faults.add({ on: 'bridge.credentials.create', kind });
    const path = `/api/v1/iam/tunnel/bridges/${bridge.id}/credentials`;
    expect((await talk.api(await talk.signIn(client), 'POST', path, {})).json).toMatchObject(answer);
    expect(tenant.livingCredentials()).toHaveLength(1);
  });
});

describe('a fault that could never strike is refused', () => {
  test.each<[string, object]>([
    ['a lie about a list', { on: 'credentials.list', kind: 'wider-cidr' }],
    ['a lie about everything', { on: '*', kind: 'longer-ttl' }],
    ['CIDRs of a bridge', { on: 'bridge.credentials.create', kind: 'no-cidrs' }],
    ['a downgrade of the API', { on: 'roles.list', kind: 'downgrade' }],
    ['a nonce of the issuer', { on: 'oidc', kind: 'need-nonce' }],
    ['no times', { on: 'token', kind: 'redirect', times: 0 }],
    ['no status', { on: 'token', kind: 'status-before' }],
    ['no function', { on: 'token', kind: 'mutate' }],
    ['a made-up kind', { on: 'token', kind: 'earthquake' }],
    ['a made-up operation', { on: 'tokens', kind: 'redirect' }],
  ])('%s', async (_name, fault) => {
    const { tenant } = await acme();
    expect(() => tenant.faults.add(fault as Fault)).toThrow(TypeError);
    expect(faultKinds).toContain('mutate');
  });
});
