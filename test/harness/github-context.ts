/** The keys of the `github` context that reach a step as `GITHUB_*`, apart from paths and the step's own. */
const DEFAULTS = {
  actor: 'octocat',
  actor_id: '583231',
  api_url: 'https://api.github.com',
  base_ref: '',
  graphql_url: 'https://api.github.com/graphql',
  head_ref: '',
  job: 'test',
  ref: 'refs/heads/main',
  ref_name: 'main',
  ref_protected: 'false',
  ref_type: 'branch',
  repository: 'octo-org/octo-repo',
  repository_id: '74',
  repository_owner: 'octo-org',
  repository_owner_id: '65',
  retention_days: '90',
  run_attempt: '1',
  run_id: '1658821493',
  run_number: '10',
  server_url: 'https://github.com',
  sha: '8c8f4c4b2d0a3f2e1d6b5a49382716f5e4d3c2b1',
  triggering_actor: 'octocat',
  workflow: 'example',
  workflow_ref: 'octo-org/octo-repo/.github/workflows/example.yml@refs/heads/main',
  workflow_sha: '8c8f4c4b2d0a3f2e1d6b5a49382716f5e4d3c2b1',
};

/** What a job knows of its run. Booleans are spelled `true` and `false`. */
export type GitHubContext = { readonly [key in keyof typeof DEFAULTS]: string };

/** The context of an ordinary push to an imaginary repository, changed by `changes`. */
export function gitHubContext(changes: Partial<GitHubContext>): GitHubContext {
  return { ...DEFAULTS, ...changes };
}
