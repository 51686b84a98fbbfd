/** One cell of the fault matrix: one story from main to post with one thing going wrong, in a time of its own. */
import { type CredentialView, createManualClock, createTenant, type Tenant } from '../../emulator/index.ts';
import { STATE_KEY } from '../../src/domain/state-key.ts';
import { NetworkFailure } from '../../src/net/http.ts';
import { createFakeRunner, type FakeRunner, type FakeRunnerOptions, type Happening } from '../fakes/runner.ts';
import type { Flow, Row, Seeded } from './flows.ts';
import { type Kind, operationOf } from './kinds.ts';
import { isKnown, overhear, tell, wrongWords } from './oracle.ts';

export type Often = 'once' | 'for ever';

export interface Cell {
  /** How it ended, for the table. */
  readonly word: string;
  /** Everything that must not be; empty when all is well. */
  readonly problems: readonly string[];
}

/** The whole time of main by default, and that of post. */
const BUDGET_MS = 60_000;

const done = new Map<string, Promise<Cell>>();

/** Runs a story with a fault at one of its requests; once in a process, for the table and the tests ask for the same. */
export function runCell(flow: Flow, row: Row, kind: Kind, often: Often): Promise<Cell> {
  const key = [flow.name, row.stage, row.name, kind.name, often].join('/');
  const cell = done.get(key) ?? run(flow, row, kind, often);
  done.set(key, cell);
  return cell;
}

async function run(flow: Flow, row: Row, kind: Kind, often: Often): Promise<Cell> {
  const clock = createManualClock(Date.UTC(2026, 10, 22));
  const tenant = createTenant({ clock, seed: 'matrix' });
  const seeded = await flow.seed(tenant);
  const { handler, secrets } = overhear(tenant);
  const refusals = planFault(tenant, row, kind, often);
  const common: FakeRunnerOptions = { inputs: seeded.inputs, tenant: handler, clock, onRequest: refusals.meet };
  const began = clock.now();
  if (row.stage === 'main') refusals.arm();
  const main = createFakeRunner({ ...common, seed: 'main' });
  const code = await tell(main, flow.main);
  const middle = clock.now();
  if (row.stage === 'post') refusals.arm();
  const post = createFakeRunner({ ...common, seed: 'post', state: main.saved });
  // With nothing saved the entry of post ends before it loads anything.
  const saved = (main.saved[STATE_KEY] ?? '') !== '';
  const postCode = flow.post === undefined || !saved ? undefined : await tell(post, flow.post);

  const known = [...secrets, ...main.masked, ...post.masked];
  const warnings = post.happenings.filter((each) => each.kind === 'warning');
  const living = tenant.livingCredentials().filter(({ id }) => !seeded.held.includes(id));
  const ending = { code, warned: warnings.length > 0, living: living.map(({ id }) => id) };
  const problems = [
    !refusals.struck() && 'nothing went wrong',
    code !== undefined && !isKnown(code) && `main failed with ${code}`,
    postCode !== undefined && `post failed with ${postCode}`,
    warnings.length > 1 && 'post gave more than one warning',
    errorsOf(main) !== (code === undefined ? 0 : 1) && 'not exactly one error annotation',
    errorsOf(post) > 0 && 'post gave an error',
    middle - began > BUDGET_MS && `main took ${middle - began} ms`,
    clock.now() - middle > BUDGET_MS && `post took ${clock.now() - middle} ms`,
    code !== undefined && main.outputs['minted'] === 'true' && 'main failed and says that it minted',
    ...lost(tenant, seeded, ending, warnings),
    ...wrongWords(main, known).map((each) => `main: ${each}`),
    ...wrongWords(post, known).map((each) => `post: ${each}`),
  ];
  return { word: wordFor(ending), problems: problems.filter((each) => typeof each === 'string') };
}

interface Ending {
  readonly code: string | undefined;
  readonly warned: boolean;
  readonly living: readonly string[];
}

/** What lives on must have been told of by name, and nothing of other people's may have gone. */
function lost(
  tenant: Tenant,
  seeded: Seeded,
  { code, living }: Ending,
  warnings: readonly Happening[],
): readonly string[] {
  const told = warnings.map((each) => ('text' in each ? each.text : '')).join('\n');
  const isTold = ({ id, kind, ownerId, displayName }: CredentialView): boolean => {
    const nonce = /([\w-]{22}\])$/.exec(displayName)?.[1] ?? id;
    return told.includes(id) || told.includes(nonce) || (kind === 'bridge' && told.includes(ownerId));
  };
  const untold = tenant
    .allCredentials()
    .filter((each) => living.includes(each.id) && !isTold(each))
    .map(({ id }) => id)
    .filter((id) => id !== seeded.target || code === undefined);
  const gone = tenant
    .allCredentials()
    .filter(({ id, kind, status }) => seeded.held.includes(id) && kind === 'service-principal' && status !== 'living');
  return [
    ...untold.map((id) => `${id} is alive and nobody was told`),
    ...gone.map(({ id }) => `${id} was not ours to revoke`),
  ];
}

function wordFor({ code, warned, living }: Ending): string {
  if (living.length > 0) return code === undefined ? 'expires, told' : 'failed, alive, told';
  if (code !== undefined) return warned ? 'failed, warned' : 'failed cleanly';
  return warned ? 'warned' : 'recovered';
}

function errorsOf(runner: FakeRunner): number {
  return runner.happenings.filter((each) => each.kind === 'error').length;
}

interface Plan {
  /** From now on things go wrong. */
  arm(): void;
  readonly meet: NonNullable<FakeRunnerOptions['onRequest']>;
  struck(): boolean;
}

function planFault(tenant: Tenant, row: Row, kind: Kind, often: Often): Plan {
  const { fault } = kind;
  const times = often === 'once' ? 1 : Number.POSITIVE_INFINITY;
  let armed = false;
  let seen = 0;
  let refused = 0;
  return {
    arm: () => {
      armed = true;
      if (row.also !== undefined) tenant.faults.add(row.also);
      if (fault === 'refused') return;
      tenant.faults.add({ ...fault(tenant.clock.now()), on: row.on, times, skip: row.skip ?? 0 });
    },
    meet: (request) => {
      if (!armed || fault !== 'refused' || operationOf(request.method, request.url.pathname) !== row.on) return;
      seen++;
      if (seen <= (row.skip ?? 0) || refused >= times) return;
      refused++;
      return new NetworkFailure('unreachable', false, 'ECONNREFUSED');
    },
    struck: () => refused > 0 || tenant.requests.some((each) => each.operation === row.on && each.fault !== undefined),
  };
}
