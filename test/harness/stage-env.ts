/** The environment of a stage, in the order in which the runner builds it. */
import { dirname } from 'node:path';
import type { FileCommands } from './file-commands.ts';
import type { JobState } from './job-state.ts';
import type { NamedValues } from './named-values.ts';

export interface StageEnvironment {
  /** The `env` context of the step: that of the job under the step's own. */
  readonly context: Readonly<Record<string, string>>;
  /** All that the process gets. */
  readonly process: Readonly<Record<string, string>>;
}

export interface StageEnvironmentOptions {
  /** The step's `GITHUB_ACTION`. */
  readonly id: string;
  readonly stepEnv: readonly (readonly [name: string, value: string])[];
  readonly files: FileCommands;
  /** Present for an action, absent for a `run:` step. */
  readonly action?: { readonly state: NamedValues; readonly inputs: NamedValues };
}

/** The name of an input's variable: spaces become `_`, letters capital, and all else stays. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}${key.toUpperCase()}`, value]));
}

function github(job: JobState, { id, files }: StageEnvironmentOptions): Record<string, string> {
  return prefixed('GITHUB_', {
    ...job.github,
    ...files.paths,
    action: id,
    // A local action comes from no repository.
    action_ref: '',
    action_repository: '',
    event_name: job.eventName,
    event_path: job.room.eventPath,
    workspace: job.room.workspace,
  });
}

function oidc(job: JobState): Record<string, string> {
  const granted = job.options.oidc;
  if (granted === undefined) return {};
  return { ACTIONS_ID_TOKEN_REQUEST_URL: granted.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: granted.token };
}

function services(job: JobState): Record<string, string> {
  return {
    ACTIONS_RUNTIME_URL: 'https://pipelines.actions.invalid/',
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_CACHE_URL: 'https://cache.actions.invalid/',
    ACTIONS_RESULTS_URL: 'https://results.actions.invalid/',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_ORCHESTRATION_ID: job.trackingId,
  };
}

function path(job: JobState, context: Readonly<Record<string, string>>): string {
  const own = context['PATH'] ?? job.machineEnv['PATH'] ?? '';
  return [...job.prependPath.toReversed(), own].filter((part) => part !== '').join(':');
}

/** Builds the environment of one stage. The order is the runner's: what comes later wins. */
export function buildEnvironment(job: JobState, options: StageEnvironmentOptions): StageEnvironment {
  const { action } = options;
  const context = { ...Object.fromEntries(job.env), ...Object.fromEntries(options.stepEnv) };
  const state = (action?.state.pairs() ?? []).map(([name, value]) => [`STATE_${name}`, value]);
  const inputs = (action?.inputs.pairs() ?? []).map(([name, value]) => [inputVariable(name), value]);
  const overlay: Record<string, string> = {
    ...context,
    ...Object.fromEntries(state),
    ...Object.fromEntries(inputs),
    PATH: path(job, context),
    ...github(job, options),
    ...prefixed('RUNNER_', { ...job.runner, workspace: dirname(job.room.workspace) }),
    ...(action === undefined ? {} : services(job)),
    ...oidc(job),
  };
  if (action !== undefined) delete overlay['NODE_ICU_DATA'];
  const merged: Record<string, string> = { ...job.machineEnv, ...overlay, GITHUB_ACTIONS: 'true' };
  return { context, process: { ...merged, CI: merged['CI'] ?? 'true' } };
}
