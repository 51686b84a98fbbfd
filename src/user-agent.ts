/** How the action names itself to a tenant, so that its audit log leads back to a run. */
import type { Job } from './ports.ts';

/** Version of the action, as in package.json; a test compares the two. */
export const VERSION = '1.0.0';

/** `c1-ephemeral-credential/1.0.0 (owner/repo; run 1/1)`; foreign text is cut down to what a header may hold. */
export function userAgent(job: Pick<Job, 'repository' | 'runId' | 'runAttempt'>): string {
  const clean = (text: string): string => text.replace(/[^A-Za-z0-9._/-]/g, '_').slice(0, 140);
  const { repository, runId, runAttempt } = job;
  return `c1-ephemeral-credential/${VERSION} (${clean(repository)}; run ${clean(runId)}/${clean(runAttempt)})`;
}
