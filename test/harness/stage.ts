/** One stage of a step: main or post. */
import { StageCommands } from './commands.ts';
import { StageEffects } from './effects.ts';
import { FileCommands } from './file-commands.ts';
import type { JobState } from './job-state.ts';
import type { Outcome, StageControl, StepFunction, StepResult } from './model.ts';
import type { NamedValues } from './named-values.ts';
import { StageRecord } from './record.ts';
import type { StageEnvironment } from './stage-env.ts';
import { type Launch, type ProcessEnd, Supervision } from './supervision.ts';

/** What a stage is about to run. */
export type Task = { readonly environment: StageEnvironment } & (
  | { readonly launch: Launch }
  | { readonly function: StepFunction }
);

export interface StagePlan {
  readonly stage: StepResult['stage'];
  readonly id: string;
  readonly name: string;
  readonly condition: string;
  readonly control: StageControl;
  readonly continueOnError: boolean;
  readonly timeoutMinutes: number | undefined;
  /** Shared by main and post of one step. */
  readonly state: NamedValues;
  /** Evaluates inputs and environment, and prints what comes before the process. */
  readonly prepare: (record: StageRecord, files: FileCommands) => Promise<Task>;
}

const NOTHING: ProcessEnd = {
  exitCode: null,
  signal: null,
  raw: { stdout: '', stderr: '' },
  disturbance: undefined,
  fault: undefined,
};

function isTrue(value: string | undefined): boolean {
  return value?.trim().toLowerCase() === 'true';
}

function result(plan: StagePlan, record: StageRecord, end: ProcessEnd, outcome: Outcome): StepResult {
  const { name, id, stage } = plan;
  const forgiven = outcome === 'failure' && plan.continueOnError;
  return {
    name,
    id,
    stage,
    outcome,
    conclusion: forgiven ? 'success' : outcome,
    exitCode: end.exitCode,
    signal: end.signal,
    outputs: {},
    state: plan.state.toRecord(),
    env: {},
    annotations: record.annotations,
    log: record.log,
    raw: end.raw,
    summary: '',
    journal: record.journal,
    files: [],
  };
}

/** The result of a stage whose condition did not hold. */
export function skippedStage(job: JobState, plan: StagePlan): StepResult {
  return result(plan, new StageRecord(job.masker, job.debugging), NOTHING, 'skipped');
}

/** One stage of one step, from its new file-command files to the effects of what it wrote to them. */
class StageRun {
  readonly #job: JobState;
  readonly #plan: StagePlan;
  readonly #files: FileCommands;
  readonly #record: StageRecord;
  readonly #effects: StageEffects;
  /** What a function step threw: that is a matter of the test, not of the job. */
  #thrown: { readonly error: unknown } | undefined;

  constructor(job: JobState, plan: StagePlan, files: FileCommands) {
    this.#job = job;
    this.#plan = plan;
    this.#files = files;
    this.#record = new StageRecord(job.masker, job.debugging);
    this.#effects = new StageEffects(job, this.#record, plan.state, plan.stage);
  }

  async run(): Promise<StepResult> {
    const end = await this.#perform();
    const files = await this.#files.list();
    if (end.disturbance !== 'lost') await this.#files.apply(this.#effects, this.#record, this.#job.masker);
    const outcome = this.#judge(end);
    const done: StepResult = {
      ...result(this.#plan, this.#record, end, outcome),
      outputs: this.#effects.outputs.toRecord(),
      env: this.#effects.env,
      summary: this.#files.summary,
      files,
    };
    this.#job.conclude(done);
    if (this.#thrown !== undefined) throw this.#thrown.error;
    return done;
  }

  async #perform(): Promise<ProcessEnd> {
    let supervision: Supervision | undefined;
    try {
      const task = await this.#plan.prepare(this.#record, this.#files);
      const commands = this.#commands(task.environment);
      if ('function' in task) return await this.#call(task.function, task.environment, commands);
      const { id, condition, control, timeoutMinutes } = this.#plan;
      supervision = new Supervision(this.#job, task.launch, {
        id,
        condition,
        control,
        timeoutMinutes,
        record: this.#record,
        onLine: (line, stream) => commands.take(line, stream),
      });
    } catch (error) {
      return { ...NOTHING, fault: error instanceof Error ? error : new Error(String(error)) };
    }
    this.#job.active = supervision;
    try {
      return await supervision.end();
    } finally {
      this.#job.active = undefined;
    }
  }

  async #call(step: StepFunction, environment: StageEnvironment, commands: StageCommands): Promise<ProcessEnd> {
    try {
      const log = (text: string) => commands.takeText(text);
      await step({ env: environment.process, outputs: this.#job.outputs, log });
      return { ...NOTHING, exitCode: 0 };
    } catch (error) {
      this.#thrown = { error };
      return { ...NOTHING, exitCode: 1 };
    }
  }

  #commands(environment: StageEnvironment): StageCommands {
    const allowed = [this.#job.machineEnv, environment.context].map((env) => env['ACTIONS_ALLOW_UNSECURE_COMMANDS']);
    return new StageCommands(this.#record, this.#effects, {
      debugging: this.#job.debugging,
      allowUnsafe: allowed.some(isTrue),
      addMask: (value) => this.#job.ledger.addMask(this.#plan.name, value),
    });
  }

  #judge({ exitCode, disturbance, fault }: ProcessEnd): Outcome {
    const record = this.#record;
    if (disturbance === 'lost') return 'failure';
    if (disturbance === 'cancelled' || disturbance === 'shutdown') {
      record.issue('error', 'The operation was canceled.');
      return 'cancelled';
    }
    if (disturbance === 'timeout') {
      const minutes = this.#plan.timeoutMinutes ?? 360;
      record.issue('error', `The action '${this.#plan.name}' has timed out after ${minutes} minutes.`);
      return 'failure';
    }
    if (fault !== undefined) {
      record.issue('error', fault.message);
      return 'failure';
    }
    if (exitCode !== 0 && this.#plan.stage === 'run') {
      record.issue('error', `Process completed with exit code ${exitCode ?? 1}.`);
    }
    if (this.#plan.stage !== 'run') record.debug(`Node Action run completed with exit code ${exitCode ?? 1}`);
    return exitCode === 0 && !record.commandFailed ? 'success' : 'failure';
  }
}

/** Runs one stage and takes its result into the job. */
export async function runStage(job: JobState, plan: StagePlan): Promise<StepResult> {
  await job.room.writeEvent(job.eventPayload);
  return new StageRun(job, plan, await FileCommands.create(job.room.commandFiles)).run();
}
