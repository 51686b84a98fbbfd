import { expect, test } from 'vitest';
import { createIssuer, serve } from '../../emulator/index.ts';
import { soleError } from './findings.ts';
import { setOidcStage } from './oidc-stage.ts';
import { ROOT } from './stage.ts';

const planted = [
  ['without TLS', 'http://pipelines.actions.githubusercontent.com/token?x=1', 'does not start with https://'],
  ['at another host', 'https://collector.example/token?x=1', '"collector.example" is not a host of GitHub'],
  ['at a host with a similar name', 'https://evilactions.githubusercontent.com/?x=1', 'is not a host of GitHub'],
  ['of another GitHub customer', 'https://token.actions.other.ghe.com/?x=1', 'is not a host of GitHub'],
  ['that is no address', 'not a url', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL'],
  ['of another scheme on loopback', 'ftp://127.0.0.1/?x=1', 'does not start with https://'],
] as const;

test.each(planted)('an address planted by an earlier step is refused unsent: %s', async (_, url, words) => {
  await using stage = await setOidcStage();
  const job = await stage.job();
  const plant = (name: string, value: string) => `echo "${name}=${value}" >> "$GITHUB_ENV"`;
  await job.run({
    script: [
      // Masked by who plants it: what the runner prints of the environment is not the action's to hide.
      'echo "::add-mask::$(echo a-planted | tr -d .)-request-token"',
      plant('ACTIONS_ID_TOKEN_REQUEST_URL', url),
      plant('ACTIONS_ID_TOKEN_REQUEST_TOKEN', '$(echo a-planted | tr -d .)-request-token'),
    ].join('\n'),
  });
  const step = await job.uses(ROOT, { with: { ...stage.inputs, ...stage.oidcInputs } });
  const { title, message } = soleError(step);
  expect(title).toBe('oidc-failed');
  expect(message).toContain(words);
  expect(message).toContain('steps that set ACTIONS_ID_TOKEN_REQUEST_URL');
  await job.finish();
  expect(stage.operations()).toEqual([]);
});

test("a redirect at GitHub's endpoint is not followed, and its bearer token goes nowhere else", async () => {
  await using stage = await setOidcStage();
  const other = await createIssuer();
  await using elsewhere = await serve(other);
  stage.tenant.faults.add({ on: 'oidc', kind: 'redirect', location: other.requestUrl(elsewhere.url) });
  const { step, job } = await stage.mint(stage.oidcInputs, { job: { oidc: stage.permission } });
  const { title, message } = soleError(step);
  expect(title).toBe('oidc-failed');
  expect(message).toContain("could not get this job's OIDC token from GitHub: the server answered 307, a redirect");
  expect(message).toContain('It is not followed');
  expect(elsewhere.connections()).toBe(0);
  expect(stage.operations()).toEqual(['oidc']);
  await job.finish();
});

const useless = [
  ['no JSON', { kind: 'not-json' }],
  ['another shape', { kind: 'wrong-shape' }],
  ['something that is no token', { kind: 'mutate', mutate: () => ({ value: '::error::x' }) }],
] as const;

test.each(useless)('an answer of GitHub that is %s is told as such and not quoted', async (_, fault) => {
  await using stage = await setOidcStage();
  stage.tenant.faults.add({ on: 'oidc', ...fault });
  const { step, job } = await stage.mint(stage.oidcInputs, { job: { oidc: stage.permission } });
  const { title, message } = soleError(step);
  expect(title).toBe('oidc-failed');
  expect(message).toMatch(/the answer holds no token\n/);
  expect(stage.operations()).toEqual(['oidc']);
  await job.finish();
});
