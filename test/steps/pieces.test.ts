import { describe, expect, it } from 'vitest';
import { readMintInputs } from '../../src/domain/mint-inputs.ts';
import { catalogue } from '../../src/errors.ts';
import { openBudget } from '../../src/steps/budget.ts';
import { prepare } from '../../src/steps/prepare.ts';
import { exportForTools, type Handover, publishOutputs } from '../../src/steps/publish.ts';
import { clientSecret } from '../domain/keys.ts';
import { createFakeRunner } from '../fakes/runner.ts';

describe('the budget of a step', () => {
  it.each([
    [60_000, 50_000],
    [600_000, 590_000],
    [20_000, 15_000],
  ])('of %d ms leaves %d for the work, and the rest for taking back', (timeout, work) => {
    const runner = createFakeRunner();
    const began = runner.clock.elapsed();
    const budget = openBudget(runner, timeout);
    expect([budget.work.deadline - began, budget.cleanup.deadline - began]).toEqual([work, timeout]);
  });

  it('is deaf to cancellation where it takes back', () => {
    const runner = createFakeRunner();
    const { work, cleanup } = openBudget(runner, 60_000);
    runner.cancel();
    expect([work.cancelled.aborted, cleanup.cancelled.aborted]).toEqual([true, false]);
  });
});

const server = { url: new URL('https://acme.conductor.one'), hostname: 'acme.conductor.one', overridden: false };
const handover: Handover = {
  clientId: 'fox@acme.conductor.one/spc',
  clientSecret,
  credentialId: 'fox',
  expiresAt: '',
  server,
  more: { 'access-token': '' },
};

describe('handing over', () => {
  it('sets every output, the empty ones too, and minted last', () => {
    const runner = createFakeRunner();
    publishOutputs(runner, handover);
    expect(Object.keys(runner.outputs).at(-1)).toBe('minted');
    expect(runner.outputs).toMatchObject({
      'access-token': '',
      'expires-at': '',
      'server-url': 'https://acme.conductor.one',
    });
  });

  it('exports what the tools need and no more', () => {
    const plain = createFakeRunner();
    exportForTools(plain, handover, '');
    expect(Object.keys(plain.variables)).toEqual(['CONDUCTORONE_CLIENT_ID', 'CONDUCTORONE_CLIENT_SECRET']);
    const more = createFakeRunner();
    exportForTools(more, { ...handover, server: { ...server, overridden: true } }, 'a-token');
    expect(more.variables).toMatchObject({
      CONDUCTORONE_SERVER_URL: server.url.origin,
      CONDUCTORONE_ACCESS_TOKEN: 'a-token',
    });
    expect([...plain.lines, ...more.lines]).toEqual([]);
  });

  it.each([
    'CONDUCTORONE_ACCESS_TOKEN',
    'CONDUCTORONE_OIDC_TOKEN',
    'CONDUCTORONE_SERVER_URL',
    'CONDUCTORONE_TENANT_DOMAIN',
  ])('warns of %s, which the tools read first, without its value', (name) => {
    const runner = createFakeRunner({ env: { [name]: 'hush-hush' } });
    exportForTools(runner, handover, '');
    expect(runner.lines).toEqual([
      `warning Variables shadow the credential: ${name} is set already, and C1's tools read it first. ` +
        'Unset what an earlier step or the workflow left there, or the exported credential will not be used.',
    ]);
  });
});

describe('preparing', () => {
  const inputs = {
    'client-id': 'fox@acme.conductor.one/spc',
    'client-secret': clientSecret,
    'service-principal-id': 'deployer',
  };
  const fork = { job: { fromFork: true } };

  it('masks before it looks, and then goes', async () => {
    const runner = createFakeRunner({ inputs });
    await expect(prepare(runner, readMintInputs)).resolves.toMatchObject({ kind: 'go', timeoutMs: 60_000 });
    expect(runner.masked).toEqual([clientSecret]);
  });

  it('masks even what it refuses', async () => {
    const runner = createFakeRunner({ inputs: { ...inputs, ttl: 'x' }, env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    await expect(prepare(runner, readMintInputs)).rejects.toMatchObject({ code: 'insecure-tls' });
    expect(runner.masked).toEqual([clientSecret]);
  });

  const withheld = { ...inputs, 'client-secret': '', 'on-missing-auth': 'skip' };

  it('skips where a fork has no secret and skipping was asked for', async () => {
    const runner = createFakeRunner({ ...fork, inputs: withheld });
    await expect(prepare(runner, readMintInputs)).resolves.toEqual({ kind: 'skipped' });
    expect(runner.lines).toEqual([expect.stringContaining('a pull request from a fork')]);
  });

  it('goes where a fork has its secret all the same', async () => {
    const given = { ...inputs, 'on-missing-auth': 'skip' };
    await expect(prepare(createFakeRunner({ ...fork, inputs: given }), readMintInputs)).resolves.toMatchObject({
      kind: 'go',
    });
  });

  it.each([
    ['something is withheld', { ...withheld, 'on-missing-auth': 'fail' }, true],
    ['something is withheld and something else is wrong', { ...withheld, ttl: 'x' }, true],
    ['all is there and something is wrong', { ...inputs, ttl: 'x' }, false],
  ])('tells a fork about on-missing-auth only where it would help: %s', async (_what, wrong, helps) => {
    const runner = createFakeRunner({ ...fork, inputs: wrong });
    const words =
      'This run comes from a pull request from a fork, to which GitHub gives no secrets. ' +
      'Set `on-missing-auth: skip` to end such runs green.';
    const failure = await prepare(runner, readMintInputs).catch((thrown: unknown) => thrown);
    expect(failure).toHaveProperty('hint', helps ? words : catalogue['invalid-inputs'].cure);
  });

  it.each([
    ['it was not asked for', { ...fork, inputs: { ...withheld, 'on-missing-auth': 'fail' } }],
    ['the run could have had the secret', { inputs: withheld }],
    ['another input is wrong', { ...fork, inputs: { ...withheld, ttl: 'x' } }],
  ])('does not skip where %s', async (_what, options) => {
    await expect(prepare(createFakeRunner(options), readMintInputs)).rejects.toMatchObject({ code: 'invalid-inputs' });
  });

  it('skips a trust where GitHub gives a fork no token, and goes where it gives Dependabot one', async () => {
    const trust = { ...withheld, 'client-id': 'fox@acme.conductor.one/wfe' };
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token' };
    const without = createFakeRunner({ ...fork, inputs: trust });
    const having = createFakeRunner({ job: { fromDependabot: true }, inputs: trust, env });
    await expect(prepare(without, readMintInputs)).resolves.toEqual({ kind: 'skipped' });
    await expect(prepare(having, readMintInputs)).resolves.toMatchObject({ kind: 'go' });
  });
});
