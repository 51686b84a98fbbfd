/** What the steps before and after, the machine and the tenant can plant, and what comes of it. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostileText } from '../../emulator/index.ts';
import type { JobOptions } from '../harness/index.ts';
import { soleError, told } from './findings.ts';
import { HURRY, ROOT, setStage } from './stage.ts';

/** State as main writes it, about a credential of somebody else. */
const forged = (ownerId: string, credentialId: string, more: object = {}): string =>
  JSON.stringify({
    version: 1,
    owner: 'service-principal',
    ownerId,
    markers: ['A'.repeat(22)],
    pending: false,
    previousIds: [],
    checkedWithinMs: 0,
    credentialId,
    expiresAt: '',
    revoke: true,
    cleanup: true,
    ...more,
  });

const orders = ['stderr-first', 'stdout-first'] as const;
const echoes = orders.flatMap((order) => [true, false].map((debug): JobOptions => ({ order, debug })));

test.each(echoes)('a tenant that echoes the secret among hostile text: %o', async (options) => {
  await using stage = await setStage();
  const secret = stage.client.clientSecret;
  const spellings = [secret, Buffer.from(secret).toString('base64url'), Buffer.from(`x${secret}`).toString('base64')];
  const text = `${spellings.join(' ')}${hostileText.slice(0, 400)}`;
  stage.tenant.faults.add({ on: 'credentials.create', kind: 'hostile-text', text });
  const { job, step } = await stage.mint({}, { job: options });
  expect(soleError(step).message).toContain('***');
  await job.finish();
});

test('state planted before main is overridden by main’s own', async () => {
  await using stage = await setStage();
  const { id } = await stage.tenant.addCredential({ servicePrincipalId: stage.principalId, displayName: 'a person' });
  const env = { STATE_invocation: forged(stage.principalId, id) };
  const { job } = await stage.mint({}, { job: { env } });
  await job.finish();
  expect(stage.tenant.livingCredentials().map((each) => each.id)).toEqual([id]);
});

const forgeries = [
  ['names a credential without our marker', {}, /does not carry the marker of this job/],
  ['of a bridge', { owner: 'bridge' }, /another bridge than bridge-id names/],
  ['of another version', { version: 2 }, /can not be read/],
  ['with a path for an id', { credentialId: '../x' }, /can not be read/],
] as const;

test.each(forgeries)('state planted where main never began, %s, revokes nothing', async (_, more, expected) => {
  await using stage = await setStage();
  const { id } = await stage.tenant.addCredential({ servicePrincipalId: stage.principalId, displayName: 'a person' });
  const env = { STATE_invocation: forged(stage.principalId, id, more) };
  const { job } = await stage.mint({}, { job: { env }, main: { crashWhen: Promise.resolve() } });
  const { posts } = await job.finish();
  expect(posts.flatMap((post) => told(post, 'warning'))).toEqual([expect.stringMatching(expected)]);
  expect(posts.map(({ outcome }) => outcome)).toEqual(['success']);
  expect(stage.tenant.livingCredentials().map((each) => each.id)).toEqual([id]);
});

test('planted inputs, tokens and an unusable proxy for other schemes change nothing', async () => {
  await using stage = await setStage();
  const env = {
    'INPUT_SERVER-URL': 'http://127.0.0.9:1',
    'INPUT_CLIENT-SECRET': 'planted-planted',
    INPUT_REVOKE: 'false',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://elsewhere.example/?x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-token',
    ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true',
    HTTP_PROXY: 'http://127.0.0.9:1',
    HTTPS_PROXY: 'http://127.0.0.9:1',
    CONDUCTORONE_ACCESS_TOKEN: 'planted-token',
  };
  const { job, step } = await stage.mint({}, { job: { env } });
  expect(step.outcome).toBe('success');
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('NODE_OPTIONS of the workflow are honoured by Node, and nothing is lost by them', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({}, { env: { NODE_OPTIONS: '--no-deprecation --stack-trace-limit=0' } });
  expect(step.outcome).toBe('success');
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('undici’s own switch for a machine without vector instructions is honoured', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({}, { env: { UNDICI_NO_WASM_SIMD: '1' } });
  expect(step.outcome).toBe('success');
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test.each(['save_state_', 'set_output_', 'step_summary_'])('%s… is gone when main needs it', async (prefix) => {
  await using stage = await setStage();
  const job = await stage.job({ env: HURRY });
  stage.watch(async () => {
    const files = (await job.files()).filter(({ name }) => name.startsWith(prefix));
    for (const { name } of files) await rm(join(job.temp, '_runner_file_commands', name), { force: true });
  });
  const step = await job.uses(ROOT, { with: stage.inputs });
  const summary = prefix === 'step_summary_';
  expect(step.outcome).toBe(summary ? 'success' : 'failure');
  expect(told(step, summary ? 'warning' : 'error')).toEqual([
    expect.stringMatching(summary ? /^No receipt: / : /^runner-files: /),
  ]);
  // Without a place for the intent nothing is created; without one for the outputs it is taken back.
  expect(stage.operations().includes('credentials.create')).toBe(prefix !== 'save_state_');
  expect(stage.tenant.livingCredentials()).toHaveLength(summary ? 1 : 0);
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('a display name, repository, workflow and branch full of control characters stay text', async () => {
  await using stage = await setStage();
  const name = `x\r\n::error::forged\u001b[2J ##[add-mask]a \u202e${'y'.repeat(300)}`;
  const github = { repository: name, workflow: name, ref: name, ref_name: name, job: name, actor: name };
  const { job, step } = await stage.mint({ 'display-name': name }, { job: { github } });
  expect(step.outcome).toBe('success');
  const [minted] = stage.tenant.livingCredentials();
  expect(minted?.displayName).toMatch(/^x⏎[^\r\n\u001b]* \[c1e1\.[\w-]{16}\.\d+\.\d+\.[\w-]{22}\]$/);
  const { conclusion } = await job.finish();
  expect(conclusion).toBe('success');
  expect(stage.tenant.livingCredentials()).toEqual([]);
});
