/** Outputs, state, variables and paths: what a step asks for, carried out. */
import { NamedValues } from './named-values.ts';
import type { StageRecord } from './record.ts';

/** What steps of a job leave for later steps. */
export interface JobEnvironment {
  /** The `env` context: that of the job, and what steps wrote to it. */
  readonly env: Map<string, string>;
  /** Directories to put before PATH, the last one first. */
  readonly prependPath: string[];
}

/** The one variable that a step may not set for the others. */
const BLOCKED = 'NODE_OPTIONS';

/** Carries out what a stage asks for, be it by a printed command or by a file. */
export class StageEffects {
  readonly outputs = new NamedValues();
  readonly env: Record<string, string> = {};
  readonly #job: JobEnvironment;
  readonly #record: StageRecord;
  readonly #state: NamedValues;
  readonly #stage: 'main' | 'post' | 'run';

  constructor(job: JobEnvironment, record: StageRecord, state: NamedValues, stage: 'main' | 'post' | 'run') {
    this.#job = job;
    this.#record = record;
    this.#state = state;
    this.#stage = stage;
  }

  setOutput(name: string, value: string): void {
    if (name === '') throw new Error("Value cannot be null or empty. (Parameter 'name')");
    this.#record.note({ kind: 'output', name, value });
    if (this.#stage !== 'post') this.outputs.set(name, value);
    this.#record.debug(`Set output ${name} = ${value}`);
  }

  saveState(name: string, value: string): void {
    this.#record.note({ kind: 'state', name, value });
    if (this.#stage === 'main') this.#state.set(name, value);
    this.#record.debug(`Save intra-action state ${name} = ${value}`);
  }

  setEnv(name: string, value: string, refusal: string): void {
    if (name.toUpperCase() === BLOCKED) {
      this.#record.issue('error', refusal);
      return;
    }
    this.#record.note({ kind: 'env', name, value });
    this.env[name] = value;
    this.#job.env.set(name, value);
    this.#record.debug(`${name}='${value}'`);
  }

  addPath(directory: string): void {
    this.#record.note({ kind: 'path', value: directory });
    const known = this.#job.prependPath.indexOf(directory);
    if (known >= 0) this.#job.prependPath.splice(known, 1);
    this.#job.prependPath.push(directory);
  }
}
