import { expect, test } from 'vitest';
import { openConnectProxy } from './connect-proxy.ts';
import { soleError } from './findings.ts';
import { HURRY, setStage } from './stage.ts';

test('a client that may not ask for its address is told what to set instead, and nothing is minted', async () => {
  await using stage = await setStage({ client: { mayTestSourceIp: false } });
  const { job, step } = await stage.mint();
  const { title, message } = soleError(step);
  expect(title).toBe('address-unknown');
  expect(message).toContain("could not learn this runner's address from the tenant: the tenant answered 403");
  expect(message).toContain('list the egress addresses in `allow-source-cidrs`');
  expect(message).toContain('did not fall back to an unpinned credential: that would be broader than asked');
  await job.finish();
  expect(stage.tenant.allCredentials()).toEqual([]);
});

const unusable = [
  ['a private address', '10.20.30.40', 'comes from "10.20.30.40", a private address'],
  ['a loopback address', '127.0.0.1', 'comes from "127.0.0.1", a loopback address'],
  ['a link-local address', 'fe80::1', 'comes from "fe80::1", a link-local address'],
] as const;

test.each(unusable)('%s can not be that of a request over the internet: refused', async (_, address, expected) => {
  await using stage = await setStage({ tls: true, runnerAddress: address });
  await using proxy = await openConnectProxy({ routes: { 'acme.conductor.one:443': stage.server.port } });
  const { job, step } = await stage.mint(
    { 'server-url': '' },
    { job: { env: { ...HURRY, HTTPS_PROXY: `http://${proxy.address}` } } },
  );
  const { title, message } = soleError(step);
  expect(title).toBe('address-unknown');
  expect(message).toContain(expected);
  await job.finish();
  expect(stage.tenant.allCredentials()).toEqual([]);
});

test('an answer without an address is refused', async () => {
  await using stage = await setStage();
  stage.tenant.faults.add({ on: 'source-ip', kind: 'mutate', mutate: () => ({ allowed: true, checkedIp: '' }) });
  const { job, step } = await stage.mint();
  expect(soleError(step).title).toBe('address-unknown');
  await job.finish();
  expect(stage.tenant.allCredentials()).toEqual([]);
});
