import { describe, expect, it } from 'vitest';
import { type GrantedToBridge, judgeBridgeGrant, lostCredentials } from '../../src/domain/bridge-grant.ts';
import { clientSecret } from './keys.ts';

const granted: GrantedToBridge = {
  id: 'clever-fox-1',
  bridgeId: 'datacenter',
  clientId: 'clever-fox-1@acme.conductor.one/tcc',
  clientSecret,
  credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_ACTIVE',
};
const fields = (got: Partial<GrantedToBridge>) =>
  judgeBridgeGrant('datacenter', { ...granted, ...got }).map(({ field }) => field);

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
    ['client secret', { clientSecret: '' }],
    ['client secret', { clientSecret: 'short' }],
    ['client secret', { clientSecret: `${clientSecret}\n` }],
    ['status', { credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_REVOKED' }],
    ['status', { credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_EXPIRED' }],
  ])('is wrong in its %s: %j', (field, got) => {
    expect(fields(got)).toEqual([field]);
  });

  it('that is wrong does not show its secret', () => {
    expect(JSON.stringify(judgeBridgeGrant('datacenter', { ...granted, clientSecret: 'hush' }))).not.toContain('hush');
  });
});

describe('a lost credential', () => {
  const of = (id: string, credentialStatus: string) => ({ id, credentialStatus });

  it('is what is alive now and was not before', () => {
    const now = [
      of('before', 'TUNNEL_CREDENTIAL_STATUS_ACTIVE'),
      of('lost', 'TUNNEL_CREDENTIAL_STATUS_ACTIVE'),
      of('unknown', 'TUNNEL_CREDENTIAL_STATUS_WARMING_UP'),
      of('dead', 'TUNNEL_CREDENTIAL_STATUS_REVOKED'),
      of('late', 'TUNNEL_CREDENTIAL_STATUS_EXPIRED'),
      of('..', 'TUNNEL_CREDENTIAL_STATUS_ACTIVE'),
      of('', 'TUNNEL_CREDENTIAL_STATUS_ACTIVE'),
    ];
    expect(lostCredentials(now, 'before')).toEqual(['lost', 'unknown']);
    expect(lostCredentials(now, '')).toEqual(['before', 'lost', 'unknown']);
  });
});
