import { describe, expect, test } from 'vitest';
import { asFetch } from '../../emulator/index.ts';
import { acme, items, talker } from './acme.ts';

describe('the own address', () => {
  const path = '/api/v1/settings/session/test-source-ip';

  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:0::7', '2001:db8::7'],
  ])('of %s is %s', async (callerAddress, checkedIp) => {
    const { tenant, client, origin } = await acme();
    const talk = talker(asFetch(tenant, { callerAddress }), origin);
    const { json } = await talk.api(await talk.signIn(client), 'POST', path, {});
    expect(json).toEqual({ allowed: true, checkedIp, details: null });
  });

  test('is held against the ranges given', async () => {
    const { talk, client } = await acme();
    const token = await talk.signIn(client);
    const ask = async (body: object) => (await talk.api(token, 'POST', path, body)).json;
    expect(await ask({ allowCidr: ['127.0.0.1/32'] })).toMatchObject({ allowed: true });
    expect(await ask({ allowCidr: ['192.0.2.0/24'] })).toMatchObject({ allowed: false, details: { code: 7 } });
    expect(await ask({ allowCidr: ['192.0.2.0/24'], sourceIp: '192.0.2.9' })).toMatchObject({ allowed: true });
    expect(await ask({ allowCidr: ['192.0.2.1/24'] })).toMatchObject({ code: 3 });
    expect(await ask({ sourceIp: 'here' })).toMatchObject({ code: 3 });
    expect(await ask({ allowCidrs: [] })).toMatchObject({ code: 3 });
  });

  test('is kept from who may not ask', async () => {
    const { tenant, talk } = await acme();
    const token = await talk.signIn(await tenant.addClient({ kind: 'spc', mayTestSourceIp: false }));
    expect((await talk.api(token, 'POST', path, {})).status).toBe(403);
  });
});

describe('roles', () => {
  test('are listed page by page', async () => {
    const { tenant, talk, client } = await acme();
    tenant.addRole({ id: 'role-third', name: 'third', displayName: 'The third' });
    const token = await talk.signIn(client);
    const first = (await talk.api(token, 'GET', '/api/v1/iam/roles?page_size=2')).json;
    expect(items(first['list']).map((role) => role['name'])).toEqual(['reader', 'writer']);
    const next = `/api/v1/iam/roles?page_size=2&page_token=${first['nextPageToken']}`;
    const last = (await talk.api(token, 'GET', next)).json;
    expect(last).toMatchObject({ list: [{ id: 'role-third', displayName: 'The third' }], nextPageToken: '' });
  });
});

describe('a service principal', () => {
  test('is shown to itself and to administrators, and to nobody else', async () => {
    const { tenant, talk, client, principal } = await acme();
    const path = `/api/v1/service_principals/${principal.id}`;
    const own = await tenant.addCredential({ servicePrincipalId: principal.id, displayName: 'own' });
    const stranger = await tenant.addClient({ kind: 'pcc', superAdministrator: false });
    const statuses = [];
    for (const who of [client, own, stranger]) {
      statuses.push((await talk.api(await talk.signIn(who), 'GET', path)).status);
    }
    expect(statuses).toEqual([200, 200, 403]);
    const administrator = await talk.signIn(client);
    expect((await talk.api(administrator, 'GET', path)).json).toMatchObject({
      servicePrincipal: { id: principal.id, user: { status: 'ENABLED', type: 'USER_TYPE_SERVICE' } },
    });
    expect((await talk.api(administrator, 'GET', '/api/v1/service_principals/none')).status).toBe(404);
  });
});

describe('a path', () => {
  test.each([
    ['GET', '/', 404],
    ['GET', '/api/v1/iam/roles/', 404],
    ['GET', '/api/v1/service_principals//credentials', 404],
    ['GET', '/api/v1/service_principals/%E0%A4%A', 404],
    ['PUT', '/api/v1/iam/roles', 405],
    ['DELETE', '/auth/v1/token', 405],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const { talk, tenant } = await acme();
    const reply = await talk.say(path, { method });
    expect(reply.status).toBe(status);
    expect(reply.json).toMatchObject({ message: expect.any(String), details: [] });
    expect(tenant.requests).toMatchObject([{ operation: 'unknown', method, status }]);
  });
});

describe('a tenant', () => {
  test('gives the same ids for the same seed, and never the same secret', async () => {
    const [one, two] = [await acme({ seed: 'a' }), await acme({ seed: 'a' })];
    expect(one.client.clientId).toBe(two.client.clientId);
    expect(one.client.clientSecret).not.toBe(two.client.clientSecret);
    expect((await acme({ seed: 'b' })).client.clientId).not.toBe(one.client.clientId);
  });

  test('writes requests down in order, raw, until they are cleared', async () => {
    const { tenant, talk, client, clock } = await acme();
    const token = await talk.signIn(client);
    clock.advance(5);
    await talk.api(token, 'GET', '/api/v1/iam/roles?page_size=1');
    expect(tenant.requests).toMatchObject([
      { operation: 'token', path: '/auth/v1/token', status: 200, reply: 'response', connection: 'in-process' },
      { operation: 'roles.list', path: '/api/v1/iam/roles', at: clock.now(), address: '127.0.0.1' },
    ]);
    expect(tenant.requests[0]?.body).toContain(encodeURIComponent(client.clientSecret));
    expect(tenant.requests[1]?.headers['authorization']).toBe(`Bearer ${token}`);
    tenant.clearRequests();
    expect(tenant.requests).toEqual([]);
  });
});
