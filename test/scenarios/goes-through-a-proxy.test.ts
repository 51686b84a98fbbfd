import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createIssuer, serve } from '../../emulator/index.ts';
import { openConnectProxy } from './connect-proxy.ts';
import { soleError } from './findings.ts';
import { HURRY, ROOT, type Stage, setStage } from './stage.ts';

const TENANT = 'acme.conductor.one:443';
const GITHUB = 'pipelines.actions.githubusercontent.com';

/** Inputs of a job that reaches the tenant by its name, which the proxy alone knows. */
const byName = (stage: Stage) => ({ ...stage.inputs, 'server-url': '', verify: 'false' });

const spellings = ['HTTPS_PROXY', 'https_proxy'] as const;

test.each(spellings)('%s: every request of main and post goes through the proxy', async (name) => {
  await using stage = await setStage({ tls: true });
  await using proxy = await openConnectProxy({ routes: { [TENANT]: stage.server.port } });
  const job = await stage.job({ env: { [name]: `http://${proxy.address}` } });
  const step = await job.uses(ROOT, { with: byName(stage) });
  expect(step.outcome).toBe('success');
  expect(step.outputs['server-url']).toBe('https://acme.conductor.one');
  const { posts } = await job.finish();
  expect(posts).toMatchObject([{ outcome: 'success' }]);
  expect(stage.operations()).toEqual([
    ...['token', 'source-ip', 'credentials.create'],
    ...['token', 'credentials.list', 'credentials.revoke'],
  ]);
  expect(new Set(proxy.asked.map((each) => each.join(' ')))).toEqual(new Set([`${TENANT} 200`]));
});

test('a password in the variable is sent to the proxy alone, and never shows', async () => {
  await using stage = await setStage({ tls: true });
  const password = 'p@ss/wörd:long enough';
  await using proxy = await openConnectProxy({
    routes: { [TENANT]: stage.server.port },
    credentials: { user: 'runner', password },
  });
  const written = encodeURIComponent(password);
  const basic = Buffer.from(`runner:${password}`).toString('base64');
  const job = await stage.job({
    // As a self-hosted runner hands it on: it masks the written form and no other.
    machineEnv: { PATH: process.env['PATH'] ?? '', HTTPS_PROXY: `http://runner:${written}@${proxy.address}` },
    debug: true,
  });
  for (const secret of [password, basic]) job.knowsSecret(secret);
  job.knowsSecret(written, { label: 'the written password' });
  const step = await job.uses(ROOT, { with: byName(stage) });
  expect(step.outcome).toBe('success');
  const masks = step.journal.flatMap((entry) => (entry.kind === 'mask' ? [entry.value] : []));
  expect(masks).toEqual(expect.arrayContaining([password, written, `runner:${password}`]));
  expect(proxy.asked.every(([, status]) => status === 200)).toBe(true);
  for (const { headers } of stage.tenant.requests) expect(headers).not.toHaveProperty('proxy-authorization');
  await job.finish();
});

test("GitHub's endpoint and the exchange are both reached through the proxy", async () => {
  await using stage = await setStage({ tls: true });
  const { clock, faults, journal } = stage.tenant;
  const github = await createIssuer({ clock, faults, journal });
  await using githubServer = await serve({ ...github, domain: GITHUB }, { tls: true });
  const { clientId } = stage.tenant.addTrust({
    servicePrincipalId: stage.principalId,
    issuer: github.issuer,
    jwks: () => github.jwks(),
  });
  await using proxy = await openConnectProxy({
    routes: { [TENANT]: stage.server.port, [`${GITHUB}:443`]: githubServer.port },
  });
  const oidc = { url: github.requestUrl(`https://${GITHUB}`), token: github.requestToken };
  const job = await stage.job({ oidc, env: { HTTPS_PROXY: proxy.address } });
  const authorities = join(job.temp, 'authorities.pem');
  await writeFile(authorities, `${stage.server.caCertificate}\n${githubServer.caCertificate}`);
  const step = await job.uses(ROOT, {
    with: { ...byName(stage), 'client-id': clientId, 'client-secret': '' },
    env: { NODE_EXTRA_CA_CERTS: authorities },
  });
  expect(step.outcome).toBe('success');
  expect(stage.operations()).toEqual(['oidc', 'token', 'source-ip', 'credentials.create']);
  expect(proxy.asked.map(([target]) => target).slice(0, 2)).toEqual([`${GITHUB}:443`, TENANT]);
  await job.finish();
  expect(stage.tenant.livingCredentials()).toEqual([]);
});

test('NO_PROXY and loopback are reached directly', async () => {
  await using stage = await setStage({ tls: true });
  await using proxy = await openConnectProxy({ routes: {} });
  const { job, step } = await stage.mint({}, { job: { env: { HTTPS_PROXY: `http://${proxy.address}` } } });
  expect(step.outcome).toBe('success');
  await job.finish();
  const env = { ...HURRY, HTTPS_PROXY: `http://${proxy.address}`, no_proxy: '.conductor.one' };
  const direct = await stage.job({ env });
  // The name exists nowhere on loopback, so going there directly can only fail: what counts is who was not asked.
  const failed = await direct.uses(ROOT, { with: { ...byName(stage), timeout: '5s' } });
  expect(['connection-failed', 'timed-out']).toContain(soleError(failed).title);
  expect(proxy.asked).toEqual([]);
  await direct.finish();
});
