/** What is left of a job when it is over. */
import type { JobState } from './job-state.ts';
import type { JobResult } from './model.ts';
import { StageRecord } from './record.ts';

/** Stands for a job output that the runner held back, as it may hold a secret. */
export const BLANKED = 'blanked';

function evaluateOutputs(job: JobState, record: StageRecord): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [name, evaluate] of Object.entries(job.options.outputs ?? {})) {
    const value = evaluate(job.outputs) ?? '';
    if (value === '') continue;
    const secret = job.masker.mask(value) !== value;
    if (secret) record.issue('warning', `Skip output '${name}' since it may contain secret.`);
    outputs[name] = secret ? BLANKED : value;
  }
  return outputs;
}

/** Sums up a job after its posts. */
export function completeJob(job: JobState): JobResult {
  const record = new StageRecord(job.masker, job.debugging);
  const outputs = job.lost ? {} : evaluateOutputs(job, record);
  const steps = [...job.results];
  return {
    conclusion: job.status,
    steps,
    posts: steps.filter(({ stage }) => stage === 'post'),
    outputs,
    annotations: [...steps.flatMap(({ annotations }) => annotations), ...record.annotations],
    log: [...steps.flatMap(({ log }) => log), ...record.log],
    completion: record.log,
    summaries: steps
      .filter(({ summary }) => summary !== '')
      .map(({ name, summary }) => ({ step: name, text: summary })),
  };
}
