import { describe, expect, it } from 'vitest';
import { openBudget } from '../../src/steps/budget.ts';
import { bridgeDiagnosis, principalDiagnosis, verify } from '../../src/steps/verify.ts';
import { playing, saying } from '../c1/tenant.ts';
import { clientSecret } from '../domain/keys.ts';
import { createFakeRunner } from '../fakes/runner.ts';
import { type Scene, script } from '../net/context.ts';

const refused = (error: string, description = '') => ({ kind: 'refused', status: 401, error, description }) as const;
const unknown = saying({ error: 'invalid_client' }, 401);
const granted = saying({ access_token: 'a-token-of-length', token_type: 'Bearer' });
const patient = () => Promise.resolve(undefined);
const HOST = 'acme.conductor.one';
const candidate = {
  clientId: `fox@${HOST}/spc`,
  secret: 'hush-hush-hush',
  requireDpop: false,
  audience: HOST,
  server: new URL(`https://${HOST}`),
};

/** Tries a credential at a token endpoint that plays these scenes; `timeoutMs` is the time for it. */
function trying(scenes: readonly Scene[], timeoutMs: number, more: Partial<typeof candidate> = {}) {
  const network = script(...scenes);
  const runner = { ...createFakeRunner(), send: network.send };
  const budget = openBudget(runner, (timeoutMs * 4) / 3);
  const token = verify(runner, budget.work, { ...candidate, ...more }, patient);
  const sleeps = () => runner.happenings.flatMap((each) => (each.kind === 'sleep' ? [each.ms] : []));
  const forms = () => network.sent.map(({ request }) => new URLSearchParams(request.body));
  return { token, runner, sleeps, forms };
}

describe('a new credential', () => {
  it('is tried again and again, with growing waits, until the tenant knows it', async () => {
    const { token, sleeps } = trying([...Array.from({ length: 6 }, () => unknown), granted], 30_000);
    expect((await token).value.reveal()).toBe('a-token-of-length');
    expect(sleeps()).toEqual([400, 800, 1_600, 3_200, 4_000, 4_000]);
  });

  it.each([
    [1_201, [400, 800]],
    [1_200, [400]],
  ])('is given up when no time is left for another try: %d ms', async (timeoutMs, slept) => {
    const { token, sleeps } = trying([unknown], timeoutMs);
    await expect(token).rejects.toMatchObject({
      code: 'verify-failed',
      message:
        'the new credential got no token (invalid_client): the tenant still does not know it; ' +
        'it may need longer than `timeout` allows',
    });
    expect(sleeps()).toEqual(slept);
  });

  it('is not tried again in a cancelled job', async () => {
    const network = script(unknown);
    const fake = createFakeRunner();
    const sleep = (): Promise<void> => Promise.resolve(fake.cancel());
    const runner = { ...fake, send: network.send, clock: { ...fake.clock, sleep } };
    const tried = verify(runner, openBudget(runner, 60_000).work, candidate, patient);
    await expect(tried).rejects.toMatchObject({ code: 'cancelled', message: 'the job was cancelled' });
    expect(network.sent).toHaveLength(1);
  });

  it('signs with its key, or shows its secret where that holds none', async () => {
    const signing = trying([granted], 30_000, { secret: clientSecret });
    await signing.token;
    const [signed] = signing.forms();
    expect([...(signed?.keys() ?? [])]).toContain('client_assertion');
    const { aud } = JSON.parse(
      Buffer.from(signed?.get('client_assertion')?.split('.')[1] ?? '', 'base64url').toString(),
    );
    expect([aud].flat()).toEqual([HOST]);
    const showing = trying([granted], 30_000);
    await showing.token;
    expect(showing.forms().map((form) => form.get('client_secret'))).toEqual(['hush-hush-hush']);
  });

  it('is told of as what it is where nobody answers', async () => {
    await expect(trying([{ status: 503 }], 3_000).token).rejects.toMatchObject({
      message: expect.stringMatching(/^could not get a token with the new credential: a server error \(503\)/),
    });
  });

  const clock = 'its proof of possession was not accepted; check the clock of this runner';
  const later = 'the tenant still does not know it; it may need longer than `timeout` allows';
  it.each([
    ['is not accepted is told to look at the clock', true, 'invalid_dpop_proof', clock],
    ['is accepted may only need time', true, 'invalid_client', later],
    ['was never made is no question of the clock', false, 'invalid_dpop_proof', later],
  ])('whose proof %s', async (_what, requireDpop, error, cause) => {
    const { token } = trying([saying({ error }, 400)], 3_000, { requireDpop });
    await expect(token).rejects.toThrow(`the new credential got no token (${error}): ${cause}`);
  });
});

describe('why a credential of a principal got no token', () => {
  const enabled = saying({ servicePrincipal: { user: { status: 'ENABLED' } } });
  const disabled = saying({ servicePrincipal: { user: { status: 'DISABLED' } } });
  const seen = (checkedIp: string, allowed: boolean) => saying({ checkedIp, allowed });
  const outside = 'this runner comes from "198.51.100.7", which is not in 192.0.2.0/25, 203.0.113.0/24';

  it.each<[string, Scene, Scene, string | undefined]>([
    ['the principal is disabled', disabled, seen('198.51.100.7', false), 'the service principal is disabled'],
    ['the runner is elsewhere', enabled, seen('198.51.100.7', false), outside],
    ['the runner is elsewhere, and the principal a secret', saying({}, 403), seen('198.51.100.7', false), outside],
    ['the runner is elsewhere, at no address', enabled, seen('', false), undefined],
    ['nothing is wrong', enabled, seen('203.0.113.7', true), undefined],
    ['nothing can be learned', saying({}, 403), saying({}, 403), undefined],
  ])('is known: %s', async (_what, principal, source, cause) => {
    const tenant = playing(({ method }) => (method === 'GET' ? principal : source));
    const diagnose = principalDiagnosis(tenant, 'deployer', ['192.0.2.0/25', '203.0.113.0/24']);
    await expect(diagnose(refused('invalid_client'))).resolves.toBe(cause);
    expect(tenant.sent).toHaveLength(2);
  });

  it('is not looked for in addresses where any will do', async () => {
    const tenant = playing(enabled);
    await expect(principalDiagnosis(tenant, 'deployer', [])(refused('invalid_client'))).resolves.toBeUndefined();
    expect(tenant.sent.map(({ request }) => request.method)).toEqual(['GET']);
  });

  it('may be looked for three seconds', async () => {
    const tenant = playing({ status: 503 });
    await principalDiagnosis(tenant, 'deployer', [])(refused('invalid_client'));
    expect(tenant.context.clock.elapsed()).toBeLessThanOrEqual(3_000);
    expect(Math.max(...tenant.sent.map(({ limits }) => limits.timeoutMs))).toBe(3_000);
  });

  it('is a proof that it was not made for', async () => {
    const tenant = playing(enabled);
    await expect(principalDiagnosis(tenant, 'deployer', [])(refused('use_dpop_nonce'))).resolves.toBe(
      'the tenant wants proof of possession; set `require-dpop: true` or change its policy',
    );
    expect(tenant.sent).toEqual([]);
  });
});

it.each([
  ['invalid_client', undefined],
  ['invalid_dpop_proof', 'the tenant wants proof of possession, which bridges do not have'],
])('why a credential of a bridge got no token: %s', async (error, cause) => {
  await expect(bridgeDiagnosis(refused(error))).resolves.toBe(cause);
});
