/** The end of a job in every state that main can leave, told as a person reads it. `npx vitest run -u` writes the texts. */
import { expect, it } from 'vitest';
import { formatMarker, hashRepository } from '../../src/domain/marker.ts';
import { formatState, type Invocation, NOTHING } from '../../src/domain/state.ts';
import { cleanUp } from '../../src/steps/clean-up.ts';
import type { FakeRunnerOptions } from '../fakes/runner.ts';
import { fileOf, type Stage, stage, tell } from './transcript.ts';

const OWN = 'n'.repeat(22);
const repository = hashRepository('https://github.com 4711');
const marked = (nonce: string, more: { runId?: string; runAttempt?: string; repository?: string } = {}) =>
  `deploy ${formatMarker({ repository, runId: '9001', runAttempt: '1', nonce, ...more })}`;

interface Post {
  readonly name: string;
  readonly state: Partial<Invocation> | string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly options?: FakeRunnerOptions;
  /** Answers the id of the credential of the state, where it is made up. */
  readonly before?: (stage: Stage) => Promise<string | undefined>;
}

const add = async ({ tenant }: Stage, displayName: string, expiresInSeconds = 600): Promise<string> =>
  (await tenant.addCredential({ servicePrincipalId: 'deployer', displayName, expiresInSeconds, ageSeconds: 7_200 })).id;
const own = (scene: Stage) => add(scene, marked(OWN));
const leftovers = (count: number) => async (scene: Stage) => {
  for (let at = 0; at < count; at++) await add(scene, marked(String(at).padStart(22, 'x')), -600);
  await add(scene, marked('living'.padEnd(22, '-')));
  await add(scene, 'by hand', -600);
  await add(scene, marked('o'.repeat(22), { repository: 'r'.repeat(16) }), -600);
  await scene.tenant.addCredential({ servicePrincipalId: 'deployer', displayName: 'new' });
  return undefined;
};
const refusing = (on: 'credentials.list' | 'credentials.revoke' | 'token') => async (scene: Stage) => {
  scene.tenant.faults.add({ on, kind: 'status-before', status: 403, times: 99 });
  return await own(scene);
};
const bridge: Partial<Invocation> = { owner: 'bridge', ownerId: 'berlin', pending: true };
const withBridge = async ({ tenant }: Stage) => {
  tenant.addBridge({ id: 'berlin' });
  return (await tenant.addBridgeCredential('berlin')).id;
};
const minted: Partial<Invocation> = { markers: [OWN], expiresAt: '2026-08-03T13:00:00Z', cleanup: true };

const posts: readonly Post[] = [
  { name: 'without state', state: '' },
  { name: 'with state that is cut', state: '{"version":1,' },
  { name: 'with nothing begun', state: {} },
  { name: 'of a credential that was not used', state: minted, before: own },
  { name: 'of a credential that is not to be revoked', state: { ...minted, revoke: false }, before: own },
  {
    name: 'without a sweep',
    state: { ...minted, cleanup: false },
    inputs: { 'cleanup-expired': 'false' },
    before: own,
  },
  {
    name: 'without a sweep that the state did not know of',
    state: minted,
    inputs: { 'cleanup-expired': 'FALSE' },
    before: own,
  },
  { name: 'after two markers', state: { ...minted, markers: [OWN, 'm'.repeat(22)] }, before: own },
  { name: 'with a marker and no id', state: minted, before: async (scene) => void (await own(scene)) },
  {
    name: 'with the marker of another run',
    state: minted,
    before: async (scene) => void (await add(scene, marked(OWN, { runId: '1' }))),
  },
  {
    name: 'with the marker of another attempt',
    state: minted,
    before: async (scene) => void (await add(scene, marked(OWN, { runAttempt: '2' }))),
  },
  { name: 'with the id of a stranger', state: minted, before: (scene) => add(scene, 'by hand') },
  { name: 'with an id that is gone', state: { ...minted, credentialId: 'gone' } },
  { name: 'with the state of another principal', state: { ...minted, ownerId: 'other', credentialId: 'x' } },
  { name: 'with one leftover', state: { cleanup: true }, before: leftovers(1) },
  { name: 'with more leftovers than one job removes', state: { cleanup: true }, before: leftovers(22) },
  { name: 'where the list is forbidden', state: minted, before: refusing('credentials.list') },
  { name: 'where revoking is forbidden', state: minted, before: refusing('credentials.revoke') },
  {
    name: 'where revoking is forbidden and no end is known',
    state: { ...minted, expiresAt: '' },
    before: refusing('credentials.revoke'),
  },
  { name: 'where signing in is forbidden', state: minted, before: refusing('token') },
  {
    name: 'with inputs that are gone',
    state: { ...minted, credentialId: 'fox-1' },
    inputs: { 'client-id': '', 'client-secret': '' },
  },
  { name: 'without the check of certificates', state: minted, options: { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } } },
  {
    name: 'where the summary can not be written',
    state: minted,
    before: own,
    options: { unwritable: (file) => file === 'SUMMARY' },
  },
  { name: 'of a bridge', state: { ...bridge, pending: false }, inputs: { 'bridge-id': 'berlin' }, before: withBridge },
  {
    name: 'of a bridge that keeps it',
    state: { ...bridge, pending: false, revoke: false },
    inputs: { 'bridge-id': 'berlin' },
    before: withBridge,
  },
  {
    name: 'of a bridge of which the answer was lost',
    state: bridge,
    inputs: { 'bridge-id': 'berlin' },
    before: async (scene) => void (await withBridge(scene)),
  },
  {
    name: 'of another bridge than the inputs name',
    state: { ...bridge, credentialId: 'x' },
    inputs: { 'bridge-id': 'paris' },
  },
  {
    name: 'of a bridge, where signing in is forbidden',
    state: bridge,
    inputs: { 'bridge-id': 'berlin' },
    before: async (scene) => void (await refusing('token')(scene)),
  },
  {
    name: 'of a bridge that was settled without a credential',
    state: { ...bridge, pending: false },
    inputs: { 'bridge-id': 'berlin' },
  },
];

it.each(posts)('post $name', async ({ name, state, inputs, options, before }) => {
  const scene = await stage();
  const credentialId = (await before?.(scene)) ?? '';
  const saved =
    typeof state === 'string' ? state : formatState({ ...NOTHING, ownerId: 'deployer', credentialId, ...state });
  const all = { ...scene.inputs, ...inputs };
  const { text } = await tell(cleanUp, scene, { ...options, inputs: all, state: { invocation: saved } });
  const alive = scene.tenant.livingCredentials().length;
  const expired = scene.tenant.allCredentials().filter(({ status }) => status === 'expired').length;
  await expect(`${text}${alive} alive, ${expired} expired\n`).toMatchFileSnapshot(fileOf(`post ${name}`));
});
