import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTenant, serve, type TenantServer } from '../../emulator/index.ts';

const ACTION = join(import.meta.dirname, 'expect-revoked.ts');

const tenant = createTenant();
const principal = tenant.addServicePrincipal();
const bridge = tenant.addBridge();
const client = await tenant.addClient({ kind: 'spc', principalId: principal.id });

let server: TenantServer;
let folder: string;

beforeEach(async () => {
  server = await serve(tenant);
  folder = mkdtempSync(join(tmpdir(), 'expect-revoked-'));
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Runs one stage; with `noted` it is the post step. */
async function run(noted?: string): Promise<{ code: number | null; output: string; state: string }> {
  const stateFile = join(folder, 'state');
  writeFileSync(stateFile, '');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ACTION], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      'INPUT_SERVER-URL': server.url,
      'INPUT_CLIENT-ID': client.clientId,
      'INPUT_CLIENT-SECRET': client.clientSecret,
      'INPUT_SERVICE-PRINCIPAL-ID': principal.id,
      'INPUT_BRIDGE-ID': bridge.id,
      GITHUB_STATE: stateFile,
      ...(noted === undefined ? {} : { STATE_living: noted }),
    },
  });
  const exit = once(child, 'close');
  const output = (await child.stdout.toArray()).join('');
  const [code] = await exit;
  return {
    code,
    output,
    state: readFileSync(stateFile, 'utf8')
      .replace(/^living=/, '')
      .trimEnd(),
  };
}

it('is content when nothing was added, whatever lived before', async () => {
  await tenant.addCredential({ servicePrincipalId: principal.id, displayName: 'a sibling' });
  await tenant.addBridgeCredential(bridge.id);
  const before = await run();
  expect(before.code).toBe(0);
  expect(await run(before.state)).toMatchObject({ code: 0, output: 'Nothing that this job minted is alive.\n' });
});

it('fails and names what is alive afterwards, of the service principal and of the bridge', async () => {
  const before = await run();
  const left = await tenant.addCredential({ servicePrincipalId: principal.id, displayName: 'left behind' });
  const bridgeLeft = await tenant.addBridgeCredential(bridge.id);
  const after = await run(before.state);
  expect(after.code).toBe(1);
  expect(after.output).toMatch(/^::error title=Not revoked::.*\n::error title=Not revoked::.*\n$/);
  expect(after.output).toContain(left.id);
  expect(after.output).toContain(bridgeLeft.id);
});
