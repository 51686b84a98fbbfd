/** Inputs that are wrong beside others, and what reading them answers as a whole. */
import { describe, expect, it } from 'vitest';
import { readBridgeInputs } from '../../src/domain/bridge-inputs.ts';
import { readAccess } from '../../src/domain/inputs.ts';
import { readMintInputs } from '../../src/domain/mint-inputs.ts';
import { readRevokeInputs } from '../../src/domain/revoke-inputs.ts';
import type { Problem } from '../../src/domain/sign-in.ts';
import { clientSecret } from './keys.ts';

type Given = Readonly<Record<string, string>>;
const from = (given: Given) => (name: string) => given[name] ?? '';
const signIn: Given = { 'client-id': 'fox@acme.conductor.one/spc', 'client-secret': clientSecret };
const withToken: Given = { 'access-token': 'a-long-token', 'server-url': 'https://acme.example' };
const mintable: Given = { ...signIn, 'service-principal-id': 'deployer' };
const problemsOf = (read: ReturnType<typeof readMintInputs | typeof readBridgeInputs | typeof readRevokeInputs>) =>
  read.kind === 'valid' ? [] : read.problems.map(({ input, message }) => `${input}: ${message}`);

it('inputs of the root action that are left out take these values', () => {
  expect(readMintInputs(from(mintable))).toMatchObject({
    inputs: {
      'service-principal-id': 'deployer',
      ttl: 3600,
      'allow-source-cidrs': { kind: 'ranges', ranges: [], runner: { prefix4: 32, prefix6: 128 } },
      'scoped-roles': [],
      'require-dpop': false,
      'display-name': '',
      verify: 'auto',
      'with-access-token': false,
      'export-env': false,
      revoke: true,
      'cleanup-expired': true,
    },
  });
});

it('a time budget is read into milliseconds', () => {
  expect(readMintInputs(from({ ...mintable, timeout: '90s' }))).toMatchObject({ kind: 'valid', timeoutMs: 90_000 });
});

it('every entry of a list that is wrong is a problem of its own', () => {
  expect(problemsOf(readMintInputs(from({ ...mintable, 'allow-source-cidrs': 'home, any' })))).toEqual([
    expect.stringMatching(/^allow-source-cidrs: line 1: "home" is not known here/),
    expect.stringMatching(/^allow-source-cidrs: line 1: "any" must stand alone/),
  ]);
});

describe('an id that is missing', () => {
  it.each([
    [readMintInputs, ['service-principal-id: is missing: the id of the service principal whose credential to mint']],
    [readBridgeInputs, ['bridge-id: is missing: the id of the bridge whose credential to rotate']],
    [
      readRevokeInputs,
      [
        'credential-id: is missing: the id of the credential to revoke',
        'service-principal-id: or bridge-id is needed: whose credential it is',
      ],
    ],
  ])('is told with what it is the id of', (read, problems) => {
    expect(problemsOf(read(from(signIn)))).toEqual(problems);
  });
});

describe('a time budget that is wrong', () => {
  const SHORT = 'timeout: "1s" is too short: expected 5s to 10m';
  const bridge: Given = { 'bridge-id': 'datacenter', timeout: '1s' };

  it('leaves the way of signing in to be decided as if by default', () => {
    expect(problemsOf(readBridgeInputs(from({ ...bridge, 'client-id': 'fox@acme.conductor.one/spc' })))).toEqual([
      SHORT,
      'client-secret: is missing: a /spc client signs in with its secret (without one, give a /wfe client id for GitHub OIDC)',
    ]);
  });

  it('makes no problem of what is not asked for', () => {
    expect(problemsOf(readBridgeInputs(from({ ...bridge, ...withToken })))).toEqual([SHORT]);
  });
});

it('a bound token that is asked for does not hide that nobody signs in', () => {
  expect(problemsOf(readBridgeInputs(from({ 'bridge-id': 'datacenter', dpop: 'true' })))).toEqual([
    'client-id: is missing: the id of the C1 client that signs in, like name@tenant.conductor.one/spc',
  ]);
});

describe('the sign-in alone, as post reads it', () => {
  it.each<[what: string, given: Given, problems: number]>([
    ['a token without a tenant', { 'access-token': 'a-long-token' }, 1],
    ['a tenant without a client', { 'server-url': 'https://acme.example' }, 1],
  ])('is none with %s', (_what, given, count) => {
    const problems: Problem[] = [];
    expect(readAccess(from(given), problems).access).toBeUndefined();
    expect(problems).toHaveLength(count);
  });

  it('is there with both', () => {
    const problems: Problem[] = [];
    expect(readAccess(from(withToken), problems)).toMatchObject({
      access: { dpop: false, signIn: { kind: 'access-token' }, server: { hostname: 'acme.example' } },
      timeoutMs: 60_000,
      skipIfMissing: false,
    });
    expect(problems).toEqual([]);
  });
});
