import { expect, test } from 'vitest';
import type { JobOptions } from '../harness/index.ts';
import { soleError, told } from './findings.ts';
import { type OidcStage, setOidcStage } from './oidc-stage.ts';

const repository = 'acme/infrastructure';
const pullRequestOf = (head: string | null): JobOptions => ({
  github: { repository },
  event: {
    name: 'pull_request',
    payload: { pull_request: { head: { repo: head === null ? null : { full_name: head } } } },
  },
});

const fork = pullRequestOf('stranger/infrastructure');
const vanishedFork = pullRequestOf(null);
const dependabot: JobOptions = {
  ...pullRequestOf(repository),
  github: { repository, actor: 'dependabot[bot]' },
};
const own = pullRequestOf(repository);

const causes = [
  ['a missing permission', own, 'it lacks the permission', 'Add `permissions: id-token: write` to the job (a reusable'],
  ['a fork', fork, 'gives no OIDC token to pull requests from forks', 'let later steps depend on `minted`'],
  ['a deleted fork', vanishedFork, 'gives no OIDC token to pull requests from forks', 'after the merge'],
  ['Dependabot', dependabot, 'which Dependabot started', 'or set `on-missing-auth: skip` for runs of Dependabot'],
] as const;

test.each(causes)('%s gets words and a hint of its own', async (_, job, words, hint) => {
  await using stage = await setOidcStage();
  const { step, job: running } = await stage.mint(stage.oidcInputs, { job });
  const { title, message } = soleError(step);
  expect(title).toBe('oidc-unavailable');
  expect(message).toContain(words);
  expect(message).toContain(hint);
  await running.finish();
  expect(stage.operations()).toEqual([]);
});

async function expectSkipped(stage: OidcStage, inputs: Record<string, string>, options: JobOptions, who: string) {
  const { step, job } = await stage.mint({ ...inputs, 'on-missing-auth': 'skip' }, { job: options });
  expect(step.outcome).toBe('success');
  expect(step.outputs).toEqual({ minted: 'false' });
  expect(step.annotations).toHaveLength(1);
  expect(told(step, 'notice')).toEqual([expect.stringContaining(`This run comes from ${who}`)]);
  const { conclusion, posts } = await job.finish();
  expect(conclusion).toBe('success');
  expect(posts).toMatchObject([{ outcome: 'success', annotations: [], summary: '', raw: { stdout: '', stderr: '' } }]);
  expect(stage.operations()).toEqual([]);
}

const skippers = [
  ['a fork', fork, 'a pull request from a fork'],
  ['Dependabot', dependabot, 'Dependabot'],
] as const;

test.each(skippers)('on-missing-auth: skip ends %s green, with one notice and a silent post', async (_, job, who) => {
  await using stage = await setOidcStage();
  await expectSkipped(stage, stage.oidcInputs, job, who);
});

test.each(skippers)('on-missing-auth: skip knows %s by its withheld secrets, too', async (_, job, who) => {
  await using stage = await setOidcStage();
  await expectSkipped(stage, { 'client-secret': '' }, job, who);
  await expectSkipped(stage, { 'client-id': '', 'client-secret': '' }, job, who);
});

test('on-missing-auth: skip does not hide a missing permission on a branch of the repository', async () => {
  await using stage = await setOidcStage();
  const { step } = await stage.mint({ ...stage.oidcInputs, 'on-missing-auth': 'skip' }, { job: own });
  expect(soleError(step).title).toBe('oidc-unavailable');
});

test('on-missing-auth: skip hides no other mistake in the inputs of a fork', async () => {
  await using stage = await setOidcStage();
  const inputs = { 'client-id': '', 'client-secret': '', 'on-missing-auth': 'skip', ttl: 'soon' };
  const { step } = await stage.mint(inputs, { job: fork });
  expect(soleError(step).message).toContain('ttl: ');
});

test('Dependabot with the permission signs in like anybody', async () => {
  await using stage = await setOidcStage();
  const inputs = { ...stage.oidcInputs, 'on-missing-auth': 'skip' };
  const { step, job } = await stage.mint(inputs, { job: { ...dependabot, oidc: stage.permission } });
  expect(step.outputs['minted']).toBe('true');
  await job.finish();
});
