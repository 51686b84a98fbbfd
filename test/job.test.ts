import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jobFacts } from '../src/job.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The facts of a job whose event file holds this text; without one it is missing. */
function facts(env: Readonly<Record<string, string>>, event?: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  if (event !== undefined) writeFileSync(path, event);
  const all: Readonly<Record<string, string>> = {
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    ...env,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  const job = jobFacts((name) => all[name]);
  const fromFork = job.fromFork;
  rmSync(join(path, '..'), { recursive: true });
  return { ...job, fromFork };
}
const head = (repo: unknown) => JSON.stringify({ pull_request: { head: { repo } } });

describe('a fork', () => {
  it.each([
    ['its pull request', head({ full_name: 'stranger/infra' }), true],
    ['the pull request of a fork that is deleted', head(null), true],
    ['a pull request from the repository itself', head({ full_name: 'acme/infra' }), false],
    ['an event without a pull request', '{}', false],
    ['an event that is no JSON', '{', false],
    ['an event that is null', 'null', false],
    ['no event file', undefined, false],
  ])('is told by %s: %s', (_what, event, fromFork) => {
    expect(facts({}, event).fromFork).toBe(fromFork);
  });

  it.each([
    ['pull_request_review', true],
    ['pull_request_review_comment', true],
    ['pull_request_target', false],
    ['push', false],
  ])('matters to the event %s: %s', (name, fromFork) => {
    expect(facts({ GITHUB_EVENT_NAME: name }, head({ full_name: 'stranger/infra' })).fromFork).toBe(fromFork);
  });
});

describe('the facts of a job', () => {
  it('know Dependabot by its name', () => {
    expect(facts({ GITHUB_ACTOR: 'dependabot[bot]' }, '{}').fromDependabot).toBe(true);
    expect(facts({ GITHUB_ACTOR: 'dependabot' }, '{}').fromDependabot).toBe(false);
  });

  it('take numbers for numbers only', () => {
    expect(facts({ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '2', GITHUB_REPOSITORY_ID: '7' }, '{}')).toMatchObject({
      runId: '42',
      runAttempt: '2',
      repositoryId: '7',
    });
    expect(facts({ GITHUB_RUN_ID: '4]2', GITHUB_RUN_ATTEMPT: '', GITHUB_REPOSITORY_ID: 'x' }, '{}')).toMatchObject({
      runId: '0',
      runAttempt: '0',
      repositoryId: '',
    });
  });
});
