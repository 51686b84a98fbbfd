import { describe, expect, test } from 'vitest';
import { acme, inside, items } from './acme.ts';

const wanted = { displayName: 'one job', expires: '900s' };

async function signedIn(options: Parameters<typeof acme>[0] = {}) {
  const house = await acme(options);
  const token = await house.talk.signIn(house.client);
  const path = `/api/v1/service_principals/${house.principal.id}/credentials`;
  const api = (method: string, more = '', body?: unknown) => house.talk.api(token, method, `${path}${more}`, body);
  return { ...house, token, path, api };
}

describe('a credential', () => {
  test('comes out as asked, works, and is told of', async () => {
    const { api, talk, principal, tenant, clock } = await signedIn();
    const asked = { ...wanted, allowSourceCidrs: ['127.0.0.0/8', '2001:db8::/32'], scopedRoles: ['role-reader'] };
    const { status, json } = await api('POST', '', { ...asked, requireDpop: false });
    expect(status).toBe(200);
    const credential = inside(json['credential']);
    expect(credential).toEqual({
      id: expect.stringMatching(/^[a-z]+-[a-z]+-\d{5}$/),
      clientId: `${credential['id']}@acme.conductor.one/spc`,
      servicePrincipalId: principal.id,
      displayName: 'one job',
      createdAt: expect.stringMatching(/^2026-08-03T12:00:00/),
      expiresAt: expect.stringMatching(/^2026-08-03T12:15:00/),
      lastUsedAt: null,
      allowSourceCidrs: asked.allowSourceCidrs,
      scopedRoleIds: ['role-reader'],
      requireDpop: false,
    });
    clock.advance(5000);
    const clientSecret = String(json['clientSecret']);
    const own = await talk.signIn({ clientId: String(credential['clientId']), clientSecret });
    expect((await talk.api(own, 'GET', '/api/v1/auth/introspect')).json['roles']).toEqual(['role-reader']);
    const { json: got } = await api('GET', `/${credential['id']}`);
    expect(inside(got['credential'])['lastUsedAt']).toBe('2026-08-03T12:00:05Z');
    expect(JSON.stringify(got)).not.toContain('clientSecret');
    expect(tenant.livingCredentials()).toMatchObject([{ id: credential['id'], kind: 'service-principal' }]);
    expect(tenant.audit).toContainEqual(
      expect.objectContaining({ action: 'credential.created', target: credential['id'] }),
    );
  });

  test('has timestamps with and without fractions, and lives as long as asked', async () => {
    const { api } = await signedIn();
    const printed = [];
    for (const _ of [1, 2]) printed.push(inside((await api('POST', '', wanted)).json['credential'])['expiresAt']);
    expect(printed.toSorted()).toEqual(['2026-08-03T12:15:00.000137931Z', '2026-08-03T12:15:00Z']);
  });

  test.each<[string, object]>([
    ['no name', { displayName: ' ' }],
    ['no lifetime', { expires: null }],
    ['a lifetime as a number', { expires: 900 }],
    ['a lifetime in minutes', { expires: '15m' }],
    ['a lifetime of nothing', { expires: '0s' }],
    ['a lifetime below nothing', { expires: '-1s' }],
    ['more than 180 days', { expires: '15552001s' }],
    ['a bare address', { allowSourceCidrs: ['203.0.113.7'] }],
    ['host bits set', { allowSourceCidrs: ['203.0.113.7/24'] }],
    ['host bits set in IPv6', { allowSourceCidrs: ['2001:db8::1/64'] }],
    ['a prefix too long', { allowSourceCidrs: ['203.0.113.7/33'] }],
    ['a short spelling', { allowSourceCidrs: ['10/8'] }],
    ['33 ranges', { allowSourceCidrs: Array.from({ length: 33 }, (_, n) => `10.0.${n}.0/24`) }],
    ['ranges as a text', { allowSourceCidrs: '10.0.0.0/8' }],
    ['a role that does not exist', { scopedRoles: ['role-none'] }],
    ['a flag as a text', { requireDpop: 'true' }],
    ['an unknown field', { display_name: 'x' }],
  ])('is refused with %s', async (_name, more) => {
    const { api, tenant } = await signedIn();
    const { status, json } = await api('POST', '', { ...wanted, ...more });
    expect(status).toBe(400);
    expect(json).toEqual({ code: 3, message: expect.any(String), details: [] });
    expect(tenant.allCredentials()).toEqual([]);
  });

  test('may live 180 days and have 32 ranges', async () => {
    const { api } = await signedIn();
    const allowSourceCidrs = Array.from({ length: 32 }, (_, n) => `10.0.${n}.0/24`);
    expect((await api('POST', '', { ...wanted, expires: '15552000s', allowSourceCidrs })).status).toBe(200);
  });

  test('is refused as a form, as a list, as broken JSON', async () => {
    const { talk, path, token } = await signedIn();
    const authorization = `Bearer ${token}`;
    const send = async (body: string, type: string) =>
      (await talk.say(path, { method: 'POST', body, headers: { authorization, 'content-type': type } })).status;
    expect(await send('displayName=x', 'application/x-www-form-urlencoded')).toBe(415);
    expect(await send('[]', 'application/json')).toBe(400);
    expect(await send('{', 'application/json')).toBe(400);
    expect(await send(JSON.stringify(wanted), 'application/json; charset=utf-8')).toBe(200);
  });

  test('is refused for a principal that is disabled or not there', async () => {
    const { api, talk, token, tenant, principal } = await signedIn();
    expect((await talk.api(token, 'POST', '/api/v1/service_principals/none/credentials', wanted)).status).toBe(404);
    tenant.disableServicePrincipal(principal.id);
    const { status, json } = await api('POST', '', wanted);
    expect([status, json['code']]).toEqual([400, 9]);
  });

  test('is for super administrators and owners to mint', async () => {
    const { tenant, talk, path } = await signedIn();
    const stranger = await tenant.addClient({ kind: 'pcc', principalId: 'someone', superAdministrator: false });
    const token = await talk.signIn(stranger);
    const { status, json } = await talk.api(token, 'POST', path, wanted);
    expect([status, json['code']]).toEqual([403, 7]);
    const owned = tenant.addServicePrincipal({ ownerIds: ['someone'] });
    const ownPath = `/api/v1/service_principals/${owned.id}/credentials`;
    expect((await talk.api(token, 'POST', ownPath, wanted)).status).toBe(200);
    expect(tenant.audit).toContainEqual(
      expect.objectContaining({ action: 'request.refused', actor: stranger.clientId, reason: '403' }),
    );
  });

  test('of an administrator role has its powers, unless scoped away', async () => {
    const { tenant, talk, token } = await signedIn();
    const chief = tenant.addRole({ name: 'chief', grants: { superAdministrator: true } });
    const robot = tenant.addServicePrincipal({ roleIds: [chief.id, 'role-reader'] });
    const path = `/api/v1/service_principals/${robot.id}/credentials`;
    const statuses = [];
    for (const scopedRoles of [[], ['role-reader']]) {
      const { json } = await talk.api(token, 'POST', path, { ...wanted, scopedRoles });
      const clientId = String(inside(json['credential'])['clientId']);
      const own = await talk.signIn({ clientId, clientSecret: String(json['clientSecret']) });
      statuses.push((await talk.api(own, 'GET', path)).status);
    }
    expect(statuses).toEqual([200, 403]);
  });

  test('is gone once revoked', async () => {
    const { api, tenant } = await signedIn();
    const id = inside((await api('POST', '', wanted)).json['credential'])['id'];
    expect((await api('DELETE', `/${id}`, {})).json).toEqual({});
    for (const method of ['GET', 'DELETE']) {
      const { status, json } = await api(method, `/${id}`);
      expect([status, json['code']]).toEqual([404, 5]);
    }
    expect((await api('GET')).json['list']).toEqual([]);
    expect(tenant.livingCredentials()).toEqual([]);
    expect(tenant.allCredentials()).toMatchObject([{ id, status: 'revoked' }]);
  });

  test('stays listed when expired', async () => {
    const { api, tenant, clock } = await signedIn();
    await api('POST', '', { ...wanted, expires: '60s' });
    clock.advance(60_000);
    expect((await api('GET')).json['list']).toHaveLength(1);
    expect(tenant.livingCredentials()).toEqual([]);
    expect(tenant.allCredentials()).toMatchObject([{ status: 'expired' }]);
  });

  test('is listed page by page, and none is skipped when another goes meanwhile', async () => {
    const { api, tenant, principal } = await signedIn({ pageSize: 2 });
    for (const displayName of ['a', 'b', 'c', 'd', 'e']) {
      await tenant.addCredential({ servicePrincipalId: principal.id, displayName });
    }
    const first = (await api('GET')).json;
    expect(items(first['list']).map((item) => item['displayName'])).toEqual(['a', 'b']);
    await api('DELETE', `/${items(first['list'])[1]?.['id']}`);
    const second = (await api('GET', `?page_token=${first['nextPageToken']}`)).json;
    expect(items(second['list']).map((item) => item['displayName'])).toEqual(['c', 'd']);
    const last = (await api('GET', `?page_token=${second['nextPageToken']}`)).json;
    expect(items(last['list']).map((item) => item['displayName'])).toEqual(['e']);
    expect(last['nextPageToken']).toBe('');
  });

  test('is not listed with a foreign page token or a parameter that does not exist', async () => {
    const { api, talk, token } = await signedIn({ pageSize: 1 });
    const { json } = await talk.api(token, 'GET', '/api/v1/iam/roles');
    expect(json['nextPageToken']).not.toBe('');
    expect((await api('GET', `?page_token=${json['nextPageToken']}`)).status).toBe(400);
    expect((await api('GET', '?pageToken=x')).status).toBe(400);
    expect((await api('GET', '?page_size=x')).status).toBe(400);
  });

  test('spells what is not set as null where the tenant does', async () => {
    const { api } = await signedIn({ unset: 'null' });
    const { json } = await api('POST', '', wanted);
    expect(json['credential']).toMatchObject({ allowSourceCidrs: null, scopedRoleIds: null, requireDpop: false });
    expect((await api('GET')).json['nextPageToken']).toBeNull();
  });
});
