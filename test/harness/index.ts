export type { GitHubContext } from './github-context.ts';
export { createJob, type FinishOptions, type Job, type SecretOptions } from './job.ts';
export { BLANKED } from './job-completion.ts';
export type {
  Annotation,
  CommandFile,
  Grace,
  JobOptions,
  JobResult,
  JournalEntry,
  Outcome,
  RunOptions,
  StageControl,
  StepContext,
  StepFunction,
  StepOptions,
  StepOutputs,
  StepResult,
  Stream,
  StreamOrder,
  Template,
} from './model.ts';
export { type RenderOptions, renderLog } from './render.ts';
export type { Violation } from './violations.ts';
