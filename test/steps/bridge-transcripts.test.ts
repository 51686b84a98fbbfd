/** Rotating a bridge and revoking by id, told from beginning to end. `npx vitest run -u` writes the texts anew. */
import { expect, it } from 'vitest';
import { cleanUp } from '../../src/steps/clean-up.ts';
import { revoke } from '../../src/steps/revoke.ts';
import { rotateBridge } from '../../src/steps/rotate-bridge.ts';
import { type Case, fileOf, type Stage, tellJob } from './transcript.ts';

const bridge = ({ tenant }: Stage) => {
  const { id } = tenant.addBridge({ id: 'berlin', displayName: 'Berlin' });
  return { 'bridge-id': id };
};
const active = async (stage: Stage) => {
  const named = bridge(stage);
  await stage.tenant.addBridgeCredential('berlin');
  return named;
};
const failing =
  (on: 'bridge.credentials.create' | 'bridge.credentials.list' | 'token', status: number, skip = 0) =>
  (stage: Stage) => {
    const named = bridge(stage);
    stage.tenant.faults.add({ on, kind: 'status-before', status, skip, times: 99 });
    return named;
  };

const rotations: readonly Case[] = [
  { name: 'without a credential', before: bridge },
  { name: 'with one, exported and revoked', before: active, inputs: { 'export-env': 'true', revoke: 'true' } },
  {
    name: 'that is connected',
    before: async (stage) => {
      const named = await active(stage);
      stage.tenant.setBridgeStatus('berlin', 'CONNECTED');
      return named;
    },
    inputs: { verify: 'false' },
  },
  { name: 'that is not there', inputs: { 'bridge-id': 'nowhere' } },
  { name: 'that may not be rotated', before: failing('bridge.credentials.create', 403) },
  { name: 'of which every answer is lost', before: failing('bridge.credentials.create', 503) },
  { name: 'that can not be verified', before: failing('token', 401, 1) },
  { name: 'where outputs can not be written', before: bridge, options: { unwritable: (file) => file === 'OUTPUT' } },
];

it.each(rotations)('rotating a bridge $name', async (story) => {
  await expect(await tellJob(rotateBridge, story, cleanUp)).toMatchFileSnapshot(fileOf(`bridge ${story.name}`));
});

const credential = async ({ tenant }: Stage) => {
  const { id } = await tenant.addCredential({ servicePrincipalId: 'deployer', displayName: 'deploy' });
  return { 'credential-id': id };
};

const revocations: readonly Case[] = [
  { name: 'of a principal', before: credential },
  { name: 'that is gone', inputs: { 'credential-id': 'gone' } },
  {
    name: 'of a bridge',
    inputs: { 'service-principal-id': '' },
    before: async (stage) => {
      const named = bridge(stage);
      const { id } = await stage.tenant.addBridgeCredential('berlin');
      return { ...named, 'credential-id': id };
    },
  },
  {
    name: 'that may not be revoked',
    before: async (stage) => {
      stage.tenant.faults.add({ on: 'credentials.revoke', kind: 'status-before', status: 403 });
      return await credential(stage);
    },
  },
  {
    name: 'of which the last use is not told',
    before: async (stage) => {
      stage.tenant.faults.add({ on: 'credentials.get', kind: 'status-before', status: 403 });
      return await credential(stage);
    },
  },
  { name: 'of nobody', inputs: { 'service-principal-id': '', 'credential-id': 'x' } },
];

it.each(revocations)('revoking a credential $name', async (story) => {
  await expect(await tellJob(revoke, story, () => Promise.resolve())).toMatchFileSnapshot(
    fileOf(`revoke ${story.name}`),
  );
});
