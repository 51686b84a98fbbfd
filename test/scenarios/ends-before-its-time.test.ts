/** Real processes, real signals: main ends at the instants that matter, and nothing it made is alive after post. */
import { expect, test } from 'vitest';
import { createManualClock } from '../../emulator/index.ts';
import type { StageControl } from '../harness/index.ts';
import { told } from './findings.ts';
import { type Stage, setStage } from './stage.ts';

/** Short, so that an action which does not end by itself is killed soon. */
const GRACE = { interruptMs: 300, terminateMs: 200, drainMs: 1_000 };

/** Requests of main in their order: sign in, own address, create, verify. */
const INSTANTS = [1, 2, 3, 4] as const;

/** Fulfilled when the nth request has arrived; the tenant goes on with it only when `release` is. */
function arrival(stage: Stage, nth: number, release: Promise<unknown> = Promise.resolve()): Promise<unknown> {
  const arrived = Promise.withResolvers<undefined>();
  let seen = 0;
  stage.watch(async () => {
    seen++;
    if (seen !== nth) return;
    arrived.resolve(undefined);
    await release;
  });
  return arrived.promise;
}

async function end(stage: Stage, main: StageControl, ended?: () => void) {
  const { job, step } = await stage.mint({ revoke: 'false' }, { main, job: { grace: GRACE } });
  ended?.();
  const { posts } = await job.finish();
  expect(posts.flatMap((post) => [...told(post, 'warning'), ...told(post, 'error')])).toEqual([]);
  expect(stage.tenant.livingCredentials()).toEqual([]);
  return step;
}

test.each(INSTANTS)('SIGKILL at request %i, which the tenant then carries out', async (nth) => {
  await using stage = await setStage();
  const dead = Promise.withResolvers<undefined>();
  const step = await end(stage, { crashWhen: arrival(stage, nth, dead.promise) }, () => dead.resolve(undefined));
  expect(step).toMatchObject({ outcome: 'failure', signal: 'SIGKILL' });
});

test.each(INSTANTS)('Cancel at request %i, which is answered: main takes back by itself', async (nth) => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({}, { main: { cancelWhen: arrival(stage, nth) } });
  expect(step.outcome).toBe('cancelled');
  expect(step.outputs).toEqual({});
  expect(stage.tenant.livingCredentials()).toEqual([]);
  await job.finish();
});

test.each(['hang-before', 'hang-after'] as const)(
  'Cancel at a create that is never answered (%s): post sweeps',
  async (kind) => {
    await using stage = await setStage();
    stage.tenant.faults.add({ on: 'credentials.create', kind });
    const step = await end(stage, { cancelWhen: arrival(stage, 3) });
    expect(step).toMatchObject({ outcome: 'cancelled', signal: 'SIGKILL' });
    expect(step.journal.flatMap((each) => (each.kind === 'signal' ? [each.signal] : []))).toEqual([
      'SIGINT',
      'SIGTERM',
      'SIGKILL',
    ]);
  },
);

test('the time of the step is up at post’s own revocation, which is carried out all the same', async () => {
  await using stage = await setStage();
  const post: StageControl = { timeoutWhen: arrival(stage, 7) };
  const { job } = await stage.mint({}, { post, timeoutMinutes: 5 });
  await job.finish();
  expect(stage.operations().at(-1)).toBe('credentials.revoke');
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('a lost machine: the next run sweeps what has expired, and nothing that lives or is not this repository’s', async () => {
  const clock = createManualClock();
  await using stage = await setStage({ tenant: { clock } });
  const { tenant, principalId } = stage;
  // The tenant's clock runs ahead of the runner's here, which a signed assertion would not survive.
  const plain = { verify: 'false', 'auth-method': 'client-secret', ttl: '10m' };
  await stage.mint(plain, { main: { killWhen: arrival(stage, 3) } });
  const elsewhere = { job: { github: { repository: 'other/place', repository_id: '99' } } };
  const other = await stage.mint(plain, elsewhere);
  const person = { servicePrincipalId: principalId, displayName: 'by a person', expiresInSeconds: 600 };
  const { id: personal } = await tenant.addCredential(person);
  const [lost] = tenant.livingCredentials();
  clock.advance(5 * 60_000);
  const sibling = await stage.mint({ ...plain, ttl: '20m' });
  clock.advance(6 * 60_000);

  const { job, step } = await stage.mint(plain);
  await job.finish();
  const withStatus = (status: string) =>
    tenant.allCredentials().flatMap((each) => (each.status === status ? [each.id] : []));
  expect(withStatus('revoked')).toEqual([lost?.id, step.outputs['credential-id']]);
  expect(withStatus('expired')).toEqual([other.step.outputs['credential-id'], personal]);
  expect(withStatus('living')).toEqual([sibling.step.outputs['credential-id']]);
});
