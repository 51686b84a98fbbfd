import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { soleError } from './findings.ts';
import { setOidcStage } from './oidc-stage.ts';

test.each(['classic', 'immutable'] as const)('a job without a secret, whose subject is %s', async (subjectForm) => {
  await using stage = await setOidcStage({ issuer: { subjectForm } });
  const { job, step } = await stage.mint(stage.oidcInputs, { job: { oidc: stage.permission } });
  expect(step.outcome).toBe('success');
  expect(step.log).toContain(`Signed in to ${new URL(stage.server.url).host} with GitHub OIDC as ${stage.trust}`);
  expect(stage.operations()).toEqual(['oidc', 'token', 'source-ip', 'credentials.create', 'token']);
  const { posts } = await job.finish();
  expect(posts).toMatchObject([{ outcome: 'success' }]);
  expect(stage.operations()).toEqual(['oidc', 'token', 'credentials.list', 'credentials.revoke']);
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test("GitHub's token is asked for the tenant's host, without a port, and masked before it is exchanged", async () => {
  await using stage = await setOidcStage();
  const { job, step } = await stage.mint(stage.oidcInputs, { job: { oidc: stage.permission } });
  const [asked, exchanged] = stage.tenant.requests;
  expect(new URL(asked?.url ?? '').searchParams.getAll('audience')).toEqual(['127.0.0.1']);
  const form = new URLSearchParams(exchanged?.body);
  const subjectToken = form.get('subject_token') ?? '';
  expect(Object.fromEntries(form)).toEqual({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    client_id: stage.trust,
    subject_token: subjectToken,
  });
  expect(decodeJwt(subjectToken).aud).toBe('127.0.0.1');
  const masks = step.journal.flatMap((entry) => (entry.kind === 'mask' ? [entry.value] : []));
  expect(masks).toEqual(expect.arrayContaining([subjectToken, stage.github.requestToken]));
  await job.finish();
});

test('what passes at GitHub is asked for again, and what does not is told of GitHub', async () => {
  await using stage = await setOidcStage();
  stage.tenant.faults.add({ on: 'oidc', kind: 'status-before', status: 503 });
  const { job, step } = await stage.mint(stage.oidcInputs, { job: { oidc: stage.permission } });
  expect(step.outcome).toBe('success');
  expect(stage.operations().filter((each) => each === 'oidc')).toHaveLength(2);
  await job.finish();

  const wrongToken = { ...stage.permission, token: 'a-request-token-of-another-job' };
  const { step: refused } = await stage.mint(stage.oidcInputs, { job: { oidc: wrongToken } });
  const { title, message } = soleError(refused);
  expect(title).toBe('oidc-failed');
  expect(message).toContain("could not get this job's OIDC token from GitHub: GitHub answered 401");
  expect(message).toContain('no step sets ACTIONS_ID_TOKEN_REQUEST_*');
});
