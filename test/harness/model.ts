/** The words in which tests speak of jobs, steps and their results. */
import type { GitHubContext } from './github-context.ts';

/** How a step, or a job, ended. */
export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped';

export type Stream = 'stdout' | 'stderr';

/** A fixed text, or one evaluated anew for each stage: the runner evaluates `with:` and `env:` again for post. */
export type Template = string | (() => string);

/** A file of the runner's file-command directory: `save_state_<guid>`, `set_output_<guid>` and so on. */
export interface CommandFile {
  readonly name: string;
  readonly content: string;
}

export interface Annotation {
  readonly type: 'error' | 'warning' | 'notice';
  /** Masked and cut at 4096 characters. */
  readonly message: string;
  /** Never masked: the runner does not. */
  readonly title: string | undefined;
  /** Never masked either. */
  readonly file: string | undefined;
  /** Every property, with `title` and `file`, as the command gave it. */
  readonly properties: Readonly<Record<string, string>>;
}

/** One thing that the runner did, in the order in which it did it. Values are unmasked, except that of a line. */
export type JournalEntry =
  | { readonly kind: 'mask'; readonly value: string }
  | { readonly kind: 'line'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly data: string;
      readonly properties: Readonly<Record<string, string>>;
      readonly stream: Stream;
    }
  | { readonly kind: 'signal'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'exit'; readonly code: number | null; readonly signal: string | null }
  | { readonly kind: 'path'; readonly value: string }
  | { readonly kind: 'summary'; readonly text: string }
  | { readonly kind: 'env' | 'state' | 'output'; readonly name: string; readonly value: string };

/** The outputs of the earlier steps, by step id. */
export type StepOutputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface StepResult {
  /** The step's name as the page shows it. */
  readonly name: string;
  readonly id: string;
  readonly stage: 'main' | 'post' | 'run';
  readonly outcome: Outcome;
  /** The outcome after `continue-on-error`. */
  readonly conclusion: Outcome;
  /** `null` if a signal ended the process, or if none ran to its end. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Empty for a post stage: the runner drops what post outputs. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The state as main left it; in a post stage, the state that it was given. */
  readonly state: Readonly<Record<string, string>>;
  /** What the step wrote to the environment of later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** As the page shows it, masked. */
  readonly log: readonly string[];
  /** What the process wrote, unmasked. */
  readonly raw: Readonly<Record<Stream, string>>;
  /** Masked; empty if nothing was written, or too much. */
  readonly summary: string;
  readonly journal: readonly JournalEntry[];
  /** This stage's own file-command files as the process left them. */
  readonly files: readonly CommandFile[];
}

export interface JobResult {
  readonly conclusion: Outcome;
  /** Every step in the order in which it ran, posts included. */
  readonly steps: readonly StepResult[];
  /** The posts alone, in the order in which they ran. */
  readonly posts: readonly StepResult[];
  /** What other jobs would see, where the text `blanked` stands for a value that the runner held back. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly log: readonly string[];
  /** The part of the log that belongs to the end of the job, such as outputs held back. */
  readonly completion: readonly string[];
  readonly summaries: readonly { readonly step: string; readonly text: string }[];
}

/** When to disturb a running stage. Each promise counts only while the stage runs. */
export interface StageControl {
  /** Sees every raw line as it arrives, before the runner handles it. */
  readonly onLine?: (line: string, stream: Stream) => void;
  /** The user cancels the run when a raw line matches. */
  readonly cancelOnLine?: RegExp;
  /** The user cancels the run. */
  readonly cancelWhen?: Promise<unknown>;
  /** The step's `timeout-minutes` are over. */
  readonly timeoutWhen?: Promise<unknown>;
  /** The runner's machine is being shut down: the process is interrupted, and no post runs. */
  readonly shutdownWhen?: Promise<unknown>;
  /** The machine is lost: the process dies by SIGKILL, its files are not read, and nothing runs after it. */
  readonly killWhen?: Promise<unknown>;
  /** The process alone dies by SIGKILL, as for want of memory: the runner lives, and post runs. */
  readonly crashWhen?: Promise<unknown>;
}

interface AnyStep {
  /** The step's id; outputs are known by it. */
  readonly id?: string;
  readonly name?: string;
  readonly env?: Readonly<Record<string, Template>>;
  /** `if:`, made of status functions, `true`, `false`, `!`, `&&`, `||` and brackets. Default `success()`. */
  readonly condition?: string;
  readonly continueOnError?: boolean;
  /** Kept for real, and named in the message of {@link StageControl.timeoutWhen}. Applies to post again. */
  readonly timeoutMinutes?: number;
}

export interface StepOptions extends AnyStep {
  /** How the workflow spells `uses:`; for the log only. */
  readonly as?: string;
  readonly with?: Readonly<Record<string, Template>>;
  readonly main?: StageControl;
  readonly post?: StageControl;
}

/** What a function step gets. */
export interface StepContext {
  /** The whole environment that a process of this step would have. */
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: StepOutputs;
  /** Prints to the step's standard output; workflow commands work. */
  log(text: string): void;
}

export type StepFunction = (context: StepContext) => void | Promise<void>;

export interface RunOptions extends AnyStep {
  /** `node` runs an ES module. Default `bash`. */
  readonly shell?: 'node' | 'bash';
  /** Text for the shell, or a function that runs in this process with the environment of a step. */
  readonly script: string | StepFunction;
  readonly main?: StageControl;
}

/** How long the runner waits after SIGINT, after SIGTERM, and for pipes that outlive their process (milliseconds). */
export interface Grace {
  readonly interruptMs: number;
  readonly terminateMs: number;
  readonly drainMs: number;
}

/**
 * In which order lines of the two streams are handled: `runner`, as they arrive, standard error first in each small
 * batch; the others hold one stream back until the process has ended, the worst that a race can do.
 */
export type StreamOrder = 'runner' | 'stderr-first' | 'stdout-first';

export interface JobOptions {
  /** Values of the repository's secrets: masked from the beginning. */
  readonly secrets?: readonly string[];
  /** `env:` of the workflow and the job. */
  readonly env?: Readonly<Record<string, string>>;
  /** The environment of the runner itself. Default: PATH of this process, a HOME of its own, LANG. */
  readonly machineEnv?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly github?: Partial<GitHubContext>;
  /** Step debug logging, as `ACTIONS_STEP_DEBUG` switches it on. */
  readonly debug?: boolean;
  /** Granted by `id-token: write`. */
  readonly oidc?: { readonly url: string; readonly token: string } | undefined;
  /** The Node that runs actions. Default: the one that runs this. */
  readonly node?: string;
  readonly order?: StreamOrder;
  readonly grace?: Partial<Grace>;
  /** Commands an action may print. An older `##[name]` form must be listed as such. */
  readonly expectedCommands?: readonly string[];
  /** `outputs:` of the job, evaluated after all posts. */
  readonly outputs?: Readonly<Record<string, (outputs: StepOutputs) => string | undefined>>;
}
