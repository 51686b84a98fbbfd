// Both stages of the action beside this file: main notes which credentials live, post compares. It speaks to the tenant
// itself and shares no code with src/, so that a mistake there cannot hide here.

import { appendFileSync } from 'node:fs';
import { z } from 'zod';

const tokenSchema = z.object({ access_token: z.string().min(1) });
const listSchema = z.object({
  list: z.array(
    z.object({
      id: z.string().min(1),
      credentialStatus: z.string().default('TUNNEL_CREDENTIAL_STATUS_ACTIVE'),
    }),
  ),
  nextPageToken: z.string().nullish(),
});

type Living = { readonly id: string; readonly where: string };

function input(name: string): string {
  const value = process.env[`INPUT_${name.toUpperCase()}`] ?? '';
  if (value === '') throw new Error(`The input ${name} is empty: did the tenant start?`);
  return value;
}

async function readJson(url: URL, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}`);
  return await response.json();
}

async function signIn(): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: input('client-id'),
    client_secret: input('client-secret'),
  });
  const answer = await readJson(new URL('/auth/v1/token', input('server-url')), { method: 'POST', body });
  return tokenSchema.parse(answer).access_token;
}

async function livingAt(path: string, token: string): Promise<Living[]> {
  const headers = { authorization: `Bearer ${token}` };
  const { list, nextPageToken } = listSchema.parse(await readJson(new URL(path, input('server-url')), { headers }));
  if (nextPageToken) throw new Error(`${path} has more than one page; this check reads one`);
  // Revoked bridge credentials stay in their list; those of service principals leave it.
  return list
    .filter(({ credentialStatus }) => credentialStatus === 'TUNNEL_CREDENTIAL_STATUS_ACTIVE')
    .map(({ id }) => ({ id, where: `${path}/${id}` }));
}

async function living(): Promise<Living[]> {
  const token = await signIn();
  const principal = encodeURIComponent(input('service-principal-id'));
  const bridge = encodeURIComponent(input('bridge-id'));
  const lists = [
    await livingAt(`/api/v1/service_principals/${principal}/credentials`, token),
    await livingAt(`/api/v1/iam/tunnel/bridges/${bridge}/credentials`, token),
  ];
  return lists.flat();
}

const now = await living();
const noted = process.env['STATE_living'];
if (noted === undefined) {
  const { GITHUB_STATE: stateFile } = process.env;
  if (stateFile === undefined) throw new Error('GITHUB_STATE is not set: this runs as an action only');
  appendFileSync(stateFile, `living=${JSON.stringify(now.map(({ id }) => id))}\n`);
  process.stdout.write(`${now.length} credentials live before the job's own.\n`);
} else {
  const before = new Set(z.array(z.string()).parse(JSON.parse(noted)));
  const left = now.filter(({ id }) => !before.has(id));
  for (const { where } of left) process.stdout.write(`::error title=Not revoked::${where}\n`);
  if (left.length === 0) process.stdout.write('Nothing that this job minted is alive.\n');
  else process.exitCode = 1;
}
