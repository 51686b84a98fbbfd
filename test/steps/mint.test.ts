import { describe, expect, it } from 'vitest';
import { type Fault, namedFaults } from '../../emulator/index.ts';
import { parseState } from '../../src/domain/parse-state.ts';
import { catalogue } from '../../src/errors.ts';
import { cleanUp } from '../../src/steps/clean-up.ts';
import { mint } from '../../src/steps/mint.ts';
import { createFakeRunner } from '../fakes/runner.ts';
import { stage } from './transcript.ts';

/** Milliseconds that every request takes. */
const PACE = 100;

async function minting(more: Readonly<Record<string, string>> = {}, ...faults: readonly Fault[]) {
  const { tenant, clock, inputs: usual } = await stage();
  for (const fault of faults) tenant.faults.add(fault);
  const inputs = { ...usual, ...more };
  const runner = createFakeRunner({
    tenant,
    clock,
    inputs,
    onRequest: () => {
      clock.advance(PACE);
      return undefined;
    },
  });
  const failure = await mint(runner).catch((thrown: unknown) => thrown);
  const tokens = tenant.requests.filter(({ operation }) => operation === 'token').length;
  const post = () => cleanUp(createFakeRunner({ inputs, tenant, clock, state: runner.saved }));
  return { failure, runner, tenant, tokens, state: parseState(runner.saved['invocation'] ?? ''), post };
}

it('mints, masks before it hands over, and takes the credential away in post', async () => {
  const { runner, tenant, post } = await minting();
  const secret = runner.outputs['client-secret'] ?? '';
  const kinds = runner.happenings.filter((each) => Object.values(each).includes(secret)).map(({ kind }) => kind);
  expect(kinds).toEqual(['mask', 'output']);
  expect(tenant.livingCredentials()).toMatchObject([{ allowSourceCidrs: ['203.0.113.7/32'] }]);

  await post();
  expect(tenant.livingCredentials()).toEqual([]);
});

it.each([
  ['', /^acme\/infrastructure \/ deploy \/ apply #9001 \[c1e1\./],
  ['nightly plan', /^nightly plan \[c1e1\./],
])('names the credential as asked (%j), or after the job', async (name, expected) => {
  const { tenant } = await minting({ 'display-name': name });
  expect(tenant.livingCredentials()).toEqual([
    expect.objectContaining({ displayName: expect.stringMatching(expected) }),
  ]);
});

describe('the credential', () => {
  const here = '203.0.113.0/24';
  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['for this runner', {}, true],
    ['for any address', { 'allow-source-cidrs': 'any' }, true],
    ['for addresses that may be elsewhere', { 'allow-source-cidrs': here }, false],
    ['for such addresses, with verify', { 'allow-source-cidrs': here, verify: 'true' }, true],
    ['for such addresses, with a token asked for', { 'allow-source-cidrs': here, 'with-access-token': 'true' }, true],
    ['for this runner and for others', { 'allow-source-cidrs': 'runner, 192.0.2.0/24' }, true],
    ['for this runner, without verify', { verify: 'false' }, false],
    ['for any address, without verify', { 'allow-source-cidrs': 'any', verify: 'false' }, false],
  ])('%s is tried, or not: %j', async (_what, inputs, tried) => {
    const { failure, runner, tokens } = await minting(inputs);
    expect(failure).toBeUndefined();
    expect(tokens).toBe(tried ? 2 : 1);
    expect(runner.summary).toContain(tried ? '| Verified | yes, it got a token' : '| Verified | no |');
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['was over at that moment, by us alone', {}, 2 * PACE],
    ['did not happen', { verify: 'false' }, 0],
    ['can not be told from use of the token that is handed on', { 'with-access-token': 'true' }, 0],
  ])('is remembered with a check that %s', async (_what, inputs, checkedWithinMs) => {
    expect((await minting(inputs)).state).toMatchObject({ checkedWithinMs });
  });
});

describe('what fails after the create', () => {
  it('is told with its cause and its cure, and what became of the credential', async () => {
    const { failure, tenant } = await minting({}, namedFaults['wider-cidr']);
    expect(failure).toMatchObject({
      code: 'grant-mismatch',
      message: expect.stringMatching(/\nThe credential was revoked\.$/),
      hint: catalogue['grant-mismatch'].cure,
      cause: { code: 'grant-mismatch', message: expect.not.stringContaining('revoked') },
    });
    expect(tenant.livingCredentials()).toEqual([]);
  });

  it('leaves to post what can not be revoked at once, whatever the tenant says of its end', async () => {
    const { failure, runner, tenant, post } = await minting(
      {},
      {
        on: 'credentials.create',
        kind: 'mutate',
        mutate: (json) => ({
          ...Object(json),
          credential: { ...Object(json).credential, expiresAt: 'never '.repeat(99) },
        }),
      },
      { on: 'credentials.revoke', kind: 'status-before', status: 403 },
    );
    expect(failure).toMatchObject({ message: expect.stringMatching(/could not be revoked yet .* tries again\.$/) });
    expect([tenant.livingCredentials().length, runner.outputs]).toEqual([1, {}]);
    await post();
    expect(tenant.livingCredentials()).toEqual([]);
  });
});
