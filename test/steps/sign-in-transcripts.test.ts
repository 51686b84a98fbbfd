/** Signing in and what keeps a step from it, told as a person reads it. `npx vitest run -u` writes the texts anew. */
import { expect, it } from 'vitest';
import { createIssuer, type Handler, type IssuerOptions } from '../../emulator/index.ts';
import { mint } from '../../src/steps/mint.ts';
import type { FakeRunnerOptions } from '../fakes/runner.ts';
import { type Case, fileOf, type Stage, stage, tell, tellJob } from './transcript.ts';

const post = () => Promise.resolve();

const plain: readonly Case[] = [
  {
    name: 'with everything wrong',
    inputs: {
      'client-id': 'a',
      'service-principal-id': '../x',
      ttl: '1y',
      timeout: '1s',
      'allow-source-cidrs': '300.0.0.1',
      'require-dpop': 'true',
      'with-access-token': 'true',
      'export-env': 'yes',
      'on-missing-auth': 'panic',
    },
  },
  { name: 'with nothing', inputs: { 'client-id': '', 'client-secret': '', 'service-principal-id': '' } },
  {
    name: 'of a fork that skips',
    inputs: { 'client-secret': '', 'on-missing-auth': 'skip' },
    options: { job: { fromFork: true } },
  },
  {
    name: 'of Dependabot that skips',
    inputs: { 'client-secret': '', 'on-missing-auth': 'skip' },
    options: { job: { fromDependabot: true } },
  },
  { name: 'of a fork that fails', inputs: { 'client-secret': '' }, options: { job: { fromFork: true } } },
  { name: 'without the check of certificates', options: { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } } },
  { name: 'through a proxy that is none', options: { env: { HTTPS_PROXY: 'ftp://user:hush-hush@x' } } },
  { name: 'with an unknown client', inputs: { 'client-id': 'nobody-at-00000@acme.conductor.one/spc' } },
  {
    name: 'with an unknown client and its secret in the body',
    inputs: { 'client-id': 'nobody-at-00000@acme.conductor.one/spc', 'auth-method': 'client-secret' },
  },
  {
    name: 'with an access token that is no good',
    inputs: {
      'client-id': '',
      'client-secret': '',
      'access-token': 'hush-hush-hush',
      'server-url': 'https://acme.conductor.one',
    },
  },
  {
    name: 'of a client that must prove possession',
    before: async ({ tenant }) => {
      const { clientId, clientSecret } = await tenant.addClient({ kind: 'spc', requireDpop: true });
      return { 'client-id': clientId, 'client-secret': clientSecret };
    },
  },
];

it.each(plain)('signing in $name', async (story) => {
  await expect(await tellJob(mint, story, post)).toMatchFileSnapshot(fileOf(`sign-in ${story.name}`));
});

interface Trusted {
  readonly name: string;
  readonly issuer?: IssuerOptions;
  readonly condition?: () => boolean;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly options?: FakeRunnerOptions;
  readonly requireDpop?: boolean;
  readonly granted?: boolean;
}

const trusts: readonly Trusted[] = [
  { name: 'with GitHub’s token' },
  { name: 'without the permission', granted: false },
  { name: 'without the permission, of a fork', granted: false, options: { job: { fromFork: true } } },
  { name: 'without the permission, of Dependabot', granted: false, options: { job: { fromDependabot: true } } },
  {
    name: 'without the permission, of a fork that skips',
    granted: false,
    inputs: { 'on-missing-auth': 'skip' },
    options: { job: { fromFork: true } },
  },
  { name: 'where the condition is not met', condition: () => false },
  {
    name: 'where the condition is not met and the claims say little',
    condition: () => false,
    issuer: { claims: { repository: undefined, environment: undefined, job_workflow_ref: undefined } },
  },
  { name: 'where the audience is another', issuer: { claims: { aud: 'elsewhere' } } },
  { name: 'where the token is too old', issuer: { claims: { iat: Date.UTC(2026, 7, 3, 11) / 1000 } } },
  { name: 'where the token is from the future', issuer: { claims: { iat: Date.UTC(2026, 7, 3, 13) / 1000 } } },
  { name: 'where the trust is unknown', inputs: { 'client-id': 'nobody-at-00000@acme.conductor.one/wfe' } },
  { name: 'where the trust wants a proof', requireDpop: true },
];

async function trusting(
  { tenant, clock }: Stage,
  each: Trusted,
): Promise<{ handler: Handler; clientId: string; env: Readonly<Record<string, string>> }> {
  const github = await createIssuer({ clock, ...each.issuer });
  const { clientId } = tenant.addTrust({
    servicePrincipalId: 'deployer',
    issuer: github.issuer,
    jwks: () => github.jwks(),
    ...(each.condition === undefined ? {} : { condition: each.condition }),
    requireDpop: each.requireDpop ?? false,
  });
  const handler: Handler = {
    handle: (request) => (github.owns(new URL(request.url).pathname) ? github.handle(request) : tenant.handle(request)),
  };
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: github.requestUrl('http://127.0.0.1'),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.requestToken,
  };
  return { handler, clientId, env: each.granted === false ? {} : env };
}

it.each(trusts)('signing in by a trust $name', async (each) => {
  const scene = await stage();
  const { handler, clientId, env } = await trusting(scene, each);
  const inputs = { ...scene.inputs, 'client-id': clientId, 'client-secret': '', ...each.inputs };
  const { text } = await tell(mint, scene, { ...each.options, env, tenant: handler, inputs });
  await expect(text).toMatchFileSnapshot(fileOf(`trust ${each.name}`));
});
