import { describe, expect, it } from 'vitest';
import { createManualClock, createTenant, type Fault } from '../../emulator/index.ts';
import { parseAllowSourceCidrs } from '../../src/domain/allow-source-cidrs.ts';
import { formatCidr } from '../../src/domain/cidr.ts';
import { bearer } from '../../src/net/authorization.ts';
import { openBudget } from '../../src/steps/budget.ts';
import { sourceRanges } from '../../src/steps/source-ranges.ts';
import { createFakeRunner, type FakeRunnerOptions } from '../fakes/runner.ts';

const both = { any: '203.0.113.7', 4: '203.0.113.7', 6: '2001:4860::7' };

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
  return { asked: asked.then((cidrs) => cidrs.map(formatCidr)), tenant, clock, began: clock.now() };
}

describe('the ranges that are asked for', () => {
  it('are one address where the machine has one family', async () => {
    expect(await (await ranges('runner')).asked).toEqual(['203.0.113.7/32']);
  });

  it('are an address of each family where it has both', async () => {
    const { asked } = await ranges('runner', { dualStack: true, callerAddress: both });
    expect(await asked).toEqual(['203.0.113.7/32', '2001:4860::7/128']);
  });

  it('are the one address that answers, where the other family leads nowhere', async () => {
    const { asked } = await ranges('runner', { dualStack: true, callerAddress: { any: both.any, 4: both[4] } });
    expect(await asked).toEqual(['203.0.113.7/32']);
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

  it.each([
    ['any', []],
    ['198.51.100.0/24', ['198.51.100.0/24']],
  ])('of %s need no question', async (allow, expected) => {
    const { asked, tenant } = await ranges(allow);
    expect(await asked).toEqual(expected);
    expect(tenant.requests.map(({ operation }) => operation)).toEqual(['token']);
  });

  it.each<[string, Fault]>([
    ['the client may not ask', { on: 'source-ip', kind: 'status-before', status: 403 }],
    ['the tenant has no such question', { on: 'source-ip', kind: 'status-before', status: 404 }],
    ['the tenant does not say', { on: 'source-ip', kind: 'mutate', mutate: () => ({ checkedIp: '' }) }],
    ['the tenant says nonsense', { on: 'source-ip', kind: 'mutate', mutate: () => ({ checkedIp: 'here' }) }],
    ['the tenant says a range', { on: 'source-ip', kind: 'mutate', mutate: () => ({ checkedIp: '0.0.0.0/0' }) }],
    ['the address is a private one', { on: 'source-ip', kind: 'mutate', mutate: () => ({ checkedIp: '10.0.0.7' }) }],
  ])('are never something weaker: %s', async (_what, fault) => {
    await expect((await ranges('runner', {}, fault)).asked).rejects.toMatchObject({ code: 'address-unknown' });
  });
});
