import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { talker } from './acme.ts';

const script = join(import.meta.dirname, '../../emulator/cli.ts');
let folder = '';
let running: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-'));
});

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await rm(folder, { recursive: true });
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.err += text;
  });
  return { child, said, ended: once(child, 'close') };
}

/** Signs in as a job with an OIDC token does, with what was printed. Answers the status. */
async function tokenByOidc(values: Readonly<Record<string, string>>): Promise<number> {
  const url = new URL(values['actions-id-token-request-url'] ?? '');
  url.searchParams.set('audience', '127.0.0.1');
  const headers = { authorization: `Bearer ${values['actions-id-token-request-token']}` };
  const { value } = (await (await fetch(url, { headers })).json()) as { value: string };
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    client_id: values['oidc-client-id'] ?? '',
    subject_token: value,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  });
  return (await fetch(`${values['server-url']}/auth/v1/token`, { method: 'POST', body })).status;
}

describe('the command line', () => {
  test('serves a tenant, tells how to sign in, then what happens, and ends on a signal', async () => {
    const { child, said, ended } = start('--caller-address', '203.0.113.7', '--values-file', join(folder, 'values'));
    await expect.poll(() => said.out, { timeout: 20_000 }).toContain('bridge-id: ');
    const values = Object.fromEntries(said.out.split('\n').map((line) => line.split(': ')));
    expect(await tokenByOidc(values)).toBe(200);
    const talk = talker(fetch, values['server-url']);
    const token = await talk.signIn({ clientId: values['client-id'], clientSecret: values['client-secret'] });
    const path = `/api/v1/service_principals/${values['service-principal-id']}/credentials`;
    expect((await talk.api(token, 'POST', path, { displayName: 'x', expires: '60s' })).status).toBe(200);
    const line = ` credential.created by ${values['client-id']} from 203.0.113.7 on `;
    await expect.poll(() => said.out).toContain(line);
    const written = await readFile(join(folder, 'values'), 'utf8');
    expect(written).toContain(`CLIENT_SECRET=${values['client-secret']}\n`);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(said.err).toBe('');
  });

  test('serves HTTPS and writes the authority down', async () => {
    const { said } = start('--https', '--ca-file', join(folder, 'ca.pem'));
    await expect.poll(() => said.out, { timeout: 20_000 }).toContain('server-url: https://127.0.0.1:');
    expect(await readFile(join(folder, 'ca.pem'), 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----/);
  });

  test('ends at once, port and all, if a file cannot be written', async () => {
    const { said, ended } = start('--values-file', join(folder, 'none', 'values'));
    expect(await ended).toEqual([1, null]);
    expect(said.err).toMatch(/^emulator: ENOENT/);
  });

  test.each([
    [['--port', 'x'], '--port takes a number'],
    [['--port', '65536'], '--port takes a number'],
    [['--caller-address', 'home'], '--caller-address takes'],
    [['--ca-file', 'x'], '--ca-file needs --https'],
    [['--fault', 'earthquake'], 'no fault called "earthquake"'],
    [['--htps'], '--htps'],
    [['stray'], 'stray'],
  ])('explains what is wrong with %j', async (args, message) => {
    const { said, ended } = start(...args);
    expect(await ended).toEqual([2, null]);
    expect(said.err).toContain(message);
    expect(said.err).toContain('npm run emulator --');
    expect(said.out).toBe('');
  });

  test('prints its options', async () => {
    const { said, ended } = start('--help');
    expect(await ended).toEqual([0, null]);
    expect(said.out).toContain('--caller-address <address>');
  });
});
