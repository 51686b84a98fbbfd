/** What GitHub says of the running job, from the environment that it sets and the event that started it. */
import { Context } from '@actions/github/lib/context.js';
import type { Job } from './ports.ts';

/** Events whose runs, when they come from a fork, get no secrets and no OIDC token. */
const WITHHOLDING = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

export function jobFacts(env: (name: string) => string | undefined): Job {
  const text = (name: string): string => env(name) ?? '';
  const number = (name: string): string => (/^\d{1,20}$/.test(text(name)) ? text(name) : '0');
  const serverUrl = text('GITHUB_SERVER_URL') || 'https://github.com';
  const repository = text('GITHUB_REPOSITORY');
  const runId = number('GITHUB_RUN_ID');
  const eventName = text('GITHUB_EVENT_NAME');
  return {
    repository,
    repositoryId: number('GITHUB_REPOSITORY_ID') === '0' ? '' : number('GITHUB_REPOSITORY_ID'),
    workflow: text('GITHUB_WORKFLOW'),
    job: text('GITHUB_JOB'),
    runId,
    runAttempt: number('GITHUB_RUN_ATTEMPT'),
    serverUrl,
    eventName,
    actor: text('GITHUB_ACTOR'),
    get fromFork() {
      return WITHHOLDING.has(eventName) && isForeignHead(payload(), repository);
    },
    fromDependabot: text('GITHUB_ACTOR') === 'dependabot[bot]',
  };
}

/** The event's payload; empty when the file is missing or no JSON, for nothing but a hint depends on it. */
function payload(): unknown {
  try {
    return new Context().payload;
  } catch {
    return {};
  }
}

/** The head repository of a pull request is another one, or gone. */
function isForeignHead(event: unknown, repository: string): boolean {
  const head = property(property(event, 'pull_request'), 'head');
  return head !== undefined && property(property(head, 'repo'), 'full_name') !== repository;
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
