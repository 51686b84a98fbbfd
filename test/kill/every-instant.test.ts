/** Main ends at every instant that there is, in memory: cancelled, killed, or with a file that can't be written. */
import { describe, expect, it } from 'vitest';
import { createManualClock, createTenant, type Handler, type Tenant } from '../../emulator/index.ts';
import { cleanUp } from '../../src/steps/clean-up.ts';
import { createFakeRunner, type FakeRunner, type FakeRunnerOptions } from '../fakes/runner.ts';
import { FLOWS, type Flow } from '../faults/flows.ts';
import { isKnown, overhear, tell, wrongWords } from '../faults/oracle.ts';

const MINTING = FLOWS.filter(({ post }) => post !== undefined);

interface Scene {
  readonly tenant: Tenant;
  readonly main: FakeRunner;
  readonly code: string | undefined;
  /** Ids that live and that nobody else holds. */
  readonly living: () => readonly string[];
  /** Runs post with what was saved. */
  readonly finish: (options?: FakeRunnerOptions) => Promise<FakeRunner>;
}

type Disturb = (tenant: Tenant) => Pick<FakeRunnerOptions, 'onRequest' | 'unwritable'> & {
  readonly handler?: Handler;
  readonly died?: Promise<undefined>;
};

async function play(flow: Flow, inputs: Readonly<Record<string, string>>, disturb: Disturb): Promise<Scene> {
  const clock = createManualClock(Date.UTC(2026, 10, 22));
  const tenant = createTenant({ clock, seed: 'kill' });
  const seeded = await flow.seed(tenant);
  const { handler, died, ...rest } = disturb(tenant);
  const { handler: overheard, secrets } = overhear(tenant);
  const common = { inputs: { ...seeded.inputs, ...inputs }, clock };
  const main = createFakeRunner({ ...common, ...rest, tenant: handler ?? overheard });
  const story = tell(main, flow.main);
  const code = await (died === undefined ? story : Promise.race([story, died]));
  expect(wrongWords(main, [...secrets, ...main.masked])).toEqual([]);
  return {
    tenant,
    main,
    code,
    living: () =>
      tenant
        .livingCredentials()
        .filter(({ id }) => !seeded.held.includes(id))
        .map(({ id }) => id),
    finish: async (options = {}) => {
      const post = createFakeRunner({ ...common, tenant, state: { ...main.saved }, ...options });
      if (post.state('invocation') !== '') await cleanUp(post);
      return post;
    },
  };
}

/** How many requests an undisturbed main makes. */
async function requestsOf(flow: Flow): Promise<number> {
  const { main } = await play(flow, {}, () => ({}));
  return main.happenings.filter(({ kind }) => kind === 'request').length;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe.each(MINTING)('$name', (flow) => {
  it.each(['true', 'false'])('cancelled at any request, leaves nothing alive (revoke: %s)', async (revoke) => {
    for (const instant of numbers(await requestsOf(flow))) {
      let seen = 0;
      const onRequest = (_: unknown, runner: FakeRunner): undefined => {
        seen++;
        if (seen === instant) runner.cancel();
      };
      const scene = await play(flow, { revoke }, () => ({ onRequest }));
      expect([instant, scene.code]).toEqual([instant, 'cancelled']);
      expect(scene.main.outputs).toEqual({});
      expect([instant, scene.living()]).toEqual([instant, []]);
      const post = await scene.finish();
      expect(post.lines.filter((line) => /^(warning|error)/.test(line))).toEqual([]);
    }
  });

  it.each(['before', 'after'] as const)(
    'killed at any request, %s the tenant acted, post takes all away',
    async (when) => {
      for (const instant of numbers(await requestsOf(flow))) {
        const scene = await play(flow, { revoke: 'false' }, (tenant) => killedAt(tenant, instant, when));
        const post = await scene.finish();
        expect([instant, scene.living()]).toEqual([instant, []]);
        expect(post.lines.filter((line) => /^(warning|error)/.test(line))).toEqual([]);
      }
    },
  );

  it.each(['OUTPUT', 'ENV', 'STATE', 'SUMMARY'] as const)(
    'survives that a write to %s fails, whichever',
    async (file) => {
      for (const write of numbers(8)) {
        let seen = 0;
        const unwritable = (asked: string): boolean => asked === file && ++seen === write;
        const scene = await play(flow, { revoke: 'false', 'export-env': 'true' }, () => ({ unwritable }));
        const published = scene.main.outputs['minted'] === 'true' && scene.code === undefined;
        expect([write, scene.code === undefined || isKnown(scene.code)]).toEqual([write, true]);
        await scene.finish();
        expect([write, scene.living().length]).toEqual([write, published ? 1 : 0]);
      }
    },
  );

  it('revokes in post although post itself is told to end, at whichever request', async () => {
    for (const instant of numbers(3)) {
      const scene = await play(flow, { revoke: 'true' }, () => ({}));
      expect(scene.living()).toHaveLength(1);
      let seen = 0;
      const onRequest = (_: unknown, runner: FakeRunner): undefined => {
        seen++;
        if (seen === instant) runner.cancel();
      };
      await scene.finish({ onRequest });
      expect([instant, scene.living()]).toEqual([instant, []]);
    }
  });

  it('keeps what was handed over where revoke is false', async () => {
    const scene = await play(flow, { revoke: 'false' }, () => ({}));
    const post = await scene.finish();
    expect(scene.living()).toEqual([scene.main.outputs['credential-id']]);
    expect(post.lines.filter((line) => /^(warning|error)/.test(line))).toEqual([]);
  });
});

/** Main never hears of this request's answer, and does nothing any more. */
function killedAt(tenant: Tenant, instant: number, when: 'before' | 'after'): ReturnType<Disturb> {
  const { promise: died, resolve: die } = Promise.withResolvers<undefined>();
  let seen = 0;
  const handler: Handler = {
    handle: async (request) => {
      seen++;
      if (seen < instant) return await tenant.handle(request);
      if (seen === instant && when === 'after') await tenant.handle(request);
      die(undefined);
      return await new Promise<never>(() => undefined);
    },
  };
  return { handler, died };
}

it('touches no credential that only looks like its own', async () => {
  const [mint] = MINTING;
  if (mint === undefined) throw new Error('no flow');
  const scene = await play(mint, {}, () => ({}));
  const own = scene.tenant.livingCredentials().find(({ id }) => id === scene.main.outputs['credential-id']);
  const marker = /\[.*\]$/.exec(own?.displayName ?? '')?.[0] ?? '';
  const owner = { servicePrincipalId: own?.ownerId ?? '' };
  const strangers = [
    { ...owner, displayName: `${marker} by a person` },
    { ...owner, displayName: `sibling ${marker.replace(/.{23}$/, 'AAAAAAAAAAAAAAAAAAAAAA]')}` },
    { ...owner, displayName: `another run ${marker.replace('.9001.', '.9002.')}` },
    { ...owner, displayName: `another repository ${marker.replace(/c1e1\.[\w-]{16}/, 'c1e1.AAAAAAAAAAAAAAAA')}` },
  ];
  const ids = await Promise.all(strangers.map(async (each) => (await scene.tenant.addCredential(each)).id));
  await scene.finish();
  expect([...scene.living()].sort()).toEqual([...ids].sort());
});
