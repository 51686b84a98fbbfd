/** From a step as a test asks for it to the stages that the runner runs. */
import { access } from 'node:fs/promises';
import { stepCondition } from './expressions.ts';
import type { FileCommands } from './file-commands.ts';
import type { JobState } from './job-state.ts';
import { evaluateAll, evaluateInputs, type Manifest, readManifest } from './manifest.ts';
import type { RunOptions, StepOptions } from './model.ts';
import { NamedValues } from './named-values.ts';
import type { StageRecord } from './record.ts';
import type { StagePlan, Task } from './stage.ts';
import { buildEnvironment } from './stage-env.ts';

/** A step that uses an action, from its main to its post. */
export interface ActionStep {
  readonly directory: string;
  readonly id: string;
  /** How the workflow spells the action. */
  readonly as: string;
  readonly name: string;
  readonly options: StepOptions;
  readonly state: NamedValues;
}

const SHELLS = {
  bash: { extension: '.sh', line: 'bash --noprofile --norc -e -o pipefail {0}' },
  node: { extension: '.mjs', line: 'node {0}' },
} as const;

function printMapping(record: StageRecord, title: string, pairs: readonly (readonly [string, string])[]): void {
  if (pairs.length === 0) return;
  record.print(`${title}:`);
  for (const [name, value] of pairs) record.print(`  ${name}: ${value}`);
}

async function script(path: string | undefined): Promise<string> {
  if (path === undefined) throw new Error('The action has no script for this stage.');
  await access(path).catch((cause: unknown) => {
    throw new Error(`File not found: '${path}'`, { cause });
  });
  return path;
}

function actionPlan(
  job: JobState,
  step: ActionStep,
  stage: 'main' | 'post',
  read: () => Promise<Manifest>,
  condition: string,
): StagePlan {
  const { options, state, id } = step;
  const prepare = async (record: StageRecord, files: FileCommands): Promise<Task> => {
    const manifest = await read();
    const inputs = evaluateInputs(manifest, options.with, job.contexts, record);
    const environment = buildEnvironment(job, {
      id,
      stepEnv: evaluateAll(options.env),
      files,
      action: { state, inputs },
    });
    if (stage === 'post') record.print('Post job cleanup.');
    else {
      record.print(`##[group]Run ${step.as}`);
      printMapping(
        record,
        'with',
        inputs.pairs().filter(([, value]) => value !== ''),
      );
      printMapping(record, 'env', Object.entries(environment.context));
      record.print('##[endgroup]');
    }
    const path = await script(manifest[stage]);
    return { environment, launch: { executable: job.node, args: [path], env: environment.process } };
  };
  return {
    stage,
    id,
    name: stage === 'main' ? step.name : `Post ${step.name}`,
    condition,
    control: options[stage] ?? {},
    continueOnError: options.continueOnError ?? false,
    timeoutMinutes: options.timeoutMinutes,
    state,
    prepare,
  };
}

/** Main of an action; its manifest has been read already. */
export function mainPlan(job: JobState, step: ActionStep, manifest: Manifest): StagePlan {
  const condition = stepCondition(step.options.condition ?? 'success()');
  return actionPlan(job, step, 'main', () => Promise.resolve(manifest), condition);
}

/** Post of an action. Its manifest is read again, as that of a local action is. */
export function postPlan(job: JobState, step: ActionStep, condition: string): StagePlan {
  return actionPlan(job, step, 'post', () => readManifest(step.directory), condition);
}

async function shellTask(job: JobState, options: RunOptions, text: string) {
  const shell = options.shell ?? 'bash';
  const path = await job.room.writeScript(text, SHELLS[shell].extension);
  if (shell === 'node') return { executable: job.node, args: [path] };
  return { executable: 'bash', args: ['--noprofile', '--norc', '-e', '-o', 'pipefail', path] };
}

/** A `run:` step. */
export function runPlan(job: JobState, id: string, options: RunOptions): StagePlan {
  const source = options.script;
  const title = typeof source === 'string' ? (source.trim().split('\n')[0] ?? '') : 'a function';
  const prepare = async (record: StageRecord, files: FileCommands): Promise<Task> => {
    const environment = buildEnvironment(job, { id, stepEnv: evaluateAll(options.env), files });
    record.print(`##[group]Run ${title}`);
    if (typeof source === 'string') {
      record.print(source.trimEnd());
      record.print(`shell: ${SHELLS[options.shell ?? 'bash'].line}`);
    }
    printMapping(record, 'env', Object.entries(environment.context));
    record.print('##[endgroup]');
    if (typeof source !== 'string') return { environment, function: source };
    const command = await shellTask(job, options, source);
    return { environment, launch: { ...command, env: environment.process } };
  };
  return {
    stage: 'run',
    id,
    name: options.name ?? `Run ${title}`,
    condition: stepCondition(options.condition ?? 'success()'),
    control: options.main ?? {},
    continueOnError: options.continueOnError ?? false,
    timeoutMinutes: options.timeoutMinutes,
    state: new NamedValues(),
    prepare,
  };
}
