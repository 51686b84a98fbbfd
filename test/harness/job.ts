/** A job: its steps, its disturbances, its posts. */
import { basename, resolve } from 'node:path';
import { evaluateCondition } from './expressions.ts';
import { assertNone, endLeftovers, inspect } from './inspection.ts';
import { completeJob } from './job-completion.ts';
import { JobState } from './job-state.ts';
import { readManifest } from './manifest.ts';
import type { CommandFile, JobOptions, JobResult, RunOptions, StepFunction, StepOptions, StepResult } from './model.ts';
import { NamedValues } from './named-values.ts';
import type { Place } from './places.ts';
import { type ActionStep, mainPlan, postPlan, runPlan } from './plans.ts';
import { Room } from './room.ts';
import type { Allowance } from './secret-ledger.ts';
import { runStage, type StagePlan, skippedStage } from './stage.ts';
import { awaitControl } from './supervision.ts';
import type { Violation } from './violations.ts';

export interface SecretOptions {
  /** Where the secret may stand. Nowhere else, and by default nowhere. */
  readonly except?: readonly Allowance[];
  /** Names the secret in messages. */
  readonly label?: string;
}

export interface FinishOptions {
  /** Set to false where a test looks at the violations itself. */
  readonly assert?: boolean;
}

/** A job on a runner: its steps run one after the other, and its posts when it is finished. */
export class Job implements AsyncDisposable {
  readonly #state: JobState;
  readonly #posts: StagePlan[] = [];
  readonly #leftovers: Violation[] = [];
  readonly #otherPlaces: Place[] = [];
  #busy = false;
  #finished = false;
  #steps = 0;

  /** Use {@link createJob}. */
  constructor(state: JobState) {
    this.#state = state;
  }

  /** Every line of the log up to now, masked. */
  get log(): readonly string[] {
    return this.#state.results.flatMap(({ log }) => log);
  }

  get results(): readonly StepResult[] {
    return this.#state.results;
  }

  /** `GITHUB_WORKSPACE`. */
  get workspace(): string {
    return this.#state.room.workspace;
  }

  /** `RUNNER_TEMP`. */
  get temp(): string {
    return this.#state.room.temp;
  }

  /** The file-command directory as it is now: what any process of the job could read. */
  files(): Promise<CommandFile[]> {
    return this.#state.room.listCommandFiles();
  }

  /**
   * Runs main of the action in `directory`, and keeps its post for the end of the job.
   *
   * @throws Error if there is no usable `action.yml`.
   */
  uses(directory: string, options: StepOptions = {}): Promise<StepResult> {
    awaitControl(options.main);
    awaitControl(options.post);
    return this.#alone(async () => {
      const manifest = await readManifest(directory);
      const as = options.as ?? `./${basename(resolve(directory))}`;
      const id = options.id ?? this.#newId('__self');
      const name = options.name ?? `Run ${as}`;
      const step: ActionStep = { directory, id, as, name, options, state: new NamedValues() };
      const plan = mainPlan(this.#state, step, manifest);
      if (!this.#mayRun(plan)) return this.#skip(plan);
      if (manifest.post !== undefined) this.#posts.push(postPlan(this.#state, step, manifest.postIf));
      return runStage(this.#state, plan);
    });
  }

  /** Runs a `run:` step. What a function step throws comes out here. */
  run(step: RunOptions | StepFunction): Promise<StepResult> {
    const options = typeof step === 'function' ? { script: step } : step;
    awaitControl(options.main);
    return this.#alone(() => {
      const plan = runPlan(this.#state, options.id ?? this.#newId('__run'), options);
      return this.#mayRun(plan) ? runStage(this.#state, plan) : Promise.resolve(this.#skip(plan));
    });
  }

  /** The user cancels the run. */
  cancel(): void {
    this.#state.cancel();
  }

  /** The machine of the runner is shut down: the running step is interrupted, and nothing runs after it. */
  shutDown(): void {
    this.#state.shutDown();
  }

  /**
   * Declares a secret, whether or not an action masks it: it must not stand in a log, an annotation, a summary, a job
   * output, the raw streams of an action, its state or any of its files, apart from the places in `except`.
   */
  knowsSecret(value: string, options: SecretOptions = {}): void {
    const { ledger } = this.#state;
    ledger.declare(options.label ?? `declared secret #${ledger.secrets.length + 1}`, value, new Set(options.except));
  }

  /**
   * Runs the posts, last one first, evaluates the outputs, and ends what is left.
   *
   * @throws AssertionError if the job broke a rule, see {@link assertClean}.
   */
  finish(options: FinishOptions = {}): Promise<JobResult> {
    return this.#alone(async () => {
      this.#finished = true;
      for (const plan of this.#posts.toReversed()) {
        if (this.#mayRun(plan)) await runStage(this.#state, plan);
        else this.#skip(plan);
      }
      const result = completeJob(this.#state);
      for (const [name, text] of Object.entries(result.outputs)) {
        this.#otherPlaces.push({ name: `job output '${name}'`, text });
      }
      this.#leftovers.push(...(await endLeftovers(this.#state)));
      if (options.assert ?? true) this.assertClean();
      return result;
    });
  }

  /** Everything that must not happen and did, up to now; leftover processes are known after {@link finish}. */
  violations(): Violation[] {
    return [...inspect(this.#state, this.#otherPlaces), ...this.#leftovers];
  }

  /** @throws AssertionError that names every place and reason, and no secret. */
  assertClean(): void {
    assertNone(this.violations());
  }

  /**
   * Kills what still runs and removes the directories of the job.
   *
   * @throws Error if a step was still running, which means that a test did not await it.
   */
  async [Symbol.asyncDispose](): Promise<void> {
    const running = this.#busy;
    await endLeftovers(this.#state);
    await this.#state.room.remove();
    if (running) throw new Error('The job was disposed of while a step was running: await every step, and finish.');
  }

  #mayRun({ condition }: StagePlan): boolean {
    const { shuttingDown, lost, status } = this.#state;
    return !shuttingDown && !lost && evaluateCondition(condition, status);
  }

  #skip(plan: StagePlan): StepResult {
    const result = skippedStage(this.#state, plan);
    this.#state.conclude(result);
    return result;
  }

  #newId(prefix: string): string {
    this.#steps += 1;
    return this.#steps === 1 ? prefix : `${prefix}_${this.#steps}`;
  }

  async #alone<T>(act: () => Promise<T>): Promise<T> {
    if (this.#busy) throw new Error('A job runs one step after the other.');
    if (this.#finished) throw new Error('The job is finished.');
    this.#busy = true;
    try {
      return await act();
    } finally {
      this.#busy = false;
    }
  }
}

/** Prepares a job on a runner of its own. Dispose of it, with `await using`. */
export async function createJob(options: JobOptions = {}): Promise<Job> {
  return new Job(new JobState(await Room.create(), options));
}
