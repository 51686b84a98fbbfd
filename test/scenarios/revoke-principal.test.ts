import { expect, test } from 'vitest';
import { getsToken, living, times, told } from './bridge-stage.ts';
import { REVOKE, ROOT, type Stage, setStage } from './stage.ts';

/** A credential as another job has left it: minted with revoke: false. */
async function mintedElsewhere(stage: Stage): Promise<Readonly<Record<string, string>>> {
  const job = await stage.job();
  const { outputs } = await job.uses(ROOT, { with: { ...stage.inputs, revoke: 'false' } });
  await job.finish();
  return outputs;
}

test('the last job takes the credential of another away, and tells when it was last used', async () => {
  await using stage = await setStage();
  const { tenant, server } = stage;
  const minted = await mintedElsewhere(stage);
  const { 'client-id': clientId = '', 'client-secret': clientSecret = '', 'credential-id': id = '' } = minted;
  expect(await getsToken(server.url, clientId, clientSecret)).toBe(true);

  const last = await stage.job({ github: { job: 'revoke' } });
  const step = await last.uses(REVOKE, { with: { ...stage.inputs, 'credential-id': id } });
  expect(step.outcome).toBe('success');
  expect(step.outputs).toEqual({ revoked: 'true', 'last-used-at': expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(step.log).toContain(`Revoked ${id}`);
  expect(step.summary).toContain(`| Credential | ${id} |`);
  expect((await last.finish()).posts).toEqual([]);
  expect(living(tenant)).toEqual([]);
  expect(await getsToken(server.url, clientId, clientSecret)).toBe(false);
});

test('a credential that was never used has an empty last use', async () => {
  await using stage = await setStage();
  const { id } = await stage.tenant.addCredential({ servicePrincipalId: stage.principalId, displayName: 'x' });
  const job = await stage.job();
  const step = await job.uses(REVOKE, { with: { ...stage.inputs, 'credential-id': id } });
  expect(step.outputs).toEqual({ revoked: 'true', 'last-used-at': '' });
  await job.finish();
});

test('revoking again succeeds and says that it was gone already', async () => {
  await using stage = await setStage();
  const { id } = await stage.tenant.addCredential({ servicePrincipalId: stage.principalId, displayName: 'x' });
  const job = await stage.job();
  const inputs = { ...stage.inputs, 'credential-id': id };
  await job.uses(REVOKE, { with: inputs });
  const again = await job.uses(REVOKE, { with: inputs });
  expect(again).toMatchObject({ outcome: 'success', outputs: { revoked: 'true', 'last-used-at': '' } });
  expect(again.log).toContain(`${id} was gone already`);
  await job.finish();
});

test('a wrong service principal is an error: the credential is alive under another', async () => {
  await using stage = await setStage();
  const { tenant, inputs, principalId } = stage;
  const { id } = await tenant.addCredential({ servicePrincipalId: principalId, displayName: 'x' });
  const job = await stage.job();
  const wrong = { ...inputs, 'service-principal-id': 'calm-fox-10000', 'credential-id': id };
  const step = await job.uses(REVOKE, { with: wrong });
  expect(step).toMatchObject({ outcome: 'failure', outputs: {} });
  expect(told(step)).toEqual([expect.stringContaining('not-found: there is no service principal calm-fox-10000')]);
  expect(living(tenant)).toEqual([id]);
  await job.finish();
});

test('a client without the right is told which one it needs', async () => {
  await using stage = await setStage({ client: { superAdministrator: false } });
  const { id } = await stage.tenant.addCredential({ servicePrincipalId: stage.principalId, displayName: 'x' });
  const job = await stage.job();
  const step = await job.uses(REVOKE, { with: { ...stage.inputs, 'credential-id': id } });
  expect(step).toMatchObject({ outcome: 'failure', outputs: {} });
  expect(told(step)).toEqual([
    expect.stringMatching(/^error: revoke-failed: could not revoke .* 403.*\n.*owner of this service principal/),
  ]);
  await job.finish();
});

test('a last use that can not be read does not keep the credential alive', async () => {
  await using stage = await setStage();
  const { tenant } = stage;
  const { id } = await tenant.addCredential({ servicePrincipalId: stage.principalId, displayName: 'x' });
  tenant.faults.add({ on: 'credentials.get', kind: 'status-before', status: 403 });
  tenant.faults.add({ on: 'credentials.revoke', kind: 'status-before', status: 503 });
  const job = await stage.job();
  const step = await job.uses(REVOKE, { with: { ...stage.inputs, 'credential-id': id } });
  expect(step).toMatchObject({ outcome: 'success', outputs: { revoked: 'true', 'last-used-at': '' } });
  expect(times(tenant, 'credentials.revoke')).toBe(2);
  expect(living(tenant)).toEqual([]);
  await job.finish();
});

test('a cancelled job does not keep the credential alive', async () => {
  const { promise: cancelWhen, resolve } = Promise.withResolvers<void>();
  await using stage = await setStage({ tenant: { onAudit: ({ action }) => action === 'token.issued' && resolve() } });
  const { id } = await stage.tenant.addCredential({ servicePrincipalId: stage.principalId, displayName: 'x' });
  const job = await stage.job();
  const step = await job.uses(REVOKE, { with: { ...stage.inputs, 'credential-id': id }, main: { cancelWhen } });
  expect(step).toMatchObject({ outcome: 'cancelled', outputs: { revoked: 'true' } });
  expect(living(stage.tenant)).toEqual([]);
  await job.finish();
});
