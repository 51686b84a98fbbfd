/** Whole stories against a tenant whose answers come out wrong at random. */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createManualClock, createTenant, type Handler, type Tenant } from '../../emulator/index.ts';
import { ActionError } from '../../src/errors.ts';
import { cleanUp } from '../../src/steps/clean-up.ts';
import { mint } from '../../src/steps/mint.ts';
import { revoke } from '../../src/steps/revoke.ts';
import { rotateBridge } from '../../src/steps/rotate-bridge.ts';
import { createFakeRunner, type FakeRunner } from '../fakes/runner.ts';
import { anyJson, bendOnce, type Json } from './bent-json.ts';
import { holds } from './property.ts';
import { anyText, expectHarmless } from './texts.ts';

/** What happens to the answer of one request; most arrive as they were. */
type Mishap =
  | { readonly kind: 'none' | 'reset' | 'truncated' | 'silent' }
  | { readonly kind: 'bent'; readonly which: number; readonly put: Json | undefined }
  | { readonly kind: 'said'; readonly status: number; readonly body: string };

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'none' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('bent' as const),
      which: fc.nat({ max: 14 }),
      put: fc.option(anyJson, { nil: undefined }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('said' as const),
      status: fc.constantFrom(200, 302, 400, 401, 403, 404, 429, 500, 503),
      body: anyText,
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'reset' as const }, { kind: 'truncated' as const }) },
);
const mishaps = fc.array(mishap, { minLength: 1, maxLength: 9 });

/** A tenant behind a network that alters what it says, never what it does. */
function behind(tenant: Tenant, met: readonly Mishap[]): Handler {
  let asked = 0;
  return {
    handle: async (request) => {
      const reply = await tenant.handle(request);
      const what = met[asked++ % met.length];
      if (what === undefined || what.kind === 'none' || reply.kind !== 'response') return reply;
      if (what.kind === 'reset') return { kind: 'reset' };
      if (what.kind === 'said') return { ...reply, status: what.status, body: what.body };
      if (what.kind === 'truncated') return { ...reply, body: reply.body.slice(0, reply.body.length / 2) };
      if (reply.body === '' || what.kind !== 'bent') return reply;
      return { ...reply, body: JSON.stringify(bendOnce(JSON.parse(reply.body), what)) };
    },
  };
}

async function told(
  story: (runner: FakeRunner) => Promise<void>,
  runner: FakeRunner,
): Promise<ActionError | undefined> {
  try {
    await story(runner);
    return undefined;
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(ActionError);
    if (!(thrown instanceof ActionError)) throw thrown;
    if (thrown.code === 'internal') throw thrown.cause;
    for (const line of `${thrown.message}\n${thrown.hint}`.split('\n')) expectHarmless(line);
    return thrown;
  }
}

/** Nothing masked is written anywhere but into outputs and variables. */
function expectNoSecretIn(runner: FakeRunner): void {
  const written = [...runner.lines, runner.summary, ...Object.values(runner.saved)].join('\n');
  for (const secret of runner.masked) expect(written).not.toContain(secret);
}

async function stage() {
  const clock = createManualClock();
  const tenant = createTenant({ clock });
  const { id } = tenant.addServicePrincipal();
  const { clientId, clientSecret } = await tenant.addClient({ kind: 'spc' });
  const access = { 'client-id': clientId, 'client-secret': clientSecret };
  return { clock, tenant, id, access };
}

describe('whatever a tenant answers', () => {
  holds(
    'a mint ends in a credential that is as asked, or in an error and none; post lets nothing live',
    fc.tuple(mishaps, fc.boolean()),
    async ([met, dpop]) => {
      const { clock, tenant, id, access } = await stage();
      const inputs = { ...access, 'service-principal-id': id, dpop: String(dpop), 'with-access-token': 'true' };
      const runner = createFakeRunner({ inputs, tenant: behind(tenant, met), clock });
      const error = await told(mint, runner);
      expectNoSecretIn(runner);
      expect(runner.outputs['minted']).toBe(error === undefined ? 'true' : undefined);
      if (error === undefined) {
        expect(runner.outputs['allow-source-cidrs']).toMatch(/^[\da-f:.]+\/(32|128)$/);
        expect(runner.masked).toContain(runner.outputs['client-secret']);
        expect(runner.masked).toContain(runner.outputs['access-token']);
      }
      const post = createFakeRunner({ inputs, tenant, clock, state: runner.saved });
      await cleanUp(post);
      const ours = tenant.livingCredentials().filter((each) => each.ownerId === id);
      if (!forged(met)) expect(ours).toEqual([]);
    },
    0.25,
  );

  holds(
    'a rotation ends in a credential or an error',
    mishaps,
    async (met) => {
      const { clock, tenant, access } = await stage();
      const bridge = tenant.addBridge();
      const runner = createFakeRunner({
        inputs: { ...access, 'bridge-id': bridge.id },
        tenant: behind(tenant, met),
        clock,
      });
      const error = await told(rotateBridge, runner);
      expectNoSecretIn(runner);
      expect(runner.outputs['minted']).toBe(error === undefined ? 'true' : undefined);
      await cleanUp(createFakeRunner({ inputs: access, tenant: behind(tenant, met), clock, state: runner.saved }));
    },
    0.25,
  );

  holds(
    'a revocation ends, and post never throws',
    fc.tuple(mishaps, anyText),
    async ([met, planted]) => {
      const { clock, tenant, id, access } = await stage();
      const credential = await tenant.addCredential({ servicePrincipalId: id, displayName: 'deploy' });
      const inputs = { ...access, 'service-principal-id': id, 'credential-id': credential.id };
      const runner = createFakeRunner({ inputs, tenant: behind(tenant, met), clock });
      await told(revoke, runner);
      expectNoSecretIn(runner);
      const post = createFakeRunner({ inputs, tenant: behind(tenant, met), clock, state: { invocation: planted } });
      await cleanUp(post);
      expectNoSecretIn(post);
    },
    0.25,
  );
});

/**
 * An answer that was altered can name any id, or say that nothing was done where it was: the contract believes a tenant that
 * refuses. Resets, cut bodies, redirects and server errors are believed in nothing.
 */
function forged(met: readonly Mishap[]): boolean {
  return met.some((each) => each.kind === 'bent' || (each.kind === 'said' && each.status !== 302 && each.status < 500));
}
