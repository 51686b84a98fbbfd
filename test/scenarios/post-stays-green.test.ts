import { expect, test } from 'vitest';
import { told } from './findings.ts';
import { HURRY, type Minting, REVOKE, ROOT, setStage } from './stage.ts';

/** Finishes the job: green, and one warning that says when the credential dies. */
async function soleWarning({ job, step }: Minting): Promise<string> {
  expect(step.outcome).toBe('success');
  const { conclusion, posts } = await job.finish();
  expect(conclusion).toBe('success');
  const warnings = posts.flatMap((post) => told(post, 'warning'));
  expect(warnings).toHaveLength(1);
  const [warning = ''] = warnings;
  expect(warning).toMatch(/^C1 credential not cleaned up: /);
  const id = step.outputs['credential-id'];
  expect(warning).toMatch(
    new RegExp(`Credential ${id} dies by itself at \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC\\.`),
  );
  return warning;
}

test('the tenant is gone when the job ends', async () => {
  await using stage = await setStage();
  const minting = await stage.mint({}, { job: { env: HURRY } });
  await stage.server.close();
  expect(await soleWarning(minting)).toContain('could not sign in to 127.0.0.1');
});

const failures = [
  ['refuses the sign-in', 'token', 400, /could not sign in .* C1 refused it/],
  [
    'answers 500 to the sign-in for ever',
    'token',
    500,
    /could not sign in to .*: a server error \(500\) \(tried 10 times\)/,
  ],
  [
    'answers 500 to the revocation for ever',
    'credentials.revoke',
    500,
    /could not revoke credential .* \(tried 10 times\)/,
  ],
  ['forbids to revoke', 'credentials.revoke', 403, /could not revoke credential .* 403; the tenant says: not today/],
] as const;

test.each(failures)('the tenant %s when the job ends', async (_, on, status, expected) => {
  await using stage = await setStage();
  const minting = await stage.mint({}, { job: { env: HURRY } });
  stage.tenant.faults.add({ on, kind: 'status-before', status, times: Number.POSITIVE_INFINITY, text: 'not today' });
  expect(await soleWarning(minting)).toMatch(expected);
  expect(stage.tenant.livingCredentials()).toHaveLength(1);
});

test('the tenant forbids the list when the job ends, and the credential is revoked by its id all the same', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint();
  stage.tenant.faults.add({ on: 'credentials.list', kind: 'status-before', status: 403, text: 'not today' });
  const { conclusion, posts } = await job.finish();
  expect(conclusion).toBe('success');
  expect(posts.flatMap((post) => told(post, 'warning'))).toEqual([
    expect.stringMatching(
      `could not list the credentials .* not today\\nCredential ${step.outputs['credential-id']} is revoked\\.`,
    ),
  ]);
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('the inputs no longer allow to sign in when the job ends', async () => {
  await using stage = await setStage();
  let secret = stage.client.clientSecret;
  const minting = await stage.mint({ 'client-secret': () => secret });
  secret = '';
  expect(await soleWarning(minting)).toContain('client-secret: is missing');
});

test('a later step switched the certificate check off, and post sends nothing', async () => {
  await using stage = await setStage();
  const minting = await stage.mint();
  await minting.job.run({ script: 'echo NODE_TLS_REJECT_UNAUTHORIZED=0 >> "$GITHUB_ENV"' });
  stage.operations();
  expect(await soleWarning(minting)).toContain('NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off');
  expect(stage.operations()).toEqual([]);
});

test('the credential is gone already, which is as good as revoked', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'cleanup-expired': 'false' });
  const { 'client-id': id, 'client-secret': secret, ...rest } = stage.inputs;
  const credential = { 'credential-id': step.outputs['credential-id'] ?? '' };
  const byHand = await job.uses(REVOKE, {
    with: { ...rest, 'client-id': id ?? '', 'client-secret': secret ?? '', ...credential },
  });
  expect(byHand.outcome).toBe('success');
  const { conclusion, posts } = await job.finish();
  expect(conclusion).toBe('success');
  expect(posts.flatMap(({ annotations }) => annotations)).toEqual([]);
});

test('main died before it saved anything, so that there is nothing to do', async () => {
  await using stage = await setStage();
  const job = await stage.job();
  const step = await job.uses(ROOT, { with: stage.inputs, main: { crashWhen: Promise.resolve() } });
  expect(step.outcome).toBe('failure');
  const { posts } = await job.finish();
  expect(posts).toMatchObject([{ outcome: 'success', annotations: [] }]);
  expect(stage.operations()).toEqual([]);
});

test('revoke: false leaves the credential alive, says so in the receipt, and sends nothing more', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ revoke: 'false', 'cleanup-expired': 'false' });
  expect(step.summary).toContain('left alive');
  stage.operations();
  const { posts } = await job.finish();
  expect(posts).toMatchObject([{ outcome: 'success', annotations: [], summary: '' }]);
  expect(stage.operations()).toEqual([]);
  expect(stage.tenant.livingCredentials()).toMatchObject([{ id: step.outputs['credential-id'] }]);
});

test('revoke: false with cleanup-expired looks for leftovers, and lets the credential live', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ revoke: 'false' });
  stage.operations();
  await job.finish();
  expect(stage.operations()).toEqual(['token', 'credentials.list']);
  expect(stage.tenant.livingCredentials()).toMatchObject([{ id: step.outputs['credential-id'] }]);
});
