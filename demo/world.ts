/** Where the story happens: a tenant, GitHub's issuer, and two machines that reach them from different addresses. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { createIssuer, createManualClock, createTenant, type Issuer, serve, type Tenant } from '../emulator/index.ts';
import { createJob, type Job, type JobOptions } from '../test/harness/index.ts';
import { tap } from '../test/scenarios/tap.ts';
import { openProxy } from './proxy.ts';

/** Egress addresses, of the ranges that are kept for documentation (RFC 5737). */
const ADDRESSES = { runner: '203.0.113.7', thief: '198.51.100.9' };

export type Machine = keyof typeof ADDRESSES;

export interface World extends AsyncDisposable {
  readonly tenant: Tenant;
  readonly principalId: string;
  /** Client id of the trust by which the repository signs in. */
  readonly trustClientId: string;
  /** A job on one of the machines. Whatever the tenant tells in confidence, the harness guards as a secret. */
  job(machine: Machine, options?: JobOptions): Promise<Job>;
  /** Lets time go by, for the tenant and for every process begun from then on. */
  wait(seconds: number): Promise<void>;
  /** Client secrets that the tenant gave out. */
  readonly secrets: readonly string[];
}

const repository = { repository: 'acme/infrastructure', repository_id: '724681305', repository_owner: 'acme' };
const run = { workflow: 'Deploy', job: 'apply', run_id: '15890274416', run_number: '212' };

/**
 * Furnishes the world.
 *
 * @param startMs the time at which the story begins, in milliseconds since the epoch
 */
export async function openWorld(startMs: number): Promise<World> {
  await using unfinished = new AsyncDisposableStack();
  const clock = createManualClock(startMs);
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  unfinished.defer(() => rm(folder, { recursive: true, force: true }));
  const [clockFile, authority] = [join(folder, 'clock'), join(folder, 'authority.pem')];
  const wait = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await writeFile(clockFile, String(clock.now()));
  };
  await wait(0);

  const tenant = createTenant({ clock, seed: 'demo' });
  const github = await createIssuer({ clock, journal: tenant.journal });
  const { principalId, trustClientId } = furnish(tenant, github);
  const listened = tap(tenant, (clientId) => clientId === trustClientId);
  const server = unfinished.use(await serve(listened, { tls: true, callerAddress: ADDRESSES.runner, issuer: github }));
  const elsewhere = unfinished.use(await serve(listened, { tls: true, callerAddress: ADDRESSES.thief }));
  const { runner, thief } = { runner: server, thief: elsewhere };
  await writeFile(authority, `${runner.caCertificate}\n${thief.caCertificate}`);
  const proxies = {
    runner: unfinished.use(await openProxy(runner.port)),
    thief: unfinished.use(await openProxy(thief.port)),
  };
  // Of the machine and not of the job, so that the log shows none of it, as a real one would not.
  const machineEnv = (machine: Machine) => ({
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: folder,
    HTTPS_PROXY: proxies[machine].url,
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: authority,
    NODE_OPTIONS: `--require=${JSON.stringify(join(import.meta.dirname, 'clock.cjs'))}`,
    DEMO_CLOCK: clockFile,
  });
  const job: World['job'] = async (machine, options = {}) => {
    const context = machine === 'runner' ? { github: { ...repository, ...run } } : {};
    const made = await createJob({ ...context, ...options, machineEnv: machineEnv(machine) });
    listened.guard(made);
    return made;
  };
  const everything = unfinished.move();
  const { mintedSecrets: secrets } = listened;
  const oidc = { url: github.requestUrl(server.url), token: github.requestToken };
  return {
    tenant,
    principalId,
    trustClientId,
    job: (machine, options) => job(machine, machine === 'runner' ? { oidc, ...options } : options),
    wait,
    secrets,
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}

/** A principal with two roles, and a trust by which main of one repository may mint for it, without any stored secret. */
function furnish(tenant: Tenant, github: Issuer): Pick<World, 'principalId' | 'trustClientId'> {
  const roles = [
    tenant.addRole({ id: 'app-reader', name: 'app-reader', displayName: 'App Reader' }),
    tenant.addRole({ id: 'deployer', name: 'deployer', displayName: 'Deployer' }),
  ];
  const principal = tenant.addServicePrincipal({ displayName: 'Deployments', roleIds: roles.map(({ id }) => id) });
  const trust = tenant.addTrust({
    servicePrincipalId: tenant.addServicePrincipal({ displayName: 'GitHub' }).id,
    issuer: github.issuer,
    jwks: () => github.jwks(),
    condition: (claims) => claims['repository'] === repository.repository && claims['ref'] === 'refs/heads/main',
    conditionText: "claims.repository == 'acme/infrastructure' && claims.ref == 'refs/heads/main'",
  });
  return { principalId: principal.id, trustClientId: trust.clientId };
}
