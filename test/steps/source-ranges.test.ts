import { describe, expect, it } from 'vitest';
import { createManualClock, createTenant, type Fault } from '../../emulator/index.ts';
import { parseAllowSourceCidrs } from '../../src/domain/allow-source-cidrs.ts';
import { formatCidr } from '../../src/domain/cidr.ts';
import { catalogue } from '../../src/errors.ts';
import { bearer } from '../../src/net/authorization.ts';
import { openBudget } from '../../src/steps/budget.ts';
import { sourceRanges } from '../../src/steps/source-ranges.ts';
import { createFakeRunner, type FakeRunnerOptions } from '../fakes/runner.ts';

const both = { any: '203.0.113.7', 4: '203.0.113.7', 6: '2001:4860::7' };

const answering = (status: number): Fault => ({ on: 'source-ip', kind: 'status-before', status });
const saying = (checkedIp: string): Fault => ({ on: 'source-ip', kind: 'mutate', mutate: () => ({ checkedIp }) });

async function ranges(
  allow: string,
  options: Omit<FakeRunnerOptions, 'tenant' | 'clock'> = {},
  ...faults: readonly Fault[]
) {
  const clock = createManualClock();
  const tenant = createTenant({ clock });
  const client = await tenant.addClient({ kind: 'spc' });
  const form = { grant_type: 'client_credentials', client_id: client.clientId, client_secret: client.clientSecret };
  const runner = createFakeRunner({ callerAddress: '203.0.113.7', ...options, tenant, clock });
  const { work } = openBudget(runner, 60_000);
  const url = new URL(`https://${tenant.domain}/auth/v1/token`);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(form).toString();
  const answer: unknown = JSON.parse(
    (await runner.send({ method: 'POST', url, headers, body, safe: false }, { timeoutMs: 1_000 })).body,
  );
  for (const fault of faults) tenant.faults.add(fault);
  const parsed = parseAllowSourceCidrs(allow);
  if (!parsed.ok || typeof answer !== 'object' || answer === null || !('access_token' in answer))
    throw new Error('no stage');
  const authorization = bearer(String(answer.access_token));
  const asked = sourceRanges(runner, { context: work, server: url, authorization }, parsed.value);
  return { asked: asked.then((cidrs) => cidrs.map(formatCidr)), runner, clock, began: clock.now() };
}

describe('the ranges that are asked for', () => {
  it('are one address where the machine has one family', async () => {
    const { asked, runner } = await ranges('runner');
    expect(await asked).toEqual(['203.0.113.7/32']);
    expect(runner.lines.at(-1)).toBe('info This runner is seen from 203.0.113.7/32');
  });

  it('are an address of each family where it has both', async () => {
    const { asked, runner } = await ranges('runner', { dualStack: true, callerAddress: both });
    expect(await asked).toEqual(['203.0.113.7/32', '2001:4860::7/128']);
    expect(runner.lines.at(-1)).toBe('info This runner is seen from 203.0.113.7/32 and 2001:4860::7/128');
  });

  it('are the one address that answers, where the other family leads nowhere', async () => {
    const four = await ranges('runner', { dualStack: true, callerAddress: { any: both.any, 4: both[4] } });
    expect(await four.asked).toEqual(['203.0.113.7/32']);
    const six = await ranges('runner', { dualStack: true, callerAddress: { any: both.any, 6: both[6] } });
    expect(await six.asked).toEqual(['2001:4860::7/128']);
  });

  it('are learned by an open question where neither family answers when named', async () => {
    const { asked } = await ranges('runner', { dualStack: true, callerAddress: { any: both.any } });
    expect(await asked).toEqual(['203.0.113.7/32']);
  });

  it('do not wait longer than three seconds for a second family', async () => {
    const { asked, clock, began } = await ranges(
      'runner',
      { dualStack: true, callerAddress: both },
      { on: 'source-ip', kind: 'hang-before' },
    );
    expect(await asked).toEqual(['2001:4860::7/128']);
    expect(clock.now() - began).toBeLessThanOrEqual(3_000);
  });

  it('are not every address together', async () => {
    await expect((await ranges('0.0.0.0/1, runner/1')).asked).rejects.toMatchObject({
      code: 'address-unknown',
      message: expect.stringContaining('0.0.0.0/0, every address'),
    });
  });

  const unusable = 'the tenant named no usable address for this runner: ';
  const hint =
    'Let the client that signs in call test-source-ip, or list the egress addresses in `allow-source-cidrs`. ' +
    'The action did not fall back to an unpinned credential: that would be broader than asked.';
  const usual = catalogue['address-unknown'].cure;
  it.each<[string, Fault, string, string]>([
    ['the client may not ask', answering(403), "could not learn this runner's address", hint],
    ['the tenant has no such question', answering(404), "could not learn this runner's address", hint],
    ['the tenant does not take the question', answering(400), "could not learn this runner's address", hint],
    ['the tenant does not say', saying(''), unusable, usual],
    ['the tenant says nonsense', saying('here'), unusable, usual],
    ['the tenant says a range', saying('0.0.0.0/0'), `${unusable}"0.0.0.0/0" is a range`, usual],
    [
      'the address is a private one',
      saying('10.0.0.7'),
      'the tenant says that this runner comes from "10.0.0.7", a private address that no request over the internet has',
      usual,
    ],
  ])('are never something weaker: %s', async (_what, fault, message, help) => {
    const failure = await (await ranges('runner', {}, fault)).asked.catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({
      code: 'address-unknown',
      message: expect.stringContaining(message),
      hint: help,
    });
  });

  it('are not known where the tenant is out of order, and that is told as what it is', async () => {
    const { asked } = await ranges('runner', {}, { ...answering(503), times: Infinity });
    await expect(asked).rejects.toMatchObject({ code: 'tenant-unavailable' });
  });
});
