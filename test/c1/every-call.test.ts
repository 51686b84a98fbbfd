/** Each call of the API: where it goes, what it asks, and what a person reads when it is refused. */
import { describe, expect, it } from 'vitest';
import type { Tenant } from '../../src/c1/api.ts';
import {
  getBridge,
  listBridgeCredentials,
  revokeBridgeCredential,
  rotateBridgeCredential,
  statusWord,
} from '../../src/c1/bridges.ts';
import { createCredential, getCredential, listCredentials, revokeCredential } from '../../src/c1/credentials.ts';
import { getPrincipal, listRoles } from '../../src/c1/roles.ts';
import { sourceAddress } from '../../src/c1/source-address.ts';
import { ActionError } from '../../src/errors.ts';
import { playing, saying } from './tenant.ts';

const minter = 'Super Administrator, or owner of this service principal';
const rotator = 'Connector Administrator, or Super Administrator';
const request = {
  servicePrincipalId: 'sp',
  displayName: 'a',
  lifetime: 60,
  allowSourceCidrs: [],
  scopedRoles: [],
  requireDpop: false,
};

interface Call {
  readonly ask: (tenant: Tenant) => Promise<unknown>;
  readonly sends: string;
  readonly what: string;
  /** Who may; undefined where no role is named. */
  readonly needs: string | undefined;
}

const calls: readonly Call[] = [
  {
    ask: async (tenant) => {
      const creation = await createCredential(tenant, request);
      if (creation.kind !== 'done') throw creation.error;
    },
    sends: 'POST /api/v1/service_principals/sp/credentials',
    what: 'mint the credential',
    needs: minter,
  },
  {
    ask: (tenant) => listCredentials(tenant, 'sp'),
    sends: 'GET /api/v1/service_principals/sp/credentials',
    what: 'list the credentials of the service principal',
    needs: minter,
  },
  {
    ask: (tenant) => getCredential(tenant, 'sp', 'fox-1'),
    sends: 'GET /api/v1/service_principals/sp/credentials/fox-1',
    what: 'read the credential',
    needs: minter,
  },
  {
    ask: (tenant) => revokeCredential(tenant, 'sp', 'fox-1'),
    sends: 'DELETE /api/v1/service_principals/sp/credentials/fox-1',
    what: 'revoke credential fox-1',
    needs: minter,
  },
  {
    ask: listRoles,
    sends: 'GET /api/v1/iam/roles?page_size=100',
    what: 'look up the roles of scoped-roles',
    needs: 'allowed to read roles',
  },
  {
    ask: (tenant) => getPrincipal(tenant, 'sp'),
    sends: 'GET /api/v1/service_principals/sp',
    what: 'read the service principal',
    needs: undefined,
  },
  {
    ask: (tenant) => sourceAddress(tenant),
    sends: 'POST /api/v1/settings/session/test-source-ip',
    what: "learn this runner's address from the tenant",
    needs: undefined,
  },
  {
    ask: (tenant) => getBridge(tenant, 'b-1'),
    sends: 'GET /api/v1/iam/tunnel/bridges/b-1',
    what: 'read the bridge',
    needs: rotator,
  },
  {
    ask: (tenant) => listBridgeCredentials(tenant, 'b-1'),
    sends: 'GET /api/v1/iam/tunnel/bridges/b-1/credentials',
    what: 'list the credentials of the bridge',
    needs: rotator,
  },
  {
    ask: (tenant) => rotateBridgeCredential(tenant, 'b-1'),
    sends: 'POST /api/v1/iam/tunnel/bridges/b-1/credentials',
    what: 'rotate the credential of the bridge',
    needs: rotator,
  },
  {
    ask: (tenant) => revokeBridgeCredential(tenant, 'fox-1'),
    sends: 'DELETE /api/v1/iam/tunnel/credentials/fox-1',
    what: 'revoke bridge credential fox-1',
    needs: rotator,
  },
];

describe.each(calls)('to $what', ({ ask, sends, what, needs }) => {
  const failing = async (status: number): Promise<ActionError> => {
    const failure: unknown = await ask(playing(saying({ message: 'no' }, status))).catch((thrown: unknown) => thrown);
    if (!(failure instanceof ActionError)) throw new Error('it did not fail');
    return failure;
  };

  it('goes to its own place, and may be repeated where that is harmless', async () => {
    const tenant = playing(saying({}, 429), saying({ bridge: {}, credential: {} }));
    await ask(tenant);
    const [first, second] = tenant.sent.map(({ request: { method, url } }) => `${method} ${url.pathname}${url.search}`);
    expect([first, second]).toEqual([sends, sends]);
    expect(tenant.sent[0]?.request.safe).toBe(sends.startsWith('GET') || sends.endsWith('test-source-ip'));
  });

  it('is refused with the role that it takes, or without one', async () => {
    const { message, hint } = await failing(403);
    expect(message).toBe(`could not ${what}: the tenant answered 403; the tenant says: no`);
    if (needs === undefined) expect(hint).toMatch(/^Give it the role that the message names/);
    else expect(hint).toBe(`The client that signs in has to be ${needs}.`);
    expect((await failing(422)).hint).toMatch(/^Change the input/);
  });

  it('is told when the answer is none', async () => {
    await expect(ask(playing({ body: '<p>' }))).rejects.toThrow(`could not ${what}: the answer (200) is not JSON`);
  });
});

describe('a bridge', () => {
  it('is told by name and status', async () => {
    const json = {
      bridge: { id: 'b', displayName: 'Berlin', appliance: { status: 'TUNNEL_APPLIANCE_STATUS_CONNECTED' } },
    };
    expect(await getBridge(playing(saying(json)), 'b')).toEqual({
      id: 'b',
      displayName: 'Berlin',
      status: 'CONNECTED',
    });
  });

  it.each([{ appliance: null }, { appliance: {} }, {}])('without an appliance has no status: %j', async (more) => {
    expect(await getBridge(playing(saying({ bridge: more })), 'b')).toEqual({ id: 'b', displayName: '', status: '' });
  });

  it.each([{}, { bridge: null }])('that is not in the answer is not found: %j', async (json) => {
    await expect(getBridge(playing(saying(json)), 'b-1')).rejects.toMatchObject({
      code: 'not-found',
      message: 'could not read the bridge: the tenant knows no bridge b-1',
    });
  });

  it.each([
    ['TUNNEL_CREDENTIAL_STATUS_ACTIVE', 'ACTIVE'],
    ['TUNNEL_APPLIANCE_STATUS_UNSPECIFIED', ''],
    ['UNSPECIFIED', ''],
    ['NEW', 'NEW'],
    ['x_TUNNEL_CREDENTIAL_STATUS_ACTIVE', 'x_TUNNEL_CREDENTIAL_STATUS_ACTIVE'],
    ['', ''],
  ])('with the status %j is %j', (status, word) => {
    expect(statusWord(status)).toBe(word);
  });

  it('is rotated by an empty body, again after a server error, and answers what it made', async () => {
    const tenant = playing(saying({}, 503), saying({ credential: { id: 'fox' } }));
    expect(await rotateBridgeCredential(tenant, 'b')).toMatchObject({
      credential: { id: 'fox', clientSecret: '' },
      repeated: true,
    });
    expect(tenant.sent.map((each) => each.request.body)).toEqual(['{}', '{}']);
    // Cancelled or not, its answer is awaited, so that nothing comes to be that nobody revokes.
    expect(tenant.sent.map((each) => each.limits.signal)).toEqual([undefined, undefined]);
    await expect(rotateBridgeCredential(playing(saying({}, 400)), 'b')).rejects.toMatchObject({
      code: 'request-refused',
    });
    expect(await rotateBridgeCredential(playing(saying({ credential: { id: 'owl' } })), 'b')).toMatchObject({
      repeated: false,
    });
  });

  it('has no credential to revoke that is gone, and says when one can not be revoked', async () => {
    expect(await revokeBridgeCredential(playing(saying({}, 404)), 'fox')).toBe(false);
    expect(await revokeBridgeCredential(playing(saying({})), 'fox')).toBe(true);
    await expect(revokeBridgeCredential(playing(saying({}, 403)), 'fox')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(revokeBridgeCredential(playing(saying({}, 503)), 'fox')).rejects.toMatchObject({
      code: 'tenant-unavailable',
    });
  });
});

describe('a principal', () => {
  it.each([
    [{}, { roleIds: undefined, disabled: false }],
    [{ servicePrincipal: null }, { roleIds: undefined, disabled: false }],
    [{ servicePrincipal: { user: null } }, { roleIds: undefined, disabled: false }],
    [{ servicePrincipal: { user: { roleIds: null, status: null } } }, { roleIds: undefined, disabled: false }],
    [{ servicePrincipal: { user: { roleIds: ['r'], status: 'ENABLED' } } }, { roleIds: ['r'], disabled: false }],
    [{ servicePrincipal: { user: { roleIds: [], status: 'DISABLED' } } }, { roleIds: [], disabled: true }],
  ])('of %j is %j', async (json, principal) => {
    expect(await getPrincipal(playing(saying(json)), 'sp')).toEqual(principal);
  });
});

describe('the source address', () => {
  it('is asked for alone, or tested against ranges', async () => {
    const tenant = playing(saying({ checkedIp: '203.0.113.7', allowed: true }));
    expect(await sourceAddress(tenant)).toEqual({ address: '203.0.113.7', allowed: true });
    await sourceAddress(tenant, { against: ['10.0.0.0/8'] });
    expect(tenant.sent.map(({ request: { body, family } }) => [body, family])).toEqual([
      ['{}', undefined],
      ['{"allowCidr":["10.0.0.0/8"]}', undefined],
    ]);
  });

  it('over one family is asked for once', async () => {
    const tenant = playing(saying({}, 429));
    await expect(sourceAddress(tenant, { family: 6 })).rejects.toMatchObject({ code: 'tenant-unavailable' });
    expect(tenant.sent.map((each) => each.request.family)).toEqual([6]);
  });

  it.each([{}, { checkedIp: null, allowed: null }])('that is not told is empty and not allowed: %j', async (json) => {
    expect(await sourceAddress(playing(saying(json)))).toEqual({ address: '', allowed: false });
  });
});

describe('a list of pages', () => {
  it('keeps its own query on every page', async () => {
    const tenant = playing(saying({ list: [{ id: 'a' }], nextPageToken: 'p2' }), saying({ list: [] }));
    await listRoles(tenant);
    expect(tenant.sent.map((each) => each.request.url.search)).toEqual([
      '?page_size=100',
      '?page_size=100&page_token=p2',
    ]);
  });

  it('of exactly one hundred pages is read, and one more is not', async () => {
    const pages = (count: number) => {
      let page = 0;
      return playing(() => saying({ list: [], nextPageToken: ++page < count ? `p${page}` : '' }));
    };
    await expect(listRoles(pages(100))).resolves.toEqual([]);
    await expect(listRoles(pages(102))).rejects.toThrow(
      'could not look up the roles of scoped-roles: the pages of the list have no end',
    );
  });
});
