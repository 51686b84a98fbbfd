import { evaluate } from '@marcbachmann/cel-js';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { soleError } from './findings.ts';
import { type OidcStage, type OidcStageOptions, setOidcStage } from './oidc-stage.ts';

async function refused(options: OidcStageOptions, inputs: Record<string, string> = {}) {
  await using stage = await setOidcStage(options);
  const { step, job } = await stage.mint({ ...stage.oidcInputs, ...inputs }, { job: { oidc: stage.permission } });
  const { title, message } = soleError(step);
  expect(title).toBe('trust-refused');
  const claims = decodeJwt(subjectTokenOf(stage));
  await job.finish();
  return { message, claims, server: stage.server };
}

function subjectTokenOf(stage: OidcStage): string {
  const exchange = stage.tenant.requests.find(({ operation }) => operation === 'token');
  return new URLSearchParams(exchange?.body).get('subject_token') ?? '';
}

/** The rows of the table, by claim. */
function tableIn(message: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...message.matchAll(/^([a-z_]+) {2,}(.*)$/gm)].map(([, name, value]) => [name, value]));
}

const never = { condition: () => false, conditionText: "claims.environment == 'production'" };

const runs = [
  ['classic subject', { subjectForm: 'classic' }, 'repo:acme/infrastructure:ref:refs/heads/main'],
  [
    'subject with immutable ids',
    { subjectForm: 'immutable' },
    'repo:acme@9184023/infrastructure@724681305:ref:refs/heads/main',
  ],
  [
    'environment with quotes in its name',
    { claims: { environment: String.raw`say "prod" \ twice` } },
    String.raw`repo:acme/infrastructure:environment:say "prod" \ twice`,
  ],
] as const;

test.each(runs)('a condition that is not met: %s', async (_, issuer, subject) => {
  const { message, claims } = await refused({ trust: never, issuer });
  expect(message).toContain("the condition is not met: claims.environment == 'production'");
  expect(tableIn(message)).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    aud: '127.0.0.1',
    sub: subject,
    repository: 'acme/infrastructure',
    ref: 'refs/heads/main',
    environment: claims['environment'] ?? '(none)',
    job_workflow_ref: 'acme/infrastructure/.github/workflows/deploy.yml@refs/heads/main',
    event_name: 'push',
    age: expect.stringMatching(/^\d+s$/),
  });
  const suggested = /A condition that they satisfy: (.*)$/m.exec(message)?.[1] ?? '';
  expect(evaluate(suggested, { claims })).toBe(true);
  expect(evaluate(suggested, { claims: { ...claims, repository: 'acme/other' } })).toBe(false);
  const narrowed = claims['environment'] === undefined ? 'job_workflow_ref' : 'environment';
  expect(evaluate(suggested, { claims: { ...claims, [narrowed]: 'another' } })).toBe(false);
});

test('an audience that is not the tenant says which it must be', async () => {
  const { message } = await refused({ issuer: { claims: { aud: 'https://github.com/acme' } } });
  expect(tableIn(message)).toMatchObject({ aud: 'https://github.com/acme' });
  expect(message).toContain('The audience must be 127.0.0.1, the host of the tenant');
  expect(message).not.toContain('A condition that they satisfy');
});

test('a token older than ten minutes shows its age', async () => {
  const iat = Math.floor(Date.now() / 1000) - 700;
  const { message } = await refused({ issuer: { claims: { iat, nbf: iat, exp: iat + 3600 } } });
  expect(message).toContain('the token was issued more than ten minutes ago');
  expect(tableIn(message)['age']).toMatch(/^1[12]m/);
  expect(message).toContain('Check the clock of this runner');
});

test('a trust that does not exist points at client-id', async () => {
  const { message } = await refused({}, { 'client-id': 'no-such-trust@acme.conductor.one/wfe' });
  expect(message).toContain('invalid_client: there is no such trust');
  expect(message).toContain('Check that `client-id` is the /wfe client id of a trust');
});

test('a trust that wants proof of possession says which input gives it', async () => {
  const { message } = await refused({ trust: { requireDpop: true } });
  expect(message).toContain('Set `dpop: true`');
});

test('claims that try to write log commands stay claims', async () => {
  const { message } = await refused({
    trust: never,
    issuer: { claims: { environment: 'x\n::stop-commands::t', job_workflow_ref: '##[error]forged' } },
  });
  expect(tableIn(message)).toMatchObject({ environment: 'x⏎::stop-commands::t', job_workflow_ref: '## [error]forged' });
  expect(message).toMatch(/A condition that they satisfy: claims\.repository == "acme\/infrastructure"$/m);
});
