/** The world of a recipe: a tenant with all that recipes name, GitHub's issuer, and stubs in the place of foreign tools. */
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createIssuer, createTenant, serve } from '../../emulator/index.ts';
import { RUNNER_ADDRESS } from '../scenarios/stage.ts';
import type { Texts } from './workflows.ts';

/** Tools that the recipes call and that are stubs here. */
export const TOOLS = ['terraform', 'cone', 'kubectl', 'deploy.sh'] as const;

/** Notes how it was called and what it would read. Keeps what an earlier command of the pipe says from being lost. */
const STUB = `#!/usr/bin/env bash
set -eu
for argument in "$@"; do
  case "$argument" in
    --from-env-file=*) given=$(sed 's/^/given /' "\${argument#*=}") ;;
    --filename=-) cat >/dev/null ;;
  esac
done
{ echo "call \${0##*/} $*"; echo "\${given:-}"; env | grep -E '^(C1_|CONDUCTORONE_)' || true; } >>"$STUB_RECORD"
`;

/** One call of a tool, and the variables of C1 that it saw. */
export interface ToolCall {
  readonly line: string;
  readonly seen: Texts;
}

/** Sets up the world; dispose of it. */
export async function createWorld() {
  const tenant = createTenant();
  const issuer = await createIssuer({ clock: tenant.clock, faults: tenant.faults, journal: tenant.journal });
  const server = await serve(tenant, { issuer, callerAddress: RUNNER_ADDRESS });
  const role = tenant.addRole({ name: 'reader' });
  const principal = tenant.addServicePrincipal({ roleIds: [role.id] });
  const trust = tenant.addTrust({ servicePrincipalId: principal.id, issuer: issuer.issuer, jwks: () => issuer.jwks() });
  const client = await tenant.addClient({ kind: 'spc' });
  const bridge = tenant.addBridge();
  const old = await tenant.addCredential({ servicePrincipalId: principal.id, displayName: 'long-lived' });
  const folder = await mkdtemp(join(tmpdir(), 'recipe-'));
  const record = join(folder, 'record');
  await writeFile(record, '');
  for (const tool of TOOLS) {
    await writeFile(join(folder, tool), STUB);
    await chmod(join(folder, tool), 0o755);
  }
  return {
    tenant,
    issuer,
    server,
    client,
    old,
    /** Environment of the runner: the stubs come first. */
    machine: { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`, HOME: folder, STUB_RECORD: record },
    folder,
    /** `vars`, as the step that names a secret sees them and as others do. */
    vars: (withSecret: boolean): Texts => ({
      C1_CLIENT_ID: withSecret ? client.clientId : trust.clientId,
      C1_SECRET_CLIENT_ID: client.clientId,
      CONDUCTORONE_CLIENT_ID: client.clientId,
      C1_SERVICE_PRINCIPAL_ID: principal.id,
      C1_OLD_SERVICE_PRINCIPAL_ID: principal.id,
      C1_READER_ID: principal.id,
      C1_READ_ROLES: role.name,
      C1_BRIDGE_ID: bridge.id,
      EGRESS_CIDRS: `${RUNNER_ADDRESS}/32`,
    }),
    secrets: { C1_CLIENT_SECRET: client.clientSecret, CONDUCTORONE_CLIENT_SECRET: client.clientSecret },
    /** What README's own emulator would put out. */
    emulated: {
      SERVER_URL: server.url,
      CLIENT_ID: client.clientId,
      CLIENT_SECRET: client.clientSecret,
      SERVICE_PRINCIPAL_ID: principal.id,
    },
    toolCalls: async (): Promise<readonly ToolCall[]> => readCalls(await readFile(record, 'utf8')),
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;

function readCalls(text: string): readonly ToolCall[] {
  return text
    .split(/^call /m)
    .slice(1)
    .map((call) => {
      const [line = '', ...rest] = call.split('\n');
      const pairs = rest.map((each) => /^(?:given )?(?<name>\w+)=(?<value>.*)$/.exec(each)?.groups);
      return { line, seen: Object.fromEntries(pairs.map((pair) => [pair?.['name'] ?? '', pair?.['value'] ?? ''])) };
    });
}
