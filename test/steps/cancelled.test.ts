/** What a job that is cancelled leaves behind, at the moments that no request in flight would notice by itself. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../emulator/index.ts';
import type { Runner } from '../../src/ports.ts';
import { mint } from '../../src/steps/mint.ts';
import { rotateBridge } from '../../src/steps/rotate-bridge.ts';
import { createFakeRunner, type FakeRunner } from '../fakes/runner.ts';
import { stage } from './transcript.ts';

interface Moment {
  readonly story: (runner: Runner) => Promise<void>;
  /** Beginning of the line, or method and end of the path of the request, at which the job is cancelled. */
  readonly at: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly fault?: Fault;
}

/** The job is cancelled when the story says something, which is between two requests. */
function cancelledAt(runner: FakeRunner, line: string): Runner {
  const info = (said: string): void => {
    runner.log.info(said);
    if (said.startsWith(line)) runner.cancel();
  };
  return { ...runner, log: { ...runner.log, info } };
}

async function play({ story, at, inputs, fault }: Moment) {
  const { tenant, clock, inputs: usual } = await stage();
  tenant.addBridge({ id: 'berlin' });
  if (fault !== undefined) tenant.faults.add(fault);
  const runner = createFakeRunner({
    tenant,
    clock,
    inputs: { ...usual, 'bridge-id': 'berlin', ...inputs },
    onRequest: ({ method, url }, cancelled) => {
      if (`${method} ${url.pathname}`.endsWith(at)) cancelled.cancel();
      return undefined;
    },
  });
  const failure = await story(cancelledAt(runner, at)).catch((thrown: unknown) => thrown);
  const requests = tenant.requests.map(({ operation }) => operation);
  return { failure, runner, requests, alive: tenant.livingCredentials().length };
}

describe('a job that is cancelled', () => {
  it.each<[string, Moment, string]>([
    [
      'before a create',
      { story: mint, at: 'Signed in', inputs: { 'allow-source-cidrs': 'any' } },
      'credentials.create',
    ],
    ['before a rotation', { story: rotateBridge, at: 'It has no active' }, 'bridge.credentials.create'],
  ])('%s asks for nothing and leaves post nothing to do', async (_what, moment, create) => {
    const { failure, runner, requests } = await play(moment);
    expect(failure).toMatchObject({ code: 'cancelled', message: 'the job was cancelled' });
    expect(requests).not.toContain(create);
    expect(runner.saved).toEqual({ invocation: '' });
  });

  it.each<[string, Moment]>([
    ['while it creates', { story: mint, at: 'POST /api/v1/service_principals/deployer/credentials' }],
    ['when all is verified', { story: mint, at: 'Verified' }],
  ])('%s revokes and hands nothing over', async (_what, moment) => {
    const { failure, runner, alive } = await play(moment);
    const message = 'the job was cancelled\nThe credential was revoked.';
    expect(failure).toMatchObject({ code: 'cancelled', message, hint: 'Nothing to do.' });
    expect([alive, runner.outputs]).toEqual([0, {}]);
  });

  it.each<[string, Moment, string]>([
    [
      'while it rotates',
      { story: rotateBridge, at: 'POST /api/v1/iam/tunnel/bridges/berlin/credentials' },
      'The credential was revoked; the bridge has none now.',
    ],
    [
      'when the new credential is verified',
      { story: rotateBridge, at: 'Verified' },
      'The credential was revoked; the bridge has none now.',
    ],
    [
      'between two rotations',
      { story: rotateBridge, at: 'The answer holds no', fault: { on: 'bridge.credentials.create', kind: 'no-secret' } },
      'A credential whose secret was lost is revoked; the bridge has none now.',
    ],
  ])('%s leaves a bridge without one, and says what it needs', async (_what, moment, outcome) => {
    const { failure, runner, requests, alive } = await play(moment);
    expect(failure).toMatchObject({
      code: 'cancelled',
      message: `the job was cancelled\n${outcome}`,
      hint: 'Run the job again: a bridge without a credential can not connect.',
    });
    expect(requests.filter((each) => each === 'bridge.credentials.create')).toHaveLength(1);
    expect([alive, runner.outputs]).toEqual([0, {}]);
  });
});
