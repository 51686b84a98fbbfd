import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soleError } from './findings.ts';
import { ROOT, type Stage, setStage } from './stage.ts';

test.each([undefined, 'both'] as const)(
  'require-dpop is verified with proofs, where nonces are wanted: %s',
  async (nonce) => {
    await using stage = await setStage(nonce === undefined ? {} : { tenant: { requireNonce: nonce } });
    const { job, step } = await stage.mint({ 'require-dpop': 'true' });
    expect(step.outcome).toBe('success');
    expect(step.log).toContain('Verified: the credential gets a token from this runner');
    expect(stage.tenant.livingCredentials()).toMatchObject([{ requireDpop: true }]);
    const proven = stage.tenant.requests.map(({ operation, headers }) => [operation, 'dpop' in headers]);
    const again = nonce === undefined ? [] : [['token', true]];
    expect(proven).toEqual([
      ['token', false],
      ['source-ip', false],
      ['credentials.create', false],
      ['token', true],
      ...again,
    ]);
    await job.finish();
    expect(stage.tenant.livingCredentials()).toEqual([]);
  },
);

test('a bearer token for a bound credential is a downgrade, and the credential is revoked', async () => {
  await using stage = await setStage();
  stage.tenant.faults.add({ on: 'token', kind: 'downgrade' });
  const { job, step } = await stage.mint({ 'require-dpop': 'true' });
  const { title, message } = soleError(step);
  expect(title).toBe('dpop-downgraded');
  expect(message).toContain('could not get a token with the new credential');
  expect(message).toContain('The credential was revoked.');
  expect(stage.tenant.allCredentials()).toMatchObject([{ status: 'revoked' }]);
  await job.finish();
});

test('a credential that came out unbound is not what was asked for, and is revoked', async () => {
  await using stage = await setStage();
  stage.tenant.faults.add({ on: 'credentials.create', kind: 'dpop-dropped' });
  const { job, step } = await stage.mint({ 'require-dpop': 'true' });
  expect(soleError(step).title).toBe('grant-mismatch');
  expect(stage.tenant.livingCredentials()).toEqual([]);
  await job.finish();
});

/** A later step that has the credential, as `docs/dpop.md` tells to write it. */
async function laterStep(
  stage: Stage,
  script: string,
): Promise<{ readonly log: readonly string[]; readonly outcome: string }> {
  const { job, step } = await stage.mint({ 'require-dpop': 'true' });
  const { 'client-id': id = '', 'client-secret': secret = '', 'server-url': url = '' } = step.outputs;
  const result = await job.run({
    shell: 'node',
    env: { C1_CLIENT_ID: id, C1_CLIENT_SECRET: secret, C1_SERVER_URL: url },
    script,
    continueOnError: true,
  });
  await job.finish();
  return result;
}

test('what docs/dpop.md tells a later step to do works, nonces and all', async () => {
  const page = await readFile(join(ROOT, 'docs/dpop.md'), 'utf8');
  const script = /```js\n(?<script>[\s\S]*?)```/.exec(page)?.groups?.['script'] ?? '';
  await using stage = await setStage({ tenant: { requireNonce: 'both' } });
  const { log, outcome } = await laterStep(stage, script);
  expect(outcome).toBe('success');
  expect(log).toContain(`signed in as ${stage.principalId}`);
});

test('a later step that knows nothing of DPoP gets no token with a bound credential', async () => {
  await using stage = await setStage();
  const { log } = await laterStep(
    stage,
    `const { C1_CLIENT_ID, C1_CLIENT_SECRET, C1_SERVER_URL } = process.env;
     const form = { grant_type: 'client_credentials', client_id: C1_CLIENT_ID, client_secret: C1_CLIENT_SECRET };
     const answer = await fetch(C1_SERVER_URL + '/auth/v1/token', { method: 'POST', body: new URLSearchParams(form) });
     console.log('answered', answer.status);`,
  );
  expect(log.join('\n')).toMatch(/answered 40\d/);
});
