/**
 * A story as one text: every request, mask, saved state, output and line in its order, and how it ended. What is random is
 * numbered, so that the text is the same in every run and can be reviewed as a file.
 */
import { afterEach, beforeEach, vi } from 'vitest';
import { createManualClock, createTenant, type Fault, type ManualClock, type Tenant } from '../../emulator/index.ts';
import { NOTHING } from '../../src/domain/state.ts';
import { asActionError } from '../../src/errors.ts';
import type { Runner } from '../../src/ports.ts';
import { createFakeRunner, type FakeRunner, type FakeRunnerOptions, type Happening } from '../fakes/runner.ts';

export interface Stage {
  readonly clock: ManualClock;
  readonly tenant: Tenant;
  /** Inputs that sign in with a client secret, and name a service principal. */
  readonly inputs: Readonly<Record<string, string>>;
}

const BEGINS = Date.UTC(2026, 7, 3, 12);

/** The library that proves possession looks at the computer's clock, which therefore stands where the stories begin. */
beforeEach(() => void vi.setSystemTime(BEGINS));
afterEach(() => void vi.useRealTimers());

/** A tenant with a principal to mint for, and a client that may. */
export async function stage(): Promise<Stage> {
  const clock = createManualClock(BEGINS);
  const tenant = createTenant({ clock });
  const { id } = tenant.addServicePrincipal({ id: 'deployer', displayName: 'Deployer' });
  const { clientId, clientSecret } = await tenant.addClient({ kind: 'spc' });
  return {
    clock,
    tenant,
    inputs: { 'client-id': clientId, 'client-secret': clientSecret, 'service-principal-id': id },
  };
}

type Story = (runner: Runner) => Promise<void>;

/** One story of a table. */
export interface Case {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly options?: FakeRunnerOptions;
  readonly faults?: readonly Fault[];
  /** Puts things into the tenant; may answer inputs that depend on them. */
  readonly before?: (
    stage: Stage,
  ) => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>> | undefined;
}

export interface Told {
  readonly runner: FakeRunner;
  readonly text: string;
}

/** Plays main and then post, and tells how much is alive afterwards. */
export async function tellJob(story: Story, each: Case, post: Story): Promise<string> {
  const scene = await stage();
  const more = (await each.before?.(scene)) ?? {};
  for (const fault of each.faults ?? []) scene.tenant.faults.add(fault);
  const inputs = { ...scene.inputs, ...each.inputs, ...more };
  const main = await tell(story, scene, { ...each.options, inputs });
  scene.tenant.faults.clear();
  const end = await tell(post, scene, { ...each.options, inputs, state: main.runner.saved });
  return `${main.text}\nPOST\n${end.text}\n${scene.tenant.livingCredentials().length} alive\n`;
}

/** Plays a story and writes it down. */
export async function tell(story: Story, { tenant, clock }: Stage, options: FakeRunnerOptions): Promise<Told> {
  const runner = createFakeRunner({ tenant, clock, seed: story.name, ...options });
  const ending = await endingOf(story, runner);
  const said = [...runner.happenings.map(lineOf), ending].join('\n');
  return { runner, text: `${numbered(said, runner.masked)}\n` };
}

async function endingOf(story: Story, runner: Runner): Promise<string> {
  try {
    await story(runner);
    return 'ends well';
  } catch (thrown) {
    const { code, message, hint } = asActionError(thrown);
    return `fails with ${code}: ${runner.scrub(message)}\n  ${runner.scrub(hint)}`;
  }
}

function lineOf(happening: Happening): string {
  switch (happening.kind) {
    case 'request':
      return `  > ${happening.method} ${happening.path}`;
    case 'mask':
      return `mask ${happening.secret}`;
    case 'output':
    case 'variable':
      return `${happening.kind} ${happening.name}=${happening.value}`;
    case 'state':
      return `state ${happening.value === '' ? '(nothing)' : changesOf(happening.value)}`;
    case 'sleep':
      return `sleep ${happening.ms} ms`;
    case 'notice':
    case 'warning':
    case 'error':
    case 'group':
      return `${happening.kind} ${happening.title}: ${happening.text}`;
    default:
      return `${happening.kind} ${happening.text}`;
  }
}

/** What of the saved entry is not as in one that gives post nothing to do. */
function changesOf(state: string): string {
  const entry: Readonly<Record<string, unknown>> = JSON.parse(state);
  const nothing = new Map<string, unknown>(Object.entries(NOTHING));
  const changed = Object.entries(entry).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(nothing.get(name)),
  );
  return JSON.stringify(Object.fromEntries(changed));
}

/** Secrets and what the tenant makes up, by number in the order in which they come. */
function numbered(text: string, secrets: readonly string[]): string {
  const hidden = [...new Set(secrets)].reduce((done, each, at) => done.replaceAll(each, `<secret ${at + 1}>`), text);
  const made = [...new Set(hidden.match(/\b[a-z]+-[a-z]+-\d{5}\b/g))];
  const named = made.reduce((done, each, at) => done.replaceAll(each, `made-up-${at + 1}`), hidden);
  // The tenant stamps some times to the nanosecond.
  return named.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'uuid').replace(/(T\d\d:\d\d:\d\d)\.\d+Z/g, '$1Z');
}

/** Where the text of a story is kept. */
export function fileOf(name: string): string {
  return `transcripts/${name.replaceAll(/\W+/g, '-')}.txt`;
}
