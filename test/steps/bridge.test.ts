/** The pieces of a rotation: the look before it, the search for what was lost, and the receipt. */
import { describe, expect, it } from 'vitest';
import { lookFirst } from '../../src/steps/bridge-before.ts';
import { writeBridgeReceipt } from '../../src/steps/bridge-receipt.ts';
import { openLedger } from '../../src/steps/ledger.ts';
import { takeBackLost } from '../../src/steps/lost-bridge.ts';
import { settle } from '../../src/steps/rotation.ts';
import { playing, saying } from '../c1/tenant.ts';
import { createFakeRunner } from '../fakes/runner.ts';
import type { Scene } from '../net/context.ts';

const ACTIVE = 'TUNNEL_CREDENTIAL_STATUS_ACTIVE';
const row = (id: string, more: object = {}) => ({ id, credentialStatus: ACTIVE, ...more });
const bridgeOf = (status: string, displayName = 'Berlin') =>
  saying({ bridge: { id: 'berlin', displayName, appliance: { status: `TUNNEL_APPLIANCE_STATUS_${status}` } } });
const refused = saying({}, 403);
const many = (count: number) => saying({ list: Array.from({ length: count }, (_none, at) => row(`c${at}`)) });

/** A tenant that answers with a bridge, and with a list of its credentials. */
function scene(list: Scene, bridge: Scene = bridgeOf('CONNECTED')) {
  const tenant = playing(({ method, url }) => {
    if (method === 'DELETE') return {};
    return url.pathname.endsWith('/credentials') ? list : bridge;
  });
  const session = { work: tenant, cleanup: tenant, clientId: 'fox@acme.conductor.one/spc', how: 'client secret' };
  const revoked = () =>
    tenant.sent.flatMap(({ request }) => (request.method === 'DELETE' ? [request.url.pathname.split('/').at(-1)] : []));
  return { tenant, session, revoked };
}

describe('before a rotation', () => {
  const notice = (text: string) => `notice A connected bridge is rotated: "Berlin" is connected. ${text}`;
  const active = saying({ list: [row('old', { credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_REVOKED' }), row('fox')] });

  it.each<[string, Scene, Scene, readonly string[]]>([
    [
      'connected',
      bridgeOf('CONNECTED'),
      active,
      [
        'info Bridge "Berlin" is connected',
        'info Its active credential fox ends now',
        notice('This rotation revokes its credential fox; give it the new one.'),
      ],
    ],
    [
      'connected by an unknown credential',
      bridgeOf('CONNECTED'),
      many(0),
      [
        'info Bridge "Berlin" is connected',
        'info It has no active credential',
        notice('This rotation may cut it off; give it the new one.'),
      ],
    ],
    [
      'new',
      bridgeOf('NEVER_CONNECTED'),
      many(0),
      ['info Bridge "Berlin" is never connected', 'info It has no active credential'],
    ],
    [
      'of no name and no status',
      bridgeOf('UNSPECIFIED', ''),
      active,
      ['info Bridge "berlin" is of unknown status', 'info Its active credential fox ends now'],
    ],
  ])('a bridge that is %s is told of', async (_what, bridge, list, lines) => {
    const runner = createFakeRunner();
    await lookFirst(runner, scene(list, bridge).session, 'berlin');
    expect(runner.lines).toEqual(lines);
  });

  it('as many living credentials are remembered as the state can hold', async () => {
    const { livingIds, activeId } = await lookFirst(createFakeRunner(), scene(many(100)).session, 'berlin');
    expect([livingIds.length, activeId]).toEqual([100, 'c0']);
    await expect(lookFirst(createFakeRunner(), scene(many(101)).session, 'berlin')).rejects.toMatchObject({
      code: 'unexpected-answer',
      message: 'the bridge has 101 credentials that may be active, and should have one',
    });
  });

  const gone = saying({}, 404);
  it.each<[string, Scene, Scene, object]>([
    [
      'is not there',
      gone,
      gone,
      {
        code: 'not-found',
        message: 'there is no bridge berlin',
        hint: 'Copy the id from the page of the bridge in C1; bridges of another tenant are not seen.',
      },
    ],
    [
      'may not be read',
      refused,
      many(1),
      { code: 'forbidden', message: expect.stringMatching(/^could not read the b/) },
    ],
    [
      'keeps its list',
      bridgeOf('CONNECTED'),
      refused,
      { code: 'forbidden', message: expect.stringMatching(/list the/) },
    ],
  ])('a bridge that %s is not rotated', async (_what, bridge, list, failure) => {
    const runner = createFakeRunner();
    await expect(lookFirst(runner, scene(list, bridge).session, 'berlin')).rejects.toMatchObject(failure);
    expect(runner.lines).toEqual([]);
  });
});

const rows = (...more: readonly object[]) =>
  saying({ list: [row('before'), row('new'), row('others', { lastUsedAt: '2026-08-03T12:00:00Z' }), ...more] });

/** The books of a rotation that made `new` where `before` was. */
function books() {
  const ledger = openLedger(createFakeRunner());
  ledger.record({ ownerId: 'berlin', previousIds: ['before'], credentialId: 'new', pending: true });
  return ledger;
}

describe('a rotation that was repeated', () => {
  it('takes what an unanswered attempt made, and nothing that is known or in use', async () => {
    const { session, revoked } = scene(rows(row('stray')));
    await settle(session, books());
    expect(revoked()).toEqual(['stray']);
  });

  it.each([
    ['is dead', saying({ list: [row('new', { revokedAt: '2026-08-03T12:00:00Z' })] })],
    ['is not there', saying({ list: [row('before')] })],
  ])('fails where the new credential %s', async (_what, list) => {
    await expect(settle(scene(list).session, books())).rejects.toMatchObject({
      code: 'mint-uncertain',
      message: 'new was revoked by an earlier attempt that came late',
    });
  });
});

describe('what a failed rotation lost', () => {
  it.each<[string, Scene, string, readonly string[], boolean]>([
    [
      'is revoked',
      rows(),
      'A credential whose secret was lost is revoked; before and others are active.',
      ['new'],
      false,
    ],
    [
      'is revoked, and was the only one',
      saying({ list: [row('new')] }),
      'A credential whose secret was lost is revoked; the bridge has none now.',
      ['new'],
      false,
    ],
    ['is nothing', saying({ list: [row('before')] }), 'No lost credential was found; before is active.', [], false],
    [
      'is not known where the list is kept',
      refused,
      'It is not known whether a credential was made (could not list the credentials of the bridge: the tenant ' +
        'answered 403); the end of the job looks for it again.',
      [],
      true,
    ],
  ])('%s', async (_what, list, sentence, taken, pending) => {
    const { tenant, revoked } = scene(list);
    const ledger = books();
    await expect(takeBackLost(tenant, ledger)).resolves.toBe(sentence);
    expect([revoked(), ledger.entry.pending]).toEqual([taken, pending]);
  });
});

describe('the receipt of a rotation', () => {
  const written = (status: string, displayName: string) => {
    const runner = createFakeRunner();
    const { session } = scene(many(0));
    const credential = { id: 'new', bridgeId: 'berlin', clientId: '', clientSecret: '', credentialStatus: '' };
    writeBridgeReceipt(runner, {
      session,
      server: { url: new URL('https://acme.conductor.one'), hostname: 'acme.conductor.one', overridden: false },
      inputs: { 'bridge-id': 'berlin', verify: false, 'export-env': false, revoke: false },
      before: { bridge: { id: 'berlin', displayName, status }, activeId: '', livingIds: [] },
      credential: { ...credential, createdAt: '', expiresTime: '', lastUsedAt: '', revokedAt: '' },
    });
    return runner.summary.split('\n');
  };

  it('says what is cut off only of a bridge that is connected', () => {
    const cut = '| Cut off | the connected bridge, until it is given the new credential |';
    expect(written('CONNECTED', 'Berlin')).toEqual(expect.arrayContaining([cut, '| Bridge | Berlin (berlin) |']));
    const lines = written('NEVER_CONNECTED', '');
    expect(lines).toEqual(expect.arrayContaining(['| Bridge | berlin |', '| Status before | never connected |']));
    expect(lines.filter((line) => line.includes('Cut off'))).toEqual([]);
  });
});
