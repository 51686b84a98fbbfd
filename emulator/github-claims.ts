/** The claims of GitHub's OIDC tokens. */
import { randomUUID } from 'node:crypto';

/** A workflow run as its OIDC token describes it. */
export type Claims = Readonly<Record<string, unknown>>;

/** How GitHub words `sub`: with names, or with names and immutable ids. */
export type SubjectForm = 'classic' | 'immutable';

/** Where GitHub's tokens come from. */
export const githubIssuer = 'https://token.actions.githubusercontent.com';

const lifetimeSeconds = 300;

const run: Claims = {
  repository: 'acme/infrastructure',
  repository_id: '724681305',
  repository_owner: 'acme',
  repository_owner_id: '9184023',
  repository_visibility: 'private',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  ref_protected: 'true',
  base_ref: '',
  head_ref: '',
  sha: '4f1c7d0be2a95386c1f04d7a8e9b3265d0c8fa17',
  workflow: 'Deploy',
  event_name: 'push',
  actor: 'octocat',
  actor_id: '583231',
  run_id: '15890274416',
  run_number: '212',
  run_attempt: '1',
  runner_environment: 'github-hosted',
};

/**
 * The claims of one token of GitHub's, which lives for five minutes.
 *
 * @param changes claims to set otherwise; `undefined` leaves one out. What follows from others, as `sub` does from
 *   `repository`, `ref` and `environment`, follows from the changed ones
 * @param nowMs milliseconds since the epoch
 */
export function githubClaims(audience: string, changes: Claims, subjectForm: SubjectForm, nowMs: number): Claims {
  const iat = Math.floor(nowMs / 1000);
  const facts = { ...run, ...changes };
  const workflowRef = `${facts['repository']}/.github/workflows/deploy.yml@${facts['ref']}`;
  return {
    iss: githubIssuer,
    sub: subject(facts, subjectForm),
    aud: audience,
    jti: randomUUID(),
    iat,
    nbf: iat,
    exp: iat + lifetimeSeconds,
    workflow_ref: workflowRef,
    workflow_sha: facts['sha'],
    job_workflow_ref: workflowRef,
    job_workflow_sha: facts['sha'],
    ...facts,
  };
}

function subject(facts: Claims, form: SubjectForm): string {
  const [owner = '', name = ''] = String(facts['repository']).split('/');
  const repository =
    form === 'classic'
      ? `${owner}/${name}`
      : `${owner}@${facts['repository_owner_id']}/${name}@${facts['repository_id']}`;
  if (facts['environment'] !== undefined) return `repo:${repository}:environment:${facts['environment']}`;
  if (facts['event_name'] === 'pull_request') return `repo:${repository}:pull_request`;
  return `repo:${repository}:ref:${facts['ref']}`;
}
