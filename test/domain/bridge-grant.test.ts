import { describe, expect, it } from 'vitest';
import {
  activeOf,
  type BridgeRow,
  type GrantedToBridge,
  judgeBridgeGrant,
  livingOf,
  lostOf,
} from '../../src/domain/bridge-grant.ts';
import { clientSecret } from './keys.ts';

const granted: GrantedToBridge = {
  id: 'clever-fox-1',
  bridgeId: 'datacenter',
  clientId: 'clever-fox-1@acme.conductor.one/tcc',
  clientSecret,
  credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_ACTIVE',
};
const asked = { bridgeId: 'datacenter', hosts: ['acme.conductor.one'] };
const fields = (got: Partial<GrantedToBridge>) =>
  judgeBridgeGrant(asked, { ...granted, ...got }).map(({ field }) => field);

describe('a bridge credential', () => {
  it.each([
    ['as it should be', {}],
    ['without its bridge, which the path named', { bridgeId: '' }],
    ['of a status not known here', { credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_WARMING_UP' }],
    ['of no status', { credentialStatus: '' }],
    ['of unspecified status', { credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_UNSPECIFIED' }],
  ])('%s is right', (_what, got) => {
    expect(fields(got)).toEqual([]);
  });

  it.each([
    ['id', { id: '' }],
    ['id', { id: '..' }],
    ['bridge', { bridgeId: 'laboratory' }],
    ['client id', { clientId: 'clever-fox-1@acme.conductor.one/spc' }],
    ['client id', { clientId: '' }],
    ['client id', { clientId: 'clever-fox-1@elsewhere.conductor.one/tcc' }],
    ['client secret', { clientSecret: '' }],
    ['client secret', { clientSecret: 'short' }],
    ['client secret', { clientSecret: `${clientSecret}\n` }],
    ['status', { credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_REVOKED' }],
    ['status', { credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_EXPIRED' }],
  ])('is wrong in its %s: %j', (field, got) => {
    expect(fields(got)).toEqual([field]);
  });

  it('that is wrong is told with both sides', () => {
    const wrong = {
      id: '..',
      bridgeId: 'other',
      clientId: 'x',
      clientSecret: '',
      credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_REVOKED',
    };
    expect(judgeBridgeGrant(asked, wrong)).toEqual([
      { field: 'id', asked: 'an id by which it can be revoked', got: '".."' },
      { field: 'bridge', asked: 'datacenter', got: '"other"' },
      { field: 'client id', asked: 'a client id that ends in /tcc', got: '"x"' },
      { field: 'client secret', asked: 'a secret', got: 'none in the answer' },
      { field: 'status', asked: 'active', got: '"TUNNEL_CREDENTIAL_STATUS_REVOKED"' },
    ]);
  });

  it('that is wrong does not show its secret', () => {
    expect(JSON.stringify(judgeBridgeGrant(asked, { ...granted, clientSecret: 'hush' }))).not.toContain('hush');
  });
});

const unset = { createdAt: '', revokedAt: '', lastUsedAt: '' };
const row = (id: string, status: string, more: Partial<BridgeRow> = {}): BridgeRow => ({
  ...unset,
  id,
  credentialStatus: status === '' ? '' : `TUNNEL_CREDENTIAL_STATUS_${status}`,
  ...more,
});
const ids = (rows: readonly BridgeRow[]) => rows.map(({ id }) => id);

const rows = [
  row('before', 'ACTIVE'),
  row('lost', 'ACTIVE'),
  row('unknown', 'WARMING_UP'),
  row('silent', ''),
  row('held', 'ACTIVE', { lastUsedAt: '2026-08-03T12:00:00Z' }),
  row('dead', 'REVOKED'),
  row('late', 'EXPIRED'),
  row('unsure', 'REVOKED_PERHAPS'),
  row('gone', '', { revokedAt: '2026-08-03T12:00:00Z' }),
  row('..', 'ACTIVE'),
  row('', 'ACTIVE'),
];

describe('the credentials of a bridge', () => {
  it('live unless they are known to be dead', () => {
    expect(ids(livingOf(rows))).toEqual(['before', 'lost', 'unknown', 'silent', 'held', 'unsure']);
  });

  it('are lost if they live, did not before, and were never used', () => {
    expect(ids(lostOf(rows, ['before']))).toEqual(['lost', 'unknown', 'silent', 'unsure']);
    expect(ids(lostOf(rows, []))).toEqual(['before', 'lost', 'unknown', 'silent', 'unsure']);
  });

  it('have one that the bridge uses: the newest that says so, or else the newest', () => {
    const older = row('older', 'ACTIVE', { createdAt: '2026-08-01T00:00:00Z' });
    const newer = row('newer', 'ACTIVE', { createdAt: '2026-08-02T00:00:00Z' });
    const newest = row('newest', 'BREWING', { createdAt: '2026-08-03T00:00:00Z' });
    expect(activeOf([older, newest, newer])?.id).toBe('newer');
    expect(activeOf([row('silent', ''), newest])?.id).toBe('newest');
    const oldest = row('oldest', 'ACTIVE', { createdAt: 'soon' });
    for (const [a, b, c] of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ] as const) {
      const three = [older, newer, oldest] as const;
      expect(activeOf([three[a], three[b], three[c]])?.id).toBe('newer');
    }
    expect(activeOf([row('first', ''), row('second', '', { createdAt: 'soon' }), row('third', '')])?.id).toBe('first');
    expect(activeOf([row('nearly', 'ACTIVE_SOON'), older])?.id).toBe('older');
    expect(activeOf([row('dead', 'REVOKED')])).toBeUndefined();
  });
});
