/** The command line: serves a tenant with something in it until it is interrupted. */
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { AuditEntry } from './audit.ts';
import { type CliOptions, readCliOptions, UsageError, usage } from './cli-options.ts';
import { namedFaults } from './faults/named.ts';
import { createIssuer, type Issuer } from './github-oidc.ts';
import { serve, type TenantServer } from './serve.ts';
import { createTenant, type Tenant } from './tenant.ts';

/** Starts a tenant with something in it, prints how to sign in to it, and serves until a signal comes. */
async function main(args: readonly string[]): Promise<void> {
  const options = readCliOptions(args);
  if (options.help) return print(usage);
  const tenant = createTenant({ onAudit: (entry) => print(`${auditLine(entry)}\n`) });
  for (const name of options.faults) tenant.faults.add(namedFaults[name]);
  const { callerAddress, https: tls, port } = options;
  const github = await createIssuer({ faults: tenant.faults, journal: tenant.journal });
  const from = callerAddress === undefined ? {} : { callerAddress };
  const server = await serve(tenant, { tls, port, issuer: github, ...from });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server));
  try {
    const values = { 'server-url': server.url, ...(await furnish(tenant)) };
    const oidc = trustGitHub(tenant, github, server.url);
    await writeFiles(options, { ...values, ...oidc }, server);
    print(greeting(values, oidc));
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Puts something into an empty tenant. */
async function furnish(tenant: Tenant): Promise<Readonly<Record<string, string>>> {
  const reader = tenant.addRole({ id: 'role-reader', name: 'reader', displayName: 'Reader' });
  const deployer = tenant.addRole({ id: 'role-deployer', name: 'deployer', displayName: 'Deployer' });
  const roleIds = [reader.id, deployer.id];
  const { clientId, clientSecret } = await tenant.addClient({ kind: 'spc' });
  return {
    'client-id': clientId,
    'client-secret': clientSecret,
    'service-principal-id': tenant.addServicePrincipal({ displayName: 'Deployments', roleIds }).id,
    'bridge-id': tenant.addBridge().id,
  };
}

/** Signing in without a secret: a trust in the issuer, and what a job with `id-token: write` finds in its environment. */
function trustGitHub(tenant: Tenant, github: Issuer, origin: string): Readonly<Record<string, string>> {
  const { id } = tenant.addServicePrincipal({ displayName: 'GitHub' });
  const trust = tenant.addTrust({ servicePrincipalId: id, issuer: github.issuer, jwks: () => github.jwks() });
  return {
    'oidc-client-id': trust.clientId,
    'actions-id-token-request-url': github.requestUrl(origin),
    'actions-id-token-request-token': github.requestToken,
  };
}

function greeting(values: Readonly<Record<string, string>>, oidc: Readonly<Record<string, string>>): string {
  const list = (some: Readonly<Record<string, string>>) => lines(some, (name, value) => `${name}: ${value}`);
  return [
    '# A C1 tenant of your own, until Ctrl-C. Inputs of the actions, on this machine:\n',
    list(values),
    '\n# To sign in with GitHub OIDC instead of the secret: this client id, and the other two as environment, in capitals:\n',
    list(oidc),
    '\n# What happens:\n',
  ].join('');
}

async function writeFiles(
  { valuesFile, caFile }: CliOptions,
  values: Readonly<Record<string, string>>,
  { caCertificate }: TenantServer,
): Promise<void> {
  if (valuesFile !== undefined) {
    const text = lines(values, (name, value) => `${name.replaceAll('-', '_').toUpperCase()}=${value}`);
    await writeFile(valuesFile, text, { mode: 0o600 });
  }
  if (caCertificate === undefined) return;
  if (caFile === undefined) print(`${caCertificate}\n`);
  else await writeFile(caFile, caCertificate);
}

function lines(values: Readonly<Record<string, string>>, line: (name: string, value: string) => string): string {
  return Object.entries(values)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('');
}

function auditLine({ at, action, actor, address, target = '', reason = '' }: AuditEntry): string {
  const words = [new Date(at).toISOString(), action, `by ${actor}`, `from ${address}`];
  if (target !== '') words.push(`on ${target}`);
  if (reason !== '') words.push(`because ${reason}`);
  return words.join(' ');
}

function stop(server: TenantServer): void {
  server.close().catch(fail);
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${usage}` : `emulator: ${message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function print(text: string): void {
  process.stdout.write(text);
}

await main(process.argv.slice(2)).catch(fail);
