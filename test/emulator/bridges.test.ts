import { describe, expect, test } from 'vitest';
import { acme, inside, items } from './acme.ts';

async function bridged(options: Parameters<typeof acme>[0] = {}) {
  const house = await acme(options);
  const bridge = house.tenant.addBridge({ displayName: 'Basement' });
  const token = await house.talk.signIn(house.client);
  const api = (method: string, path: string, body?: unknown) =>
    house.talk.api(token, method, `/api/v1/iam/tunnel${path}`, body);
  const mint = async () => inside((await api('POST', `/bridges/${bridge.id}/credentials`, {})).json['credential']);
  return { ...house, bridge, token, api, mint };
}

describe('a bridge', () => {
  test('has one active credential: a new one revokes the one before', async () => {
    const { api, mint, bridge, tenant, talk } = await bridged();
    const first = await mint();
    const second = await mint();
    expect(second).toMatchObject({
      bridgeId: bridge.id,
      clientId: `${second['id']}@acme.conductor.one/tcc`,
      clientSecret: expect.stringMatching(/^secret-token:conductorone\.com:v1:/),
      credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_ACTIVE',
    });
    const { json } = await api('GET', `/bridges/${bridge.id}/credentials`);
    expect(items(json['list']).map((item) => [item['id'], item['credentialStatus'], item['clientSecret']])).toEqual([
      [first['id'], 'TUNNEL_CREDENTIAL_STATUS_REVOKED', ''],
      [second['id'], 'TUNNEL_CREDENTIAL_STATUS_ACTIVE', ''],
    ]);
    expect(tenant.livingCredentials()).toMatchObject([{ kind: 'bridge', id: second['id'], ownerId: bridge.id }]);
    const told = tenant.audit.filter(({ action }) => action.startsWith('bridge-')).map((e) => [e.action, e.target]);
    expect(told).toEqual([
      ['bridge-credential.created', first['id']],
      ['bridge-credential.replaced', first['id']],
      ['bridge-credential.created', second['id']],
    ]);
    const signIn = (credential: Record<string, unknown>) =>
      talk.signIn({ clientId: String(credential['clientId']), clientSecret: String(credential['clientSecret']) });
    await expect(signIn(first)).rejects.toThrow('invalid_client');
    await expect(signIn(second)).resolves.toEqual(expect.any(String));
  });

  test('leaves the credentials of another bridge alone', async () => {
    const { mint, tenant } = await bridged();
    const other = await tenant.addBridgeCredential(tenant.addBridge().id);
    const own = await mint();
    expect(tenant.livingCredentials().map(({ id }) => id)).toEqual([other.id, own['id']]);
  });

  test('keeps the row of a revoked credential, and revoking again changes nothing', async () => {
    const { api, mint, bridge, tenant, clock } = await bridged();
    const { id } = await mint();
    expect((await api('DELETE', `/credentials/${id}`)).json).toEqual({});
    clock.advance(1000);
    expect((await api('DELETE', `/credentials/${id}`, {})).status).toBe(200);
    const [row] = items((await api('GET', `/bridges/${bridge.id}/credentials`)).json['list']);
    expect(row).toMatchObject({ id, revokedAt: '2026-08-03T12:00:00Z' });
    expect(tenant.audit.filter(({ action }) => action === 'bridge-credential.revoked')).toHaveLength(1);
    expect((await api('DELETE', '/credentials/calm-fox-10000')).status).toBe(404);
  });

  test('shows an expired credential as expired', async () => {
    const { api, mint, bridge, clock, talk, client } = await bridged({ tokenLifetimeSeconds: 1e9 });
    await mint();
    clock.advance(366 * 86_400_000);
    await talk.signIn(client);
    const [row] = items((await api('GET', `/bridges/${bridge.id}/credentials`)).json['list']);
    expect(row?.['credentialStatus']).toBe('TUNNEL_CREDENTIAL_STATUS_EXPIRED');
  });

  test('shows whether its appliance is there', async () => {
    const { api, bridge, tenant } = await bridged();
    const status = async () => inside(inside((await api('GET', `/bridges/${bridge.id}`)).json['bridge'])['appliance']);
    expect(await status()).toMatchObject({ status: 'TUNNEL_APPLIANCE_STATUS_CONNECTED' });
    tenant.setBridgeStatus(bridge.id, 'NEVER_CONNECTED');
    expect(await status()).toMatchObject({ status: 'TUNNEL_APPLIANCE_STATUS_NEVER_CONNECTED', lastSeenAt: null });
    const { json } = await api('GET', '/bridges');
    expect(items(json['list']).map((item) => item['displayName'])).toEqual(['Basement']);
    expect((await api('GET', '/bridges/none')).status).toBe(404);
  });

  test('is for super and connector administrators', async () => {
    const { tenant, talk, bridge } = await bridged();
    const path = `/api/v1/iam/tunnel/bridges/${bridge.id}/credentials`;
    const statuses = [];
    for (const connectorAdministrator of [false, true]) {
      const client = await tenant.addClient({ kind: 'pcc', superAdministrator: false, connectorAdministrator });
      statuses.push((await talk.api(await talk.signIn(client), 'POST', path, {})).status);
    }
    expect(statuses).toEqual([403, 200]);
  });

  test('takes an empty object for a body and nothing else', async () => {
    const { api, bridge, talk, token } = await bridged();
    expect((await api('POST', `/bridges/${bridge.id}/credentials`, { displayName: 'x' })).status).toBe(400);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const path = `/api/v1/iam/tunnel/bridges/${bridge.id}/credentials`;
    expect((await talk.say(path, { method: 'POST', headers, body: '' })).status).toBe(400);
  });

  test('spells what is not set as null where the tenant does', async () => {
    const { api, mint, bridge } = await bridged({ unset: 'null' });
    await mint();
    const [row] = items((await api('GET', `/bridges/${bridge.id}/credentials`)).json['list']);
    expect(row).toMatchObject({ clientSecret: null, revokedAt: null, lastUsedAt: null });
  });
});
