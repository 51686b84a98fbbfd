import { describe, expect, it } from 'vitest';
import { parseMarker } from '../../src/domain/marker.ts';
import type { Job } from '../../src/ports.ts';
import { create, defaultName, repositoryAddress } from '../../src/steps/create.ts';
import { openLedger } from '../../src/steps/ledger.ts';
import { playing, saying } from '../c1/tenant.ts';
import { createFakeRunner } from '../fakes/runner.ts';
import type { Scene } from '../net/context.ts';

const { job } = createFakeRunner();
const request = {
  servicePrincipalId: 'deployer',
  lifetime: 900,
  allowSourceCidrs: [],
  scopedRoles: [],
  requireDpop: false,
};
const lost: Scene = { status: 502 };
const empty = saying({ list: [] });

/** Plays one scene for every create and one for every search. */
async function creating(creates: readonly Scene[], search: (cancel: () => void) => Scene = () => empty) {
  const runner = createFakeRunner();
  const ledger = openLedger(runner);
  const names: string[] = [];
  const tenant = playing(({ method, body = '' }) => {
    if (method !== 'POST') return search(runner.cancel);
    names.push(JSON.parse(body).displayName);
    return creates[names.length - 1] ?? lost;
  });
  const session = { work: tenant, cleanup: tenant, clientId: 'fox', how: 'client secret' };
  const created = await create(runner, session, ledger, 'deploy', request).catch((thrown: unknown) => thrown);
  const nonces = names.map((name) => parseMarker(name)?.nonce);
  return { created, nonces, markers: ledger.entry.markers };
}

describe('creating', () => {
  it('takes a marker off the books whose create was refused, and keeps the one that may be out there', async () => {
    const { created, nonces, markers } = await creating([lost, saying({}, 403)]);
    expect(created).toMatchObject({ code: 'forbidden' });
    expect(nonces).toHaveLength(2);
    expect(markers).toEqual([nonces[0]]);
  });

  it('gives up after two that nobody can tell about, keeps both markers, and says why', async () => {
    const { created, nonces, markers } = await creating([lost, { status: 504 }]);
    const message = 'could not mint the credential: a server error (504)';
    expect(created).toMatchObject({ code: 'mint-uncertain', message, cause: { code: 'tenant-unavailable', message } });
    expect(markers).toEqual(nonces);
    expect(new Set(nonces).size).toBe(2);
  });

  it('gives up at once where it can not look for the first', async () => {
    const { created, nonces, markers } = await creating([lost], () => saying({}, 403));
    expect(created).toMatchObject({
      code: 'mint-uncertain',
      message: expect.stringMatching(
        /^could not mint the credential: a server error \(502\); then could not list the cred/,
      ),
      cause: { code: 'forbidden' },
    });
    expect(markers).toEqual(nonces);
    expect(nonces).toHaveLength(1);
  });

  it('does not begin a second one in a cancelled job', async () => {
    const { created, nonces } = await creating([lost], (cancel) => {
      cancel();
      return empty;
    });
    expect(created).toMatchObject({ code: 'cancelled' });
    expect(nonces).toHaveLength(1);
  });
});

describe('what people read in C1', () => {
  it.each<[Partial<Job>, string]>([
    [{}, 'acme/infrastructure / deploy / apply #9001'],
    [{ workflow: '' }, 'acme/infrastructure / apply #9001'],
    [{ workflow: '', job: '' }, 'acme/infrastructure #9001'],
    [{ job: `a\n${'b'.repeat(80)}` }, `acme/infrastructure / deploy / a⏎${'b'.repeat(37)}… #9001`],
  ])('is where it was minted: %j', (known, name) => {
    expect(defaultName({ ...job, ...known })).toBe(name);
  });
});

describe('the address of a repository', () => {
  it.each<[Partial<Job>, string]>([
    [{}, 'https://github.com 4711'],
    [{ repositoryId: '' }, 'https://github.com acme/infrastructure'],
    [{ serverUrl: 'https://git.acme.example' }, 'https://git.acme.example 4711'],
  ])('outlives its name: %j', (known, address) => {
    expect(repositoryAddress({ ...job, ...known })).toBe(address);
  });
});
