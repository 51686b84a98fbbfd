import { describe, expect, it } from 'vitest';
import { formatMarker, hashRepository } from '../../src/domain/marker.ts';
import { type Invocation, NOTHING } from '../../src/domain/state.ts';
import { sweepPrincipal } from '../../src/steps/sweep.ts';
import { playing, saying } from '../c1/tenant.ts';
import { createFakeRunner, type FakeRunnerOptions } from '../fakes/runner.ts';

const OURS = 'n'.repeat(22);
const SECOND = 'm'.repeat(22);
const repository = await hashRepository('https://github.com 4711');
const marked = (nonce: string, more: { runId?: string; runAttempt?: string; repository?: string } = {}) =>
  `deploy ${formatMarker({ repository, runId: '9001', runAttempt: '1', nonce, ...more })}`;

const CREATED = '2026-08-03T12:00:00.000Z';
const row = (id: string, displayName: string, more: object = {}) => ({
  id,
  displayName,
  createdAt: CREATED,
  expiresAt: '2026-08-03T13:00:00.000Z',
  ...more,
});
const ours = row('ours', marked(OURS));
const minted: Invocation = { ...NOTHING, ownerId: 'deployer', credentialId: 'ours', markers: [OURS] };

async function sweep(state: Partial<Invocation>, list: readonly object[], options: FakeRunnerOptions = {}) {
  const inputs = { 'service-principal-id': 'deployer', ...options.inputs };
  const runner = createFakeRunner({ ...options, inputs });
  const tenant = playing(({ method }) => (method === 'GET' ? saying({ list }) : {}));
  const outcome = await sweepPrincipal(runner, tenant, { ...minted, ...state });
  const asked = tenant.sent.map(({ request }) => `${request.method} ${request.url.pathname.split('/').at(-1)}`);
  return { ...outcome, asked };
}

describe('what is revoked', () => {
  const once: Readonly<Record<string, string>> = { 'cleanup-expired': 'False' };
  it.each<[string, Partial<Invocation>, Readonly<Record<string, string>>, readonly string[]]>([
    ['is the credential by its id, where no sweep is wanted', {}, once, ['DELETE ours']],
    ['is looked for where a sweep is wanted', {}, {}, ['GET credentials', 'DELETE ours']],
    [
      'is looked for where there were two creates',
      { markers: [OURS, SECOND] },
      once,
      ['GET credentials', 'DELETE ours', 'DELETE second'],
    ],
    [
      'is looked for by the marker where the id is not known',
      { credentialId: '' },
      once,
      ['GET credentials', 'DELETE ours'],
    ],
    [
      'is looked for where the inputs name another principal than the state',
      { credentialId: 'strangers' },
      { ...once, 'service-principal-id': 'other' },
      ['GET credentials', 'DELETE ours'],
    ],
    ['is nothing where the job keeps its credential', { revoke: false }, once, ['GET credentials']],
    [
      'is what the first of two creates left, where the job keeps the other',
      { revoke: false, markers: [OURS, SECOND] },
      once,
      ['GET credentials', 'DELETE second'],
    ],
    [
      'is the id of the state too, where the list does not have it',
      { credentialId: 'unlisted' },
      {},
      ['GET credentials', 'DELETE ours', 'DELETE unlisted'],
    ],
  ])('%s', async (_what, state, inputs, asked) => {
    const list = [row('second', marked(SECOND)), row('strangers', 'by hand'), ours];
    const outcome = await sweep(state, list, { inputs });
    expect(outcome.asked.toSorted()).toEqual(asked.toSorted());
  });

  it.each([
    ['another repository', { repository: 'r'.repeat(16) }],
    ['another run', { runId: '9002' }],
    ['another attempt', { runAttempt: '2' }],
  ])('is never what a marker says is of %s', async (_what, more) => {
    const { asked, failure } = await sweep({}, [row('ours', marked(OURS, more))]);
    expect(asked).toEqual(['GET credentials']);
    expect(failure).toMatchObject({
      code: 'revoke-failed',
      message: 'ours does not carry the marker of this job, so it was left alone',
    });
  });

  it.each(['ours', 'unlisted'])('is no stranger where only others stand beside it: %s', async (credentialId) => {
    const { failure } = await sweep({ credentialId }, [row('strangers', 'by hand'), ours]);
    expect(failure).toBeUndefined();
  });

  it('is nothing where the list has rows that no id names', async () => {
    const list = [row('', 'nobody'), row('', marked(OURS)), row('../tokens', marked(OURS))];
    const { asked, failure } = await sweep({ credentialId: '' }, list);
    expect([asked, failure]).toEqual([['GET credentials'], undefined]);
  });
});

describe('the last use', () => {
  const use = async (checkedWithinMs: number, lastUsedAt: string) =>
    (await sweep({ checkedWithinMs }, [row('second', marked(SECOND)), { ...ours, lastUsedAt }])).use;

  it.each([
    ['at its end', '2026-08-03T12:00:00.700Z', true],
    ['after its end', '2026-08-03T12:00:00.701Z', false],
    ['never', '', false],
  ])('was our own check where it was no later: %s', async (_what, lastUsedAt, onlyChecked) => {
    expect(await use(700, lastUsedAt)).toEqual({ lastUsedAt, onlyChecked });
  });

  it('was no check where there was none', async () => {
    expect(await use(0, CREATED)).toEqual({ lastUsedAt: CREATED, onlyChecked: false });
  });

  it('is that of the credential of the state', async () => {
    const list = [row('second', marked(SECOND), { lastUsedAt: CREATED }), { ...ours, lastUsedAt: '' }];
    expect((await sweep({ markers: [OURS, SECOND] }, list)).use).toEqual({ lastUsedAt: '', onlyChecked: false });
    expect((await sweep({ credentialId: '' }, list)).use).toBeUndefined();
  });
});

describe('leftovers', () => {
  const left = row('left', marked('x'.repeat(22), { runId: '7' }), { expiresAt: '2026-08-03T11:59:59.999Z' });
  const alive = { expiresAt: CREATED };
  const nobodysTime = row('odd', 'by hand', { createdAt: 'yesterday' });

  it.each<[string, boolean, readonly object[], readonly string[]]>([
    ['are removed where they had expired when the newest was made', true, [left, ours], ['left']],
    ['are kept where nobody wants them removed', false, [left, ours], []],
    ['are not yet what expires at that very moment', true, [{ ...left, ...alive }, ours], []],
    ['are found beside a row that does not say when it was made', true, [left, nobodysTime, ours], ['left']],
    ['are never known where no row says when it was made', true, [{ ...left, createdAt: '' }, nobodysTime], []],
    ['are never others’', true, [{ ...left, displayName: marked(SECOND, { repository: 'r'.repeat(16) }) }, ours], []],
    ['are never what no marker names', true, [{ ...left, displayName: 'by hand' }, ours], []],
    ['are never what no id names', true, [{ ...left, id: '' }, ours], []],
  ])('%s', async (_what, cleanup, list, removed) => {
    const { asked, leftovers } = await sweep({ cleanup, revoke: false }, list);
    expect(asked).toEqual(['GET credentials', ...removed.map((id) => `DELETE ${id}`)]);
    expect(leftovers).toBe(removed.length);
  });
});
