import { describe, expect, it } from 'vitest';
import { formatMarker, hashRepository } from '../../src/domain/marker.ts';
import { formatState, type Invocation, NOTHING } from '../../src/domain/state.ts';
import { cleanUp } from '../../src/steps/clean-up.ts';
import { createFakeRunner } from '../fakes/runner.ts';
import { stage } from './transcript.ts';

const OURS = 'n'.repeat(22);
const SECOND = 'm'.repeat(22);
const repository = await hashRepository('https://github.com 4711');
const marked = (nonce: string) => `deploy ${formatMarker({ repository, runId: '9001', runAttempt: '1', nonce })}`;

interface Scene {
  /** Name and seconds left of each credential of the principal; the first is the one of the state. */
  readonly credentials?: readonly (readonly [name: string, seconds: number])[];
  readonly signInFails?: boolean;
}

async function ending(state: Partial<Invocation>, { credentials = [], signInFails = false }: Scene = {}) {
  const { tenant, clock, inputs } = await stage();
  const ids: string[] = [];
  for (const [displayName, expiresInSeconds] of credentials) {
    const added = { servicePrincipalId: 'deployer', displayName, expiresInSeconds, ageSeconds: 7_200 };
    ids.push((await tenant.addCredential(added)).id);
  }
  await tenant.addCredential({ servicePrincipalId: 'deployer', displayName: 'new' });
  if (signInFails) tenant.faults.add({ on: 'token', kind: 'status-before', status: 403 });
  const entry = { ...NOTHING, ownerId: 'deployer', credentialId: ids[0] ?? '', ...state };
  const runner = createFakeRunner({ tenant, clock, inputs, state: { invocation: formatState(entry) } });
  await cleanUp(runner);
  const lines = runner.lines.filter((line) => !/^debug |^info Signed in/.test(line));
  return { runner, ids, lines, requests: tenant.requests.length };
}

describe('post', () => {
  const one = { markers: [OURS], credentialId: 'fox' };
  it.each<[string, Partial<Invocation>, boolean]>([
    ['has nothing to do where nothing was begun', {}, false],
    ['has nothing to do where nothing was begun that it knows', { credentialId: 'fox' }, false],
    ['has nothing to do where the credential is kept', { ...one, revoke: false }, false],
    ['sweeps where the credential is kept', { ...one, revoke: false, cleanup: true }, true],
    ['sweeps where nothing was begun', { cleanup: true }, true],
    ['revokes', one, true],
    ['looks for what it does not know by id', { markers: [OURS], revoke: false }, true],
    ['looks for the first of two', { ...one, markers: [OURS, SECOND], revoke: false }, true],
  ])('%s', async (_what, state, asks) => {
    const { requests } = await ending(state);
    expect(requests > 0).toBe(asks);
  });

  it('says of the credential that it hands over when it was used, and of no other', async () => {
    const credentials = [marked(OURS), marked(SECOND)].map((name) => [name, 600] as const);
    const { ids, lines } = await ending({ markers: [OURS, SECOND] }, { credentials });
    expect(lines.filter((line) => line.startsWith('info'))).toEqual([
      `info Revoked ${ids[0]}, never used`,
      `info Revoked ${ids[1]}`,
    ]);
  });

  it.each([
    [1, 'info Removed 1 expired leftover of this repository', '| Expired leftovers removed | 1 |'],
    [2, 'info Removed 2 expired leftovers of this repository', '| Expired leftovers removed | 2 |'],
  ])('counts leftovers in the log and in the receipt: %d', async (count, line, row) => {
    const left = Array.from({ length: count }, (_none, at) => [marked(String(at).padStart(22, 'x')), -600] as const);
    const { runner, lines } = await ending(
      { markers: [OURS], cleanup: true },
      { credentials: [[marked(OURS), 600], ...left] },
    );
    expect(lines).toContain(line);
    expect(runner.summary.split('\n')).toContain(row);
  });

  it('has no row for leftovers where there were none', async () => {
    const { runner } = await ending({ markers: [OURS], cleanup: true }, { credentials: [[marked(OURS), 600]] });
    expect(runner.summary).not.toContain('leftovers');
  });
});

describe('where signing in fails, post', () => {
  const END = '2026-08-03T13:00:00Z';
  const held = 'What may be alive is held by nobody';
  it.each<[string, Partial<Invocation>, string]>([
    [
      'names the credential and its end',
      { credentialId: 'fox', markers: [OURS], expiresAt: END },
      'Credential fox dies by itself at 2026-08-03 13:00:00 UTC.',
    ],
    [
      'names the credential that has no marker, too',
      { credentialId: 'fox', markers: [], expiresAt: END, cleanup: true },
      'Credential fox dies by itself at 2026-08-03 13:00:00 UTC.',
    ],
    [
      'names the credential of which no end is known',
      { credentialId: 'fox', markers: [OURS] },
      'Credential fox is alive until it expires: revoke it in C1.',
    ],
    [
      'names the marker of what may be alive, and its end',
      { markers: [OURS], expiresAt: END },
      `${held} and dies by itself by 2026-08-03 13:00:00 UTC; its display name ends in ${OURS}].`,
    ],
    [
      'names each marker of what may be alive without a known end',
      { markers: [OURS, SECOND] },
      `${held}; its display name ends in ${OURS}] or ${SECOND}].`,
    ],
  ])('%s', async (_what, state, fate) => {
    const { lines } = await ending(state, { signInFails: true });
    expect(lines).toEqual([expect.stringMatching(/^warning C1 credential not cleaned up: could not sign in to acme/)]);
    expect(lines[0]?.split('\n')).toContain(fate);
  });
});
