import { afterAll, beforeAll, expect, test } from 'vitest';
import { soleError } from './findings.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

/** A token got elsewhere; a secret of the repository, as it should be. */
const TOKEN = 'a-token-of-some-tenant';

/** The lines of the one error, which came before anything was sent, and left post nothing to do. */
async function problemsOf(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { job, step } = await stage.mint(inputs, { job: { secrets: [TOKEN] } });
  const { title, message } = soleError(step);
  expect(title).toBe('invalid-inputs');
  const { posts } = await job.finish();
  expect(posts).toMatchObject([{ outcome: 'success', annotations: [] }]);
  expect(stage.server.connections()).toBe(0);
  return message.split('\n');
}

test('all problems are told at once, by the names that stand in the workflow', async () => {
  const problems = await problemsOf({
    'client-id': 'clever-fox',
    'service-principal-id': '',
    ttl: '30s',
    'allow-source-cidrs': '10.0.0.0/8\n10.0.0.300\nanywhere',
    'auth-method': 'password',
    'require-dpop': 'yes',
    verify: 'perhaps',
    timeout: '1h',
    'server-url': 'http://acme.conductor.one',
  });
  expect(problems[0]).toBe('9 inputs are wrong');
  expect(problems.slice(1, -1).map((line) => line.replace(/:.*/, ''))).toEqual([
    'service-principal-id',
    'ttl',
    'allow-source-cidrs',
    'allow-source-cidrs',
    'require-dpop',
    'verify',
    'auth-method',
    'timeout',
    'client-id',
    'server-url',
  ]);
});

const cases = [
  [
    'a CIDR, with its line',
    { 'allow-source-cidrs': '10.0.0.0/8\n10.0.0.0/33' },
    /^allow-source-cidrs: line 2: "10\.0\.0\.0\/33"/,
  ],
  [
    'any beside ranges',
    { 'allow-source-cidrs': 'any, 10.0.0.0/8' },
    /^allow-source-cidrs: line 1: "any" must stand alone/,
  ],
  [
    'a range that is everything',
    { 'allow-source-cidrs': '0.0.0.0/0' },
    /^allow-source-cidrs: line 1: .* use `any` alone/,
  ],
  ['a ttl that is too short', { ttl: '59s' }, /^ttl: "59s" is too short: expected 1m to 180d$/],
  ['a ttl that is too long', { ttl: '181d' }, /^ttl: "181d" is too long: expected 1m to 180d$/],
  [
    'a ttl that is no length of time',
    { ttl: 'soon' },
    /^ttl: "soon" is not a length of time: expected something like 15m/,
  ],
  ['a missing principal', { 'service-principal-id': '' }, /^service-principal-id: is missing/],
  [
    'a principal that is a path',
    { 'service-principal-id': '../users' },
    /^service-principal-id: "\.\.\/users" is not an id/,
  ],
  [
    'a token without use',
    { 'with-access-token': 'true', 'require-dpop': 'true' },
    /^with-access-token: does not go with require-dpop: the proof key never leaves/,
  ],
  [
    'plain http',
    { 'server-url': 'http://acme.conductor.one' },
    /^server-url: "http:\/\/acme\.conductor\.one" must start with https/,
  ],
  [
    'a path in the address',
    { 'server-url': 'https://acme.conductor.one/login' },
    /^server-url: .*expected "https:\/\/acme\.conductor\.one"/,
  ],
  [
    'a password in the address',
    { 'server-url': 'https://me:pw@acme.conductor.one' },
    /^server-url: must not hold a user name/,
  ],
  [
    'a host that is not C1',
    { 'server-url': '', 'client-id': 'clever-fox-1@conductor.one.evil.example/spc' },
    /^client-id: its host "conductor\.one\.evil\.example" is not under conductor\.one .* server-url/,
  ],
  [
    'a host that only looks like C1',
    { 'server-url': '', 'client-id': 'clever-fox-1@evilconductor.one/spc' },
    /^client-id: its host "evilconductor\.one" is not under/,
  ],
  [
    'a client without its secret',
    { 'client-secret': '' },
    /^client-secret: is missing: a \/spc client signs in with its secret/,
  ],
  [
    'a trust with a secret',
    { 'client-id': 'clever-fox-1@acme.conductor.one/wfe' },
    /^client-id: ends in \/wfe; a client with a secret ends in \/spc or \/pcc/,
  ],
  [
    'a token without its tenant',
    { 'access-token': TOKEN, 'server-url': '', 'client-id': '', 'client-secret': '' },
    /^server-url: is needed with access-token/,
  ],
] as const;

test.each(cases)('%s is refused before anything is sent', async (_, inputs, expected) => {
  const [heading, problem] = await problemsOf(inputs);
  expect(heading).toBe('1 input is wrong');
  expect(problem).toMatch(expected);
});

test('a switched-off certificate check is refused before anything is sent', async () => {
  const { job, step } = await stage.mint({}, { job: { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } } });
  const { title, message } = soleError(step);
  expect(title).toBe('insecure-tls');
  expect(message).toContain('Remove the variable. For a private certificate authority set NODE_EXTRA_CA_CERTS');
  await job.finish();
  expect(stage.server.connections()).toBe(0);
});
