/** A tenant to run against, and the action's stages as processes to be timed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTenant, serve } from '../emulator/index.ts';
import type { Subject } from './measure.ts';
import { openRelay } from './relay.ts';

export interface SceneOptions {
  readonly tls: boolean;
  /** Delay of the network between runner and tenant, in ms a round trip. */
  readonly roundTripMs?: number;
}

export interface Scene extends AsyncDisposable {
  /** main with these inputs beside those of signing in. */
  main(inputs?: Readonly<Record<string, string>>): Subject;
  /** post after a main of its own, which is not timed. */
  post(): Subject;
  /** The same calls as `main` by a bare script. */
  bare(calls: 'explicit' | 'runner-verify'): Subject;
  /** Requests and connections of the last run. */
  counted(): { readonly requests: number; readonly connections: number };
}

const RUNNER = '203.0.113.7';

/** Opens a tenant on loopback. */
export async function openScene({ tls, roundTripMs = 0 }: SceneOptions): Promise<Scene> {
  const tenant = createTenant({ tokenLifetimeSeconds: 3600 });
  const server = await serve(tenant, { tls, callerAddress: RUNNER });
  const relay = roundTripMs === 0 ? undefined : await openRelay(server.port, roundTripMs);
  const principal = tenant.addServicePrincipal();
  const client = await tenant.addClient({ kind: 'spc' });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = (name: string): string => join(folder, name);
  writeFileSync(file('ca.pem'), server.caCertificate ?? '');
  const origin = `${tls ? 'https' : 'http'}://127.0.0.1:${relay?.port ?? server.port}`;
  let connectionsBefore = 0;

  const trust: Readonly<Record<string, string>> = tls ? { NODE_EXTRA_CA_CERTS: file('ca.pem') } : {};
  const runnerFiles = Object.fromEntries(
    ['STATE', 'OUTPUT', 'ENV', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, file(name)]),
  );
  const environment = (inputs: Readonly<Record<string, string>>): Record<string, string> => ({
    ...trust,
    ...runnerFiles,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  });
  const signIn = { 'client-id': client.clientId, 'client-secret': client.clientSecret, 'server-url': origin };
  const fresh = (): void => {
    for (const path of Object.values(runnerFiles)) writeFileSync(path, '');
    tenant.clearRequests();
    connectionsBefore = server.connections();
  };
  const mustBe =
    (count: number, what: string) =>
    (said: string): void => {
      const failed = tenant.requests.find(({ status }) => (status ?? 0) >= 400);
      if (tenant.requests.length < count || failed) throw new Error(`${what} did not do its job:\n${said}`);
    };
  const main = (inputs: Readonly<Record<string, string>> = {}): Subject => ({
    args: ['dist/main.js'],
    env: environment({
      ...signIn,
      'service-principal-id': principal.id,
      'allow-source-cidrs': RUNNER,
      verify: 'false',
      ...inputs,
    }),
    before: fresh,
    after: mustBe(2, 'main'),
  });
  return {
    main,
    post: () => {
      const env = environment({ ...signIn });
      return {
        args: ['dist/post.js'],
        env,
        before: async () => {
          const { run } = await import('./measure.ts');
          await run(main());
          const [, saved = ''] = /^.*\ninvocation=(.*)\n$/s.exec(readFileSync(file('STATE'), 'utf8')) ?? [];
          env['STATE_invocation'] = saved;
          fresh();
        },
        after: mustBe(2, 'post'),
      };
    },
    bare: (calls) => ({
      args: ['bench/bare.cjs'],
      env: { ...trust, CALLS: JSON.stringify(callsOf(calls, origin, principal.id, client)) },
      before: fresh,
      after: mustBe(2, 'the bare script'),
    }),
    counted: () => ({ requests: tenant.requests.length, connections: server.connections() - connectionsBefore }),
    [Symbol.asyncDispose]: async () => {
      await relay?.[Symbol.asyncDispose]();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function callsOf(
  kind: 'explicit' | 'runner-verify',
  origin: string,
  principalId: string,
  client: { readonly clientId: string; readonly clientSecret: string },
): readonly object[] {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
  });
  const token = {
    method: 'POST',
    url: `${origin}/auth/v1/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  };
  const json = { 'content-type': 'application/json' };
  const address = {
    method: 'POST',
    url: `${origin}/api/v1/settings/session/test-source-ip`,
    headers: json,
    body: '{}',
  };
  const create = {
    method: 'POST',
    url: `${origin}/api/v1/service_principals/${principalId}/credentials`,
    headers: json,
    body: JSON.stringify({
      displayName: 'bare',
      expires: '3600s',
      allowSourceCidrs: [`${RUNNER}/32`],
      scopedRoles: [],
      requireDpop: false,
    }),
  };
  return kind === 'explicit' ? [token, create] : [token, address, create, token];
}
