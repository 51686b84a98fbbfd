import { describe, expect, it } from 'vitest';
import { formatMarker } from '../../src/domain/marker.ts';
import type { Invocation } from '../../src/domain/state.ts';
import { ActionError } from '../../src/errors.ts';
import { openLedger } from '../../src/steps/ledger.ts';
import { revokeEach, revokeMarked, takeBack } from '../../src/steps/take-back.ts';
import { playing, saying } from '../c1/tenant.ts';
import { createFakeRunner, type RunnerFile } from '../fakes/runner.ts';
import type { Scene } from '../net/context.ts';

const OURS = 'n'.repeat(22);
const marked = (nonce: string) =>
  `deploy ${formatMarker({ repository: 'r'.repeat(16), runId: '1', runAttempt: '1', nonce })}`;
const list: readonly object[] = [
  { id: 'ours', displayName: marked(OURS) },
  { id: 'by-hand', displayName: 'deploy' },
  { id: 'anothers', displayName: marked('o'.repeat(22)) },
  { id: 'looks/../like', displayName: marked(OURS) },
  { id: 'ours-too', displayName: marked('m'.repeat(22)) },
];

/** A tenant with that list, which plays one scene for every revocation. */
function tenantWith(credentials: readonly object[], revoking: Scene = {}) {
  const tenant = playing(({ method }) => (method === 'GET' ? saying({ list: credentials }) : revoking));
  const revoked = () =>
    tenant.sent.flatMap(({ request }) => (request.method === 'DELETE' ? [request.url.pathname.split('/').at(-1)] : []));
  return { tenant, revoked };
}

describe('revoking by marker', () => {
  it('takes what carries one of the markers, by an id that can be asked for, and nothing else', async () => {
    const { tenant, revoked } = tenantWith(list);
    await expect(revokeMarked(tenant, 'deployer', [OURS, 'm'.repeat(22)])).resolves.toBe(2);
    expect(revoked()).toEqual(['ours', 'ours-too']);
  });

  it('fails where one can not be revoked', async () => {
    const { tenant } = tenantWith(list, saying({}, 403));
    await expect(revokeMarked(tenant, 'deployer', [OURS])).rejects.toMatchObject({
      code: 'forbidden',
      message: 'could not revoke credential ours: the tenant answered 403',
    });
  });
});

it('revokes the others where one fails, and tells of the first that did', async () => {
  const refusing = (id: string) =>
    id.startsWith('bad') ? Promise.reject(new ActionError('forbidden', id)) : Promise.resolve(true);
  await expect(revokeEach(['a', 'bad-1', 'b', 'bad-2'], refusing)).resolves.toMatchObject({
    ids: ['a', 'b'],
    failure: { message: 'bad-1' },
  });
  await expect(revokeEach(['a'], refusing)).resolves.toEqual({ ids: ['a'], failure: undefined });
});

describe('taking back', () => {
  const byId: Partial<Invocation> = { ownerId: 'deployer', credentialId: 'fox', markers: [OURS] };
  const byMarker: Partial<Invocation> = { ownerId: 'deployer', markers: [OURS] };
  const done = 'The credential was revoked.';
  const refused = saying({}, 403);
  const later = (id: string) =>
    `The credential could not be revoked yet (could not revoke credential ${id}: the tenant answered 403); ` +
    'the end of the job tries again.';

  it.each<[string, Partial<Invocation>, readonly object[], Scene, string, readonly string[], string]>([
    ['by id', byId, list, {}, done, ['fox'], ''],
    ['by id that is gone', byId, list, saying({}, 404), done, ['fox'], ''],
    ['by id that is kept', byId, list, refused, later('fox'), ['fox'], 'fox'],
    ['by marker', byMarker, list, {}, done, ['ours'], ''],
    ['by marker that is kept', byMarker, list, refused, later('ours'), ['ours'], ''],
    [
      'by marker that nothing carries',
      byMarker,
      list.slice(1),
      {},
      'No credential with the marker of this job is to be found; the end of the job looks again.',
      [],
      '',
    ],
  ])('%s', async (_what, entry, credentials, revoking, sentence, asked, left) => {
    const ledger = openLedger(createFakeRunner());
    ledger.record(entry);
    const { tenant, revoked } = tenantWith(credentials, revoking);
    await expect(takeBack(tenant, ledger)).resolves.toBe(sentence);
    expect(revoked()).toEqual(asked);
    expect(ledger.entry).toMatchObject({ credentialId: left, markers: [OURS] });
  });

  it('is no failure where only the book can not be written: post finds the credential gone', async () => {
    const full = new Set<RunnerFile>();
    const runner = createFakeRunner({ unwritable: (file) => full.has(file) });
    const ledger = openLedger(runner);
    ledger.record(byId);
    full.add('STATE');
    await expect(takeBack(tenantWith(list).tenant, ledger)).resolves.toBe(done);
    expect(runner.lines).toEqual(['debug GITHUB_STATE is full']);
  });
});
