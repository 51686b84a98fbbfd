/** Everything that the steps of one job share. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Child } from './child.ts';
import type { JobEnvironment } from './effects.ts';
import type { Contexts } from './expressions.ts';
import { type GitHubContext, gitHubContext } from './github-context.ts';
import { Masker } from './masker.ts';
import type { Grace, JobOptions, Outcome, StepResult, StreamOrder } from './model.ts';
import type { Room } from './room.ts';
import { SecretLedger } from './secret-ledger.ts';

const GRACE: Grace = { interruptMs: 7_500, terminateMs: 2_500, drainMs: 5_000 };
const SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** A stage that is running, as the job disturbs it. */
export interface ActiveStage {
  cancel(): void;
  shutDown(): void;
}

/** Everything that the steps of one job share. */
export class JobState implements JobEnvironment {
  readonly room: Room;
  readonly options: JobOptions;
  readonly node: string;
  readonly order: StreamOrder;
  readonly grace: Grace;
  readonly debugging: boolean;
  readonly github: GitHubContext;
  readonly eventName: string;
  readonly eventPayload: unknown;
  readonly masker = new Masker();
  readonly ledger = new SecretLedger(this.masker);
  readonly env: Map<string, string>;
  readonly prependPath: string[] = [];
  readonly machineEnv: Readonly<Record<string, string>>;
  readonly outputs: Record<string, Readonly<Record<string, string>>> = {};
  /** The processes that run, with the id of their step. */
  readonly children = new Map<Child, string>();
  readonly results: StepResult[] = [];
  /** Marks every process of this job, so that those left over are found. */
  readonly trackingId = `github_${randomUUID()}`;
  readonly runtimeToken = randomBytes(32).toString('hex');
  readonly githubToken = `ghs_${randomBytes(18).toString('hex')}`;
  status: Exclude<Outcome, 'skipped'> = 'success';
  shuttingDown = false;
  lost = false;
  active: ActiveStage | undefined;

  constructor(room: Room, options: JobOptions) {
    this.room = room;
    this.options = options;
    this.node = options.node ?? process.execPath;
    this.order = options.order ?? 'runner';
    this.grace = { ...GRACE, ...options.grace };
    this.debugging = options.debug ?? false;
    this.github = gitHubContext(options.github ?? {});
    this.eventName = options.event?.name ?? 'workflow_dispatch';
    this.eventPayload = options.event?.payload ?? {};
    this.env = new Map(Object.entries(options.env ?? {}));
    const machine = options.machineEnv ?? { PATH: process.env['PATH'] ?? '', HOME: room.home, LANG: 'C.UTF-8' };
    this.machineEnv = { ...machine, RUNNER_TRACKING_ID: this.trackingId };
    this.#maskOwn();
  }

  /** What expressions may read. */
  get contexts(): Contexts {
    const github = {
      ...this.github,
      event: this.eventPayload,
      event_name: this.eventName,
      event_path: this.room.eventPath,
      token: this.githubToken,
      workspace: this.room.workspace,
    };
    return { github, runner: this.runner, job: { status: this.status }, strategy: {}, matrix: {} };
  }

  /** The `runner` context. */
  get runner(): Readonly<Record<string, string>> {
    return {
      os: SYSTEMS[process.platform] ?? process.platform,
      arch: process.arch.toUpperCase(),
      name: 'GitHub Actions 1',
      environment: 'github-hosted',
      temp: this.room.temp,
      tool_cache: this.room.tools,
      ...(this.debugging ? { debug: '1' } : {}),
    };
  }

  /** The user cancels: whatever runs is told, unless its condition holds all the same. */
  cancel(): void {
    if (this.status === 'cancelled' || this.shuttingDown || this.lost) return;
    this.status = 'cancelled';
    this.active?.cancel();
  }

  /** The runner's machine is shut down: whatever runs is interrupted, and nothing runs after it. */
  shutDown(): void {
    if (this.shuttingDown || this.lost) return;
    this.shuttingDown = true;
    this.status = 'failure';
    this.active?.shutDown();
  }

  /** Takes the end of a step into the job. */
  conclude(result: StepResult): void {
    this.results.push(result);
    if (result.stage !== 'post') this.outputs[result.id] = result.outputs;
    if (result.conclusion === 'failure' && this.status === 'success') this.status = 'failure';
  }

  #maskOwn(): void {
    for (const [index, secret] of (this.options.secrets ?? []).entries()) {
      this.ledger.addOwn(`job secret #${index + 1}`, secret);
    }
    this.ledger.addOwn('the runtime token', this.runtimeToken);
    this.ledger.addOwn('the GitHub token', this.githubToken);
    this.ledger.addOwn('the GitHub token', Buffer.from(`x-access-token:${this.githubToken}`).toString('base64'));
    if (this.options.oidc !== undefined) this.ledger.addOwn('the OIDC request token', this.options.oidc.token);
  }
}
