/** Rotations that go wrong on the way, against the emulator: how they end, and what is alive then. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../emulator/index.ts';
import { parseState } from '../../src/domain/parse-state.ts';
import { cleanUp } from '../../src/steps/clean-up.ts';
import { rotateBridge } from '../../src/steps/rotate-bridge.ts';
import { createFakeRunner, type FakeRunnerOptions } from '../fakes/runner.ts';
import { stage } from './transcript.ts';

const at = (fault: Omit<Fault, 'on'>): Fault => ({ on: 'bridge.credentials.create', ...fault });
const keepOn = (fault: Omit<Fault, 'on'>): Fault => at({ ...fault, times: Infinity });
/** Another answer of a create, made of the credential in it. */
const insteadOf = (change: (credential: Readonly<Record<string, unknown>>) => unknown): Fault =>
  at({
    kind: 'mutate',
    mutate: (json) => {
      const { credential } = Object(json);
      return { credential: change(credential) };
    },
  });

async function rotating(faults: readonly Fault[], options: FakeRunnerOptions = {}) {
  const { tenant, clock, inputs } = await stage();
  tenant.addBridge({ id: 'berlin', status: 'DISCONNECTED' });
  await tenant.addBridgeCredential('berlin');
  for (const fault of faults) tenant.faults.add(fault);
  const all = { ...options, tenant, clock, inputs: { ...inputs, 'bridge-id': 'berlin', ...options.inputs } };
  const runner = createFakeRunner(all);
  const failure = await rotateBridge(runner).catch((thrown: unknown) => thrown);
  const asked = (operation: string) => tenant.requests.filter((each) => each.operation === operation).length;
  return { failure, runner, tenant, asked, post: () => cleanUp(createFakeRunner({ ...all, state: runner.saved })) };
}

describe('a rotation', () => {
  it('that is answered at once looks at the credentials only before', async () => {
    const { failure, asked } = await rotating([]);
    expect(failure).toBeUndefined();
    expect([asked('bridge.credentials.create'), asked('bridge.credentials.list')]).toEqual([1, 1]);
  });

  it.each<[string, Fault]>([
    ['has no secret', at({ kind: 'no-secret' })],
    ['has no credential', at({ kind: 'null-credential' })],
    ['is no JSON', at({ kind: 'not-json' })],
    ['is of another shape', insteadOf(() => 'a credential')],
    ['is too large', at({ kind: 'huge-body' })],
    ['is lost', at({ kind: 'reset-after' })],
  ])('of which the answer %s is done once more, and looks for what was made meanwhile', async (_what, fault) => {
    const { failure, runner, tenant, asked } = await rotating([fault]);
    expect(failure).toBeUndefined();
    expect([asked('bridge.credentials.create'), asked('bridge.credentials.list')]).toEqual([2, 2]);
    expect(tenant.livingCredentials().map(({ id }) => id)).toEqual([runner.outputs['credential-id']]);
  });

  const lost = 'A credential whose secret was lost is revoked; the bridge has none now.';
  it.each<[string, Fault, string, string]>([
    ['is never a credential', keepOn({ kind: 'null-credential' }), 'grant-mismatch', 'without a credential'],
    ['is never JSON', keepOn({ kind: 'not-json' }), 'unexpected-answer', 'is not JSON'],
    ['is always too large', keepOn({ kind: 'huge-body' }), 'answer-too-large', 'larger than 1 MiB, reading stopped'],
  ])('of which the answer %s is given up after two', async (_what, fault, code, words) => {
    const { failure, runner, tenant, asked } = await rotating([fault]);
    expect(failure).toMatchObject({ code, message: expect.stringMatching(new RegExp(`${words}\n${lost}$`)) });
    expect(asked('bridge.credentials.create')).toBe(2);
    expect([tenant.livingCredentials(), runner.outputs]).toEqual([[], {}]);
  });

  it.each<[string, Fault, string]>([
    ['bad', at({ kind: 'status-before', status: 400 }), 'request-refused'],
    ['forbidden', at({ kind: 'status-before', status: 403 }), 'forbidden'],
    ['about nothing', at({ kind: 'status-before', status: 404 }), 'not-found'],
    ['sent elsewhere', at({ kind: 'redirect' }), 'redirected'],
  ])('that is %s changes nothing, and post has nothing to do', async (_what, fault, code) => {
    const { failure, runner, tenant, asked, post } = await rotating([fault]);
    expect(failure).toMatchObject({ code, message: expect.not.stringContaining('\n') });
    expect([asked('bridge.credentials.create'), asked('bridge.credentials.list')]).toEqual([1, 1]);
    expect(JSON.parse(runner.saved['invocation'] ?? '')).toMatchObject({ pending: false, credentialId: '' });
    const before = tenant.requests.length;
    await post();
    expect([tenant.requests.length, tenant.livingCredentials().length]).toEqual([before, 1]);
  });
});

describe('a credential of a bridge that is not as asked', () => {
  it.each<[string, Fault]>([
    ['no secret, twice', keepOn({ kind: 'no-secret' })],
    ['another bridge’s', at({ kind: 'other-owner' })],
    ['for another host', at({ kind: 'foreign-client-id' })],
  ])('is revoked: %s', async (_what, fault) => {
    const { failure, runner, tenant } = await rotating([fault]);
    expect(failure).toMatchObject({
      code: 'grant-mismatch',
      message: expect.stringMatching(/\nThe credential was revoked; the bridge has none now\.$/),
    });
    expect([tenant.livingCredentials(), runner.outputs]).toEqual([[], {}]);
  });

  it('is looked for where its id is none', async () => {
    const bad = insteadOf((credential) => ({ ...credential, id: '../tokens' }));
    const { failure, runner, tenant } = await rotating([bad]);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/\nA credential whose secret was lost is revoked/),
    });
    expect(tenant.livingCredentials()).toEqual([]);
    expect(parseState(runner.saved['invocation'] ?? '')).toMatchObject({ credentialId: '', pending: false });
  });

  it('is left to post where it can not be revoked, whatever it says of its end', async () => {
    const { failure, tenant, post } = await rotating([
      insteadOf((credential) => ({ ...credential, expiresTime: 'never '.repeat(99), clientSecret: 'x' })),
      { on: 'bridge.credentials.revoke', kind: 'status-before', status: 403 },
    ]);
    expect(failure).toMatchObject({
      message: expect.stringMatching(
        /\nThe credential could not be revoked yet \(could not revoke bridge credential [\w-]+: the tenant answered 403.*\); the end of the job tries again\.$/,
      ),
    });
    expect(tenant.livingCredentials()).toHaveLength(1);
    await post();
    expect(tenant.livingCredentials()).toEqual([]);
  });
});

it('is skipped where a fork has no secret and skipping was asked for', async () => {
  const inputs = { 'client-secret': '', 'on-missing-auth': 'skip' };
  const { failure, runner, tenant } = await rotating([], { inputs, job: { fromFork: true } });
  expect([failure, runner.outputs, tenant.requests]).toEqual([undefined, { minted: 'false' }, []]);
});
