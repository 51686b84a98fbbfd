import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import type { RecordedRequest } from '../../emulator/index.ts';
import { soleError } from './findings.ts';
import { setOidcStage } from './oidc-stage.ts';
import { setStage } from './stage.ts';

/** Proofs checked by jose: thumbprint of the key, and what was proven. */
async function proofsOf(requests: readonly RecordedRequest[]) {
  return await Promise.all(
    requests.map(async ({ headers }) => {
      const { payload, protectedHeader } = await jwtVerify(headers['dpop'] ?? '', EmbeddedJWK, { typ: 'dpop+jwt' });
      expect(protectedHeader.jwk).not.toHaveProperty('d');
      return { key: await calculateJwkThumbprint(protectedHeader.jwk ?? {}), ...payload };
    }),
  );
}

test('each request has a proof of its own, with one key in main and another in post', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ dpop: 'true', verify: 'false' });
  expect(step.outcome).toBe('success');
  expect(step.log.join('\n')).toMatch(/Signed in to .* with signed assertion, bound with DPoP as /);
  const main = await proofsOf(stage.tenant.requests);
  expect(stage.operations()).toEqual(['token', 'source-ip', 'credentials.create']);
  await job.finish();
  const post = await proofsOf(stage.tenant.requests);
  expect(stage.operations()).toEqual(['token', 'credentials.list', 'credentials.revoke']);
  const all = [...main, ...post];
  expect(new Set(all.map(({ jti }) => jti)).size).toBe(6);
  expect(new Set(main.map(({ key }) => key)).size).toBe(1);
  expect(new Set(all.map(({ key }) => key)).size).toBe(2);
  expect(all.map((each) => 'ath' in each)).toEqual([false, true, true, false, true, true]);
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('nonces asked for by the token endpoint and by the API, twice each, are met, and nothing is made twice', async () => {
  await using stage = await setStage({ tenant: { requireNonce: 'both' } });
  stage.tenant.faults.add({ on: 'token', kind: 'need-nonce', skip: 1 });
  stage.tenant.faults.add({ on: 'credentials.create', kind: 'need-nonce', times: 2 });
  const { job, step } = await stage.mint({ dpop: 'true', verify: 'false', 'allow-source-cidrs': '203.0.113.7' });
  expect(step.outcome).toBe('success');
  expect(stage.tenant.faults.pending()).toEqual([]);
  expect(stage.operations()).toEqual([
    'token',
    'token',
    'token',
    ...Array.from({ length: 3 }, () => 'credentials.create'),
  ]);
  expect(stage.tenant.allCredentials()).toHaveLength(1);
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('a server that asks for another nonce for ever is given up', async () => {
  await using stage = await setStage();
  stage.tenant.faults.add({ on: 'token', kind: 'need-nonce', times: Number.POSITIVE_INFINITY });
  const { job, step } = await stage.mint({ dpop: 'true' });
  const { title, message } = soleError(step);
  expect(title).toBe('sign-in-refused');
  expect(message).toContain('use_dpop_nonce');
  expect(message).not.toContain('Set `dpop: true`');
  expect(stage.operations()).toEqual(['token', 'token', 'token', 'token']);
  await job.finish();
});

const ignorant = [
  ['that does not know DPoP', { dpop: false }, undefined],
  ['that is made to ignore the proof', {}, { on: 'token', kind: 'downgrade' }],
] as const;

test.each(ignorant)('a bearer token from a tenant %s is refused, and not used', async (_, tenant, fault) => {
  await using stage = await setStage({ tenant });
  if (fault !== undefined) stage.tenant.faults.add(fault);
  const { job, step } = await stage.mint({ dpop: 'true' });
  const { title, message } = soleError(step);
  expect(title).toBe('dpop-downgraded');
  expect(message).toContain('a token bound to a key was asked for, a bearer token came');
  expect(stage.operations()).toEqual(['token']);
  await job.finish();
});

test('GitHub OIDC and DPoP go together: no stored secret, and a token that nobody else can use', async () => {
  await using stage = await setOidcStage({ trust: { requireDpop: true }, tenant: { requireNonce: 'both' } });
  const { job, step } = await stage.mint({ ...stage.oidcInputs, dpop: 'true' }, { job: { oidc: stage.permission } });
  expect(step.outcome).toBe('success');
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('a ready-made access token can not be bound any more, which is said before anything is sent', async () => {
  await using stage = await setStage();
  const token = 'a-token-got-by-another-step';
  const { job, step } = await stage.mint(
    { 'client-id': '', 'client-secret': '', 'access-token': token, dpop: 'true' },
    { job: { secrets: [token] } },
  );
  const { title, message } = soleError(step);
  expect(title).toBe('invalid-inputs');
  expect(message).toContain('dpop: does not go with access-token');
  expect(stage.operations()).toEqual([]);
  await job.finish();
});
