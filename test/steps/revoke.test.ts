/** Revoking by id where the id, its owner or the tenant is not as it should be. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../emulator/index.ts';
import { revoke } from '../../src/steps/revoke.ts';
import { createFakeRunner, type FakeRunnerOptions } from '../fakes/runner.ts';
import { stage } from './transcript.ts';

type Inputs = Readonly<Record<string, string>>;
const USED = '2026-08-03T11:30:00Z';

/** A tenant with a credential of a principal and two of a bridge. */
async function revoking(inputs: Inputs, faults: readonly Fault[] = [], options: FakeRunnerOptions = {}) {
  const { tenant, clock, inputs: usual } = await stage();
  const ofPrincipal = await tenant.addCredential({ servicePrincipalId: 'deployer', displayName: 'deploy' });
  tenant.addBridge({ id: 'berlin' });
  const replaced = await tenant.addBridgeCredential('berlin');
  const ofBridge = await tenant.addBridgeCredential('berlin');
  for (const fault of faults) tenant.faults.add(fault);
  const ids: Inputs = { principal: ofPrincipal.id, bridge: ofBridge.id, replaced: replaced.id };
  const named = inputs['credential-id'] ?? '';
  const all = { ...usual, ...inputs, 'credential-id': ids[named] ?? named };
  const runner = createFakeRunner({ ...options, tenant, clock, inputs: all });
  const failure = await revoke(runner).catch((thrown: unknown) => thrown);
  const asked = tenant.requests.map(({ operation }) => operation).filter((operation) => operation !== 'token');
  return { failure, runner, asked, id: all['credential-id'] };
}

const ofPrincipal: Inputs = { 'credential-id': 'principal' };
const ofBridge: Inputs = { 'credential-id': 'bridge', 'service-principal-id': '', 'bridge-id': 'berlin' };
const answering = (on: Fault['on'], status: number): Fault => ({ on, kind: 'status-before', status, times: Infinity });
const used: Fault = {
  on: 'credentials.get',
  kind: 'mutate',
  mutate: (json) => ({ credential: { ...Object(json).credential, lastUsedAt: USED } }),
};
/** The first credential was replaced by the second, which alone was used. */
const replacedOnce: Fault = {
  on: 'bridge.credentials.list',
  kind: 'mutate',
  mutate: (json) => {
    const rows: readonly object[] = Object(json).list;
    const dead = { credentialStatus: 'TUNNEL_CREDENTIAL_STATUS_REVOKED', revokedAt: USED };
    return { list: rows.map((each, at) => ({ ...each, ...(at === 0 ? dead : { lastUsedAt: USED }) })) };
  },
};

describe('a credential', () => {
  it.each<[string, Inputs, readonly Fault[], readonly string[], string, boolean]>([
    ['of a principal', ofPrincipal, [used], ['credentials.get', 'credentials.revoke'], USED, true],
    [
      'of a principal that keeps its last use',
      ofPrincipal,
      [answering('credentials.get', 403)],
      ['credentials.get', 'credentials.revoke'],
      '',
      true,
    ],
    [
      'of a principal that has none such',
      { 'credential-id': 'gone' },
      [],
      ['credentials.get', 'credentials.revoke', 'principal.get'],
      '',
      false,
    ],
    [
      'of a principal that may not be looked at',
      { 'credential-id': 'gone' },
      [answering('principal.get', 403)],
      ['credentials.get', 'credentials.revoke', 'principal.get'],
      '',
      false,
    ],
    ['of a bridge', ofBridge, [replacedOnce], ['bridge.credentials.list', 'bridge.credentials.revoke'], USED, true],
    [
      'of a bridge that was replaced',
      { ...ofBridge, 'credential-id': 'replaced' },
      [replacedOnce],
      ['bridge.credentials.list'],
      '',
      false,
    ],
    [
      'of a bridge that keeps its list',
      ofBridge,
      [answering('bridge.credentials.list', 403)],
      ['bridge.credentials.list', 'bridge.credentials.revoke'],
      '',
      true,
    ],
  ])('%s is gone afterwards, and its last use is told', async (_what, inputs, faults, asked, lastUsedAt, now) => {
    const revoked = await revoking(inputs, faults);
    expect(revoked.failure).toBeUndefined();
    expect(revoked.asked).toEqual(asked);
    expect(revoked.runner.outputs).toEqual({ 'last-used-at': lastUsedAt, revoked: 'true' });
    expect(revoked.runner.lines).toContain(`info ${now ? `Revoked ${revoked.id}` : `${revoked.id} was gone already`}`);
    const summary = revoked.runner.summary.replaceAll('&#58;<wbr>', ':').split('\n');
    expect(summary).toContain(`| Revoked | ${now ? '2026-08-03 12:00:00 UTC' : 'it was gone already'} |`);
    const lastUse = summary.filter((line) => line.startsWith('| Last used |'));
    expect(lastUse).toEqual(lastUsedAt === '' ? [] : ['| Last used | 2026-08-03 11:30:00 UTC |']);
  });

  it.each<[string, Inputs, string, string, readonly string[]]>([
    [
      'of a principal that is not there',
      { ...ofPrincipal, 'service-principal-id': 'nobody' },
      'there is no service principal nobody',
      'Copy the id of the service principal that the credential was minted for.',
      ['credentials.get', 'credentials.revoke', 'principal.get'],
    ],
    [
      'of another bridge',
      { ...ofBridge, 'credential-id': 'other' },
      'bridge berlin has no credential other',
      'Pass the `credential-id` and the `bridge-id` of the same step.',
      ['bridge.credentials.list'],
    ],
    [
      'of a bridge that is not there',
      { ...ofBridge, 'bridge-id': 'nowhere' },
      'could not list the credentials of the bridge: the tenant answered 404',
      '',
      ['bridge.credentials.list'],
    ],
  ])('%s may be alive elsewhere, and that is a failure', async (_what, inputs, message, hint, asked) => {
    const revoked = await revoking(inputs);
    expect(revoked.failure).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
      cause: expect.anything(),
    });
    expect([revoked.asked, revoked.runner.outputs]).toEqual([asked, {}]);
  });
});

it('says in the debug log what it could not learn', async () => {
  const kept = await revoking(ofPrincipal, [answering('credentials.get', 403)]);
  expect(kept.runner.lines).toContainEqual(
    expect.stringMatching(/^debug last use is not known: could not read the cred/),
  );
  const unseen = await revoking({ 'credential-id': 'gone' }, [answering('principal.get', 403)]);
  expect(unseen.runner.lines).toContainEqual(
    expect.stringMatching(/^debug whether the service principal exists is not known: could not read the service prin/),
  );
});

it('does not wait for the last use longer than five seconds', async () => {
  const { failure, runner } = await revoking(ofPrincipal, [
    { on: 'credentials.get', kind: 'hang-before', times: Infinity },
  ]);
  expect(failure).toBeUndefined();
  expect(runner.summary.replaceAll('&#58;<wbr>', ':')).toContain('| Revoked | 2026-08-03 12:00:05 UTC |');
});

it('is skipped where Dependabot has no secret and skipping was asked for', async () => {
  const inputs = { ...ofPrincipal, 'client-secret': '', 'on-missing-auth': 'skip' };
  const { failure, runner, asked } = await revoking(inputs, [], { job: { fromDependabot: true } });
  expect([failure, runner.outputs, asked]).toEqual([undefined, { revoked: 'false' }, []]);
});
