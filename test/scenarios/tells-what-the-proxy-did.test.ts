import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { openConnectProxy } from './connect-proxy.ts';
import { soleError } from './findings.ts';
import { HURRY, ROOT, type Stage, setStage } from './stage.ts';

const TENANT = 'acme.conductor.one:443';

/** The error of a job on a machine with these variables, which trusts no private authority. Those of a job would be printed by the runner before any action. */
async function errorBehind(stage: Stage, variables: Readonly<Record<string, string>>) {
  const machineEnv = { PATH: process.env['PATH'] ?? '', ...HURRY, ...variables };
  const job = await stage.job({ machineEnv, env: { NODE_EXTRA_CA_CERTS: '' } });
  const step = await job.uses(ROOT, { with: { ...stage.inputs, 'server-url': '' } });
  const error = soleError(step);
  await job.finish();
  expect(stage.operations()).toEqual([]);
  return error;
}

/** A port on which nothing listens: taken, seen, and given back. */
async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return `127.0.0.1:${address.port}`;
}

test('a proxy that is down is named, without its password', async () => {
  await using stage = await setStage({ tls: true });
  const address = await deadAddress();
  const { title, message } = await errorBehind(stage, { HTTPS_PROXY: `http://${address}` });
  expect(title).toBe('proxy-failed');
  expect(message).toContain(`no connection through the proxy, ${address} is not reached (ECONNREFUSED)`);
  expect(message).toContain('Check the address in HTTPS_PROXY');
});

test('a proxy that wants a password says so, and is not asked again', async () => {
  await using stage = await setStage({ tls: true });
  await using proxy = await openConnectProxy({
    routes: { [TENANT]: stage.server.port },
    credentials: { user: 'runner', password: 'the-right-password' },
  });
  const { title, message } = await errorBehind(stage, { HTTPS_PROXY: `http://${proxy.address}` });
  expect(title).toBe('proxy-refused');
  expect(message).toContain(`the proxy refused, ${proxy.address} answered 407`);
  expect(message).toContain('For 407 put its user and password into HTTPS_PROXY');
  expect(proxy.asked).toEqual([[TENANT, 407]]);
});

test('a proxy that forbids the tenant says so', async () => {
  await using stage = await setStage({ tls: true });
  await using proxy = await openConnectProxy({ routes: {} });
  const { title, message } = await errorBehind(stage, { https_proxy: proxy.address });
  expect(title).toBe('proxy-refused');
  expect(message).toContain('answered 403');
  expect(message).toContain('have the server allowed there');
});

test('behind a proxy, an unknown authority is still told of the tenant', async () => {
  await using stage = await setStage({ tls: true });
  await using proxy = await openConnectProxy({ routes: { [TENANT]: stage.server.port } });
  const { title, message } = await errorBehind(stage, { HTTPS_PROXY: `http://${proxy.address}` });
  expect(title).toBe('tls-failed');
  expect(message).toContain('it comes from an authority that this runner does not know');
  expect(message).toContain('set NODE_EXTRA_CA_CERTS');
  expect(proxy.asked).toEqual([[TENANT, 200]]);
});

test('a certificate for another name is told as that', async () => {
  await using stage = await setStage({ tls: true, tenant: { domain: 'other.conductor.one' } });
  await using proxy = await openConnectProxy({ routes: { [TENANT]: stage.server.port } });
  const job = await stage.job({ env: { HTTPS_PROXY: `http://${proxy.address}` } });
  const inputs = { ...stage.inputs, 'server-url': 'https://acme.conductor.one' };
  const { title, message } = soleError(await job.uses(ROOT, { with: inputs }));
  expect(title).toBe('tls-failed');
  expect(message).toContain('it is for another name (ERR_TLS_CERT_ALTNAME_INVALID)');
  await job.finish();
});

test.each(['socks5://127.0.0.1:1080', 'http://', 'http://user:secret-of-a-proxy@:no'])(
  'a variable that names no http proxy is refused unsent: %s',
  async (value) => {
    await using stage = await setStage({ tls: true });
    const { title, message } = await errorBehind(stage, { HTTPS_PROXY: value });
    expect(title).toBe('proxy-refused');
    expect(message).toContain('HTTPS_PROXY does not hold the URL of an http or https proxy');
    expect(message).not.toContain('secret-of-a-proxy');
  },
);
