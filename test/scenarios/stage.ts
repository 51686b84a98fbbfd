/** What every scenario stands on: a seeded tenant seen from the runner and from a thief, and jobs that use dist/. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTenant, serve, type Tenant, type TenantServer } from '../../emulator/index.ts';
import { createJob, type Job, type JobOptions, type StepOptions, type StepResult } from '../harness/index.ts';
import { type Tap, tap } from './tap.ts';

/** Folders of the three actions. */
export const ROOT = resolve(import.meta.dirname, '../..');
export const BRIDGE = resolve(ROOT, 'bridge');
export const REVOKE = resolve(ROOT, 'revoke');

/** Egress addresses, of the ranges that are kept for documentation (RFC 5737). */
export const RUNNER_ADDRESS = '203.0.113.7';
export const THIEF_ADDRESS = '198.51.100.9';

/** Environment in which an action does not really wait between its attempts. */
export const HURRY = { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'hurry.cjs')}` };

export interface Stage extends AsyncDisposable {
  readonly tenant: Tenant;
  /** The tenant as the runner reaches it. */
  readonly server: TenantServer;
  /** The same tenant as somebody elsewhere reaches it. */
  readonly elsewhere: TenantServer;
  readonly principalId: string;
  /** The client that signs in. */
  readonly client: { readonly clientId: string; readonly clientSecret: string };
  /** Inputs of a plain run of the root action; scenarios add to them. */
  readonly inputs: Readonly<Record<string, string>>;
  /** A job whose secrets include the client's, and which guards whatever the tenant tells in confidence. */
  job(options?: JobOptions): Promise<Job>;
  /** A job of its own whose first step is main of the root action, with the plain inputs and these over them. */
  mint(inputs?: StepOptions['with'], options?: MintOptions): Promise<Minting>;
  /** Sees every request before the tenant does, which waits for it. */
  watch: Tap['watch'];
  /** Operations of the requests that arrived, in order; then they are forgotten. */
  operations(): readonly string[];
  /** Every client secret that the tenant told in answer to a create. */
  readonly mintedSecrets: readonly string[];
}

/** What `mint` gives besides inputs. */
export interface MintOptions extends Omit<StepOptions, 'with'> {
  readonly job?: JobOptions;
}

/** A job whose main step has run. */
export interface Minting {
  readonly job: Job;
  readonly step: StepResult;
}

export interface StageOptions {
  readonly tenant?: Parameters<typeof createTenant>[0];
  readonly client?: Omit<Parameters<Tenant['addClient']>[0], 'kind' | 'principalId'>;
  readonly roles?: readonly Parameters<Tenant['addRole']>[0][];
  readonly principal?: Parameters<Tenant['addServicePrincipal']>[0];
  /** The address that the tenant sees the runner come from. */
  readonly runnerAddress?: string;
  /** Serve https with a throwaway authority, which jobs trust by NODE_EXTRA_CA_CERTS. */
  readonly tls?: boolean;
}

/** Sets up a tenant on two loopback ports. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const tenant = createTenant(options.tenant);
  const tls = options.tls ?? false;
  for (const role of options.roles ?? []) tenant.addRole(role);
  const { id: principalId } = tenant.addServicePrincipal({ displayName: 'deployer', ...options.principal });
  const client = await tenant.addClient({ kind: 'spc', ...options.client });
  const tapped = tap(tenant, (clientId) => clientId === client.clientId);
  const server = await serve(tapped, { tls, callerAddress: options.runnerAddress ?? RUNNER_ADDRESS });
  const elsewhere = await serve(tenant, { tls, callerAddress: THIEF_ADDRESS });
  const folder = await mkdtemp(join(tmpdir(), 'stage-'));
  const authority = join(folder, 'authority.pem');
  if (server.caCertificate !== undefined) await writeFile(authority, server.caCertificate);
  const trust = server.caCertificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority };
  const jobs: Job[] = [];
  const plain = {
    'client-id': client.clientId,
    'client-secret': client.clientSecret,
    'server-url': server.url,
    'service-principal-id': principalId,
  };
  const startJob: Stage['job'] = async (jobOptions = {}) => {
    const secrets = [client.clientSecret, ...(jobOptions.secrets ?? [])];
    const job = await createJob({ ...jobOptions, secrets, env: { ...trust, ...jobOptions.env } });
    tapped.guard(job);
    jobs.push(job);
    return job;
  };
  return {
    tenant,
    server,
    elsewhere,
    principalId,
    client,
    inputs: plain,
    job: startJob,
    mint: async (inputs = {}, { job: jobOptions, ...stepOptions } = {}) => {
      const job = await startJob(jobOptions);
      return { job, step: await job.uses(ROOT, { ...stepOptions, with: { ...plain, ...inputs } }) };
    },
    watch: tapped.watch,
    operations: () => {
      const seen = tenant.requests.map(({ operation }) => operation);
      tenant.clearRequests();
      return seen;
    },
    mintedSecrets: tapped.mintedSecrets,
    [Symbol.asyncDispose]: async () => {
      for (const job of jobs) await job[Symbol.asyncDispose]();
      await server.close();
      await elsewhere.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
