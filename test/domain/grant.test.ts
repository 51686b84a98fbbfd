import { describe, expect, it } from 'vitest';
import { mergeCidrs, parseCidr } from '../../src/domain/cidr.ts';
import { type Asked, type Granted, judgeGrant } from '../../src/domain/grant.ts';
import { clientSecret } from './keys.ts';

const cidrs = (...texts: readonly string[]) =>
  mergeCidrs(texts.map((text) => parseCidr(text)).flatMap((parsed) => (parsed.ok ? [parsed.value] : [])));

const asked: Asked = {
  servicePrincipalId: 'deployer',
  lifetime: 3600,
  cidrs: cidrs('203.0.113.7/32', '2001:db8::/64'),
  roleIds: ['reader', 'writer'],
  requireDpop: false,
  hosts: ['acme.conductor.one'],
};
const granted: Granted = {
  id: 'clever-fox-1',
  clientId: 'clever-fox-1@acme.conductor.one/spc',
  servicePrincipalId: 'deployer',
  createdAt: '2026-08-03T12:00:00Z',
  expiresAt: '2026-08-03T13:00:00Z',
  allowSourceCidrs: ['203.0.113.7/32', '2001:db8::/64'],
  scopedRoleIds: ['reader', 'writer'],
  requireDpop: false,
};

type Case<T extends readonly string[]> = readonly [...T, got: Partial<Granted>, wanted?: Partial<Asked>];

const judge = (got: Partial<Granted>, wanted: Partial<Asked> = {}, secret = clientSecret) =>
  judgeGrant({ ...asked, ...wanted }, { ...granted, ...got }, secret);
const fields = (...args: Parameters<typeof judge>) => judge(...args).map(({ field }) => field);

describe('a grant is right', () => {
  const right: readonly Case<[what: string]>[] = [
    ['as it was asked', {}],
    ['with the ranges in another order', { allowSourceCidrs: ['2001:db8::/64', '203.0.113.7/32'] }],
    ['with an address spelled in full', { allowSourceCidrs: ['203.0.113.7/32', '2001:0DB8:0:0::/64'] }],
    ['with an address without its prefix', { allowSourceCidrs: ['203.0.113.7', '2001:db8::/64'] }],
    ['with a range in two halves', { allowSourceCidrs: ['203.0.113.7/32', '2001:db8::/65', '2001:db8:0:0:8000::/65'] }],
    ['with a range twice', { allowSourceCidrs: ['203.0.113.7/32', '203.0.113.7/32', '2001:db8::/64'] }],
    ['with fewer roles', { scopedRoleIds: ['reader'] }],
    ['with the roles in another order', { scopedRoleIds: ['writer', 'reader'] }],
    ['with any roles, where none were named', { scopedRoleIds: ['reader'] }, { roleIds: [] }],
    ['with absent ranges, where any address was asked', { allowSourceCidrs: undefined }, { cidrs: [] }],
    ['with null ranges, where any address was asked', { allowSourceCidrs: null }, { cidrs: [] }],
    ['with empty ranges, where any address was asked', { allowSourceCidrs: [] }, { cidrs: [] }],
    ['with absent proof, where none was asked', { requireDpop: undefined }],
    ['with null proof, where none was asked', { requireDpop: null }],
    ['with a shorter life', { expiresAt: '2026-08-03T12:10:00Z' }],
    ['with a minute more, for stamps taken apart', { expiresAt: '2026-08-03T13:01:00Z' }],
    ['with nanoseconds', { createdAt: '2026-08-03T12:00:00.123456789Z', expiresAt: '2026-08-03T13:00:00.123456789Z' }],
    ['with a zone', { expiresAt: '2026-08-03T15:00:00+02:00' }],
    ['with a host in capitals', { clientId: 'clever-fox-1@ACME.conductor.one/spc' }],
    ['with a host and port', { clientId: 'clever-fox-1@acme.conductor.one:8443/spc' }],
    ['with any host, on loopback', { clientId: 'clever-fox-1@elsewhere.example/spc' }, { hosts: [] }],
  ];
  it.each(right.map(([what, got, wanted]) => ({ what, got, wanted })))('$what', ({ got, wanted }) => {
    expect(judge(got, wanted)).toEqual([]);
  });
});

describe('a grant is wrong', () => {
  const DPOP = { requireDpop: true };
  const wrong: readonly Case<[field: string, what: string]>[] = [
    ['lifetime', 'a second beyond the minute', { expiresAt: '2026-08-03T13:01:01Z' }],
    ['lifetime', 'a nanosecond beyond the minute', { expiresAt: '2026-08-03T13:01:00.001Z' }],
    ['lifetime', 'a day more', { expiresAt: '2026-08-04T13:00:00Z' }],
    ['lifetime', 'no expiry', { expiresAt: '' }],
    ['lifetime', 'no creation', { createdAt: '' }],
    ['lifetime', 'an expiry at its creation', { expiresAt: granted.createdAt }],
    ['lifetime', 'an expiry before its creation', { expiresAt: '2026-08-03T11:00:00Z' }],
    ['lifetime', 'a time without zone', { expiresAt: '2026-08-03T13:00:00' }],
    ['lifetime', 'a date', { expiresAt: '2026-08-03' }],
    ['lifetime', 'a number of seconds', { expiresAt: '1785762000' }],
    ['lifetime', 'an hour that does not exist', { expiresAt: '2026-08-03T25:00:00Z' }],
    ['source addresses', 'a wider range', { allowSourceCidrs: ['203.0.113.0/24', '2001:db8::/64'] }],
    [
      'source addresses',
      'one range more',
      { allowSourceCidrs: [...(granted.allowSourceCidrs ?? []), '198.51.100.9/32'] },
    ],
    ['source addresses', 'one range less', { allowSourceCidrs: ['203.0.113.7/32'] }],
    ['source addresses', 'a foreign range', { allowSourceCidrs: ['198.51.100.9/32'] }],
    ['source addresses', 'no range', { allowSourceCidrs: [] }],
    ['source addresses', 'null', { allowSourceCidrs: null }],
    ['source addresses', 'nothing said', { allowSourceCidrs: undefined }],
    ['source addresses', 'the whole internet', { allowSourceCidrs: ['0.0.0.0/0', '::/0'] }],
    ['source addresses', 'a range that can not be read', { allowSourceCidrs: ['203.0.113.7/32', 'anywhere'] }],
    ['source addresses', 'a range, where any address was asked', {}, { cidrs: [] }],
    ['roles', 'one role more', { scopedRoleIds: ['reader', 'writer', 'owner'] }],
    ['roles', 'another role', { scopedRoleIds: ['owner'] }],
    ['roles', 'a role in another case', { scopedRoleIds: ['Reader'] }],
    ['roles', 'no roles, which means all', { scopedRoleIds: [] }],
    ['roles', 'null, which means all', { scopedRoleIds: null }],
    ['roles', 'nothing said, which means all', { scopedRoleIds: undefined }],
    ['roles', 'an empty role', { scopedRoleIds: [''] }],
    ['proof of possession', 'dropped', { requireDpop: false }, DPOP],
    ['proof of possession', 'null', { requireDpop: null }, DPOP],
    ['proof of possession', 'not told', { requireDpop: undefined }, DPOP],
    ['proof of possession', 'added', { requireDpop: true }],
    ['service principal', 'another', { servicePrincipalId: 'admin' }],
    ['service principal', 'none', { servicePrincipalId: '' }],
    ['service principal', 'in another case', { servicePrincipalId: 'Deployer' }],
    ['id', 'none', { id: '' }],
    ['id', 'one that climbs', { id: '../roles' }],
    ['client id', 'none', { clientId: '' }],
    ['client id', 'of another host', { clientId: 'clever-fox-1@evil.example/spc' }],
    ['client id', 'of a host below ours', { clientId: 'clever-fox-1@x.acme.conductor.one/spc' }],
    ['client id', 'of another kind', { clientId: 'clever-fox-1@acme.conductor.one/pcc' }],
  ];
  it.each(wrong.map(([field, what, got, wanted]) => ({ field, what, got, wanted })))(
    'in its $field: $what',
    ({ field, got, wanted }) => {
      expect(fields(got, wanted)).toEqual([field]);
    },
  );

  it.each(['', 'short', ' padded-secret', 'padded-secret\n'])('in its secret: %j', (secret) => {
    expect(fields({}, {}, secret)).toEqual(['client secret']);
  });

  it.each([null, undefined])('when it is %s', (nothing) => {
    expect(judgeGrant(asked, nothing, clientSecret).map(({ field }) => field)).toEqual(['credential']);
  });

  it('in all its fields at once, each told with both sides, in harmless words', () => {
    const hostile = '\n::add-mask::a ##[error]b';
    const got = { id: hostile, clientId: hostile, servicePrincipalId: hostile, createdAt: hostile, expiresAt: hostile };
    const mismatches = judge(
      { ...got, allowSourceCidrs: [hostile], scopedRoleIds: [hostile], requireDpop: true },
      {},
      'short',
    );
    expect(mismatches).toHaveLength(8);
    for (const mismatch of mismatches) {
      expect(mismatch.asked).not.toBe('');
      expect(`${mismatch.asked}${mismatch.got}`).not.toMatch(/[\r\n]|##\[|^::|short$/);
    }
  });
});
