/** What every scenario stands on: a seeded tenant seen from the runner and from a thief, and jobs that use dist/. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTenant, serve, type Tenant, type TenantServer } from '../../emulator/index.ts';
import { createJob, type Job, type JobOptions } from '../harness/index.ts';

/** Folders of the three actions. */
export const ROOT = resolve(import.meta.dirname, '../..');
export const BRIDGE = resolve(ROOT, 'bridge');
export const REVOKE = resolve(ROOT, 'revoke');

/** Egress addresses, of the ranges that are kept for documentation (RFC 5737). */
export const RUNNER_ADDRESS = '203.0.113.7';
export const THIEF_ADDRESS = '198.51.100.9';

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
  /** A job whose secrets include the client's. */
  job(options?: JobOptions): Promise<Job>;
}

export interface StageOptions {
  readonly tenant?: Parameters<typeof createTenant>[0];
  readonly client?: Omit<Parameters<Tenant['addClient']>[0], 'kind' | 'principalId'>;
  /** Serve https with a throwaway authority, which jobs trust by NODE_EXTRA_CA_CERTS. */
  readonly tls?: boolean;
}

/** Sets up a tenant on two loopback ports. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const tenant = createTenant(options.tenant);
  const tls = options.tls ?? false;
  const server = await serve(tenant, { tls, callerAddress: RUNNER_ADDRESS });
  const elsewhere = await serve(tenant, { tls, callerAddress: THIEF_ADDRESS });
  const { id: principalId } = tenant.addServicePrincipal({ displayName: 'deployer' });
  const client = await tenant.addClient({ kind: 'spc', ...options.client });
  const folder = await mkdtemp(join(tmpdir(), 'stage-'));
  const authority = join(folder, 'authority.pem');
  if (server.caCertificate !== undefined) await writeFile(authority, server.caCertificate);
  const trust = server.caCertificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority };
  const jobs: Job[] = [];
  return {
    tenant,
    server,
    elsewhere,
    principalId,
    client,
    inputs: {
      'client-id': client.clientId,
      'client-secret': client.clientSecret,
      'server-url': server.url,
      'service-principal-id': principalId,
    },
    job: async (jobOptions = {}) => {
      const secrets = [client.clientSecret, ...(jobOptions.secrets ?? [])];
      const job = await createJob({ ...jobOptions, secrets, env: { ...trust, ...jobOptions.env } });
      jobs.push(job);
      return job;
    },
    [Symbol.asyncDispose]: async () => {
      for (const job of jobs) await job[Symbol.asyncDispose]();
      await server.close();
      await elsewhere.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
