/** What a person reads of a grant that is not as asked, and of inputs that are wrong: both are all they have to go by. */
import { describe, expect, it } from 'vitest';
import { parseCidr } from '../../src/domain/cidr.ts';
import { type Asked, type Granted, grantMismatch, judgeGrant } from '../../src/domain/grant.ts';
import { hostsOf, isLoopbackHost, parseClientId, parseServerUrl } from '../../src/domain/identity.ts';
import { markedName } from '../../src/domain/marker.ts';
import { readMintInputs } from '../../src/domain/mint-inputs.ts';
import { clientSecret } from './keys.ts';

const range = parseCidr('203.0.113.7');
const asked: Asked = {
  servicePrincipalId: 'deployer',
  lifetime: 3600,
  cidrs: range.ok ? [range.value] : [],
  roleIds: ['reader', 'writer'],
  requireDpop: true,
  hosts: ['acme.conductor.one', 'acme.conductorone.com'],
};
const granted: Granted = {
  id: 'fox-1',
  clientId: 'fox-1@acme.conductor.one/spc',
  servicePrincipalId: 'deployer',
  createdAt: '2026-08-03T12:00:00Z',
  expiresAt: '2026-08-03T13:00:00Z',
  allowSourceCidrs: ['203.0.113.7/32'],
  scopedRoleIds: ['reader'],
  requireDpop: true,
};
const short = 'one that is too short, or has spaces, so that it can not be masked';

describe('a grant that is not as asked', () => {
  it.each<[Partial<Granted>, string]>([
    [{ id: '..' }, 'id: asked an id by which it can be revoked; got ".."'],
    [{ clientId: 'x' }, 'client id: asked a client id that ends in /spc; got "x"'],
    [
      { clientId: 'fox-1@evil.example/spc' },
      'client id: asked one of acme.conductor.one or acme.conductorone.com; got "fox-1@evil.example/spc"',
    ],
    [{ servicePrincipalId: 'other' }, 'service principal: asked deployer; got "other"'],
    [{ expiresAt: 'soon' }, 'lifetime: asked at most 1h; got no readable expiry ("soon")'],
    [
      { expiresAt: 'x2026-08-03T13:00:00Z' },
      'lifetime: asked at most 1h; got no readable expiry ("x2026-08-03T13:00:00Z")',
    ],
    [
      { expiresAt: '+002026-08-03T13:00:00Z' },
      'lifetime: asked at most 1h; got no readable expiry ("+002026-08-03T13:00:00Z")',
    ],
    [
      { expiresAt: '2026-08-03T13:00:00Zx' },
      'lifetime: asked at most 1h; got no readable expiry ("2026-08-03T13:00:00Zx")',
    ],
    [{ createdAt: '' }, 'lifetime: asked at most 1h; got no readable creation time ("")'],
    [{ expiresAt: '2026-08-03T12:00:00Z' }, 'lifetime: asked at most 1h; got an expiry before its creation'],
    [{ expiresAt: '2026-08-03T14:00:00Z' }, 'lifetime: asked at most 1h; got 2h'],
    [{ allowSourceCidrs: ['203.0.113.0/24'] }, 'source addresses: asked 203.0.113.7/32; got wider: 203.0.113.0/24'],
    [{ scopedRoleIds: [] }, 'roles: asked reader, writer; got all roles of the principal'],
    [{ scopedRoleIds: null }, 'roles: asked reader, writer; got all roles of the principal'],
    [{ scopedRoleIds: ['reader', 'a\nb'] }, 'roles: asked reader, writer; got "reader", "a⏎b"'],
    [{ requireDpop: false }, 'proof of possession: asked must prove possession; got works without proof'],
  ])('%j is told side by side', (more, line) => {
    const { code, message } = grantMismatch(judgeGrant(asked, { ...granted, ...more }, clientSecret));
    expect(code).toBe('grant-mismatch');
    expect(message.split('\n')).toEqual(['the credential is not what was asked for', expect.stringContaining(line)]);
  });

  it.each([
    ['', 'none in the answer'],
    ['short', short],
    [`${clientSecret} `, short],
  ])('with the secret %j is told without it', (secret, got) => {
    expect(judgeGrant(asked, granted, secret)).toEqual([{ field: 'client secret', asked: 'a secret', got }]);
  });

  it('that is none at all, that is for any address, or that proves too much', () => {
    const none = { field: 'credential', asked: 'a credential', got: 'none in the answer' };
    expect(judgeGrant(asked, null, clientSecret)).toEqual([none]);
    expect(judgeGrant({ ...asked, cidrs: [] }, granted, clientSecret)).toMatchObject([{ asked: 'any address' }]);
    const two = [...asked.cidrs, ...asked.cidrs];
    expect(judgeGrant({ ...asked, cidrs: two }, { ...granted, allowSourceCidrs: [] }, clientSecret)).toEqual([
      {
        field: 'source addresses',
        asked: '203.0.113.7/32, 203.0.113.7/32',
        got: 'none: the credential works from anywhere',
      },
    ]);
    expect(judgeGrant({ ...asked, requireDpop: false }, granted, clientSecret)).toEqual([
      { field: 'proof of possession', asked: 'works without proof', got: 'must prove possession' },
    ]);
  });
});

const problemsOf = (inputs: Readonly<Record<string, string>>) => {
  const base = {
    'client-id': 'fox-1@acme.conductor.one/spc',
    'client-secret': clientSecret,
    'service-principal-id': 'a',
  };
  const all: Readonly<Record<string, string>> = { ...base, ...inputs };
  const result = readMintInputs((name) => all[name] ?? '');
  return result.kind === 'valid' ? [] : result.problems.map(({ input, message }) => `${input}: ${message}`);
};

describe('inputs', () => {
  it.each<[Readonly<Record<string, string>>, string]>([
    [{ verify: 'maybe' }, 'verify: "maybe" is not one of auto, true, false'],
    [
      { 'service-principal-id': 'a/b' },
      'service-principal-id: "a/b" is not an id; copy it from C1 without spaces or slashes',
    ],
    [{ 'service-principal-id': clientSecret }, 'service-principal-id: holds a client secret where an id belongs'],
    [{ 'client-id': clientSecret }, 'client-id: holds a client secret; expected the id, name@tenant.conductor.one/spc'],
    [
      { 'require-dpop': 'TRUE', 'with-access-token': 'true' },
      'with-access-token: does not go with require-dpop: the proof key never leaves this step, so the token would be useless',
    ],
    [
      { 'access-token': 'a-long-token', 'server-url': 'https://acme.example', dpop: 'true' },
      'dpop: does not go with access-token: a token is bound to a key when it is issued',
    ],
    [
      { 'access-token': 'a-long-token', 'client-id': '' },
      'server-url: is needed with access-token: an access token does not name its tenant',
    ],
    [
      { 'access-token': 'a long token', 'server-url': 'https://acme.example' },
      'access-token: has blanks, line breaks or other characters that no access token has',
    ],
    [
      { 'auth-method': 'github-oidc', 'client-id': 'fox-1@acme.conductor.one/wfe' },
      'client-secret: is not used with auth-method: github-oidc; leave one of the two out',
    ],
    [
      { 'auth-method': 'github-oidc', 'client-secret': '' },
      'client-id: ends in /spc; GitHub OIDC signs in with the /wfe client id of a workload federation trust',
    ],
    [
      { 'client-id': 'fox-1@acme.conductor.one/tcc' },
      'client-id: ends in /tcc; a client with a secret ends in /spc or /pcc',
    ],
  ])('%j: %s', (inputs, line) => {
    expect(problemsOf(inputs)).toEqual([line]);
  });

  it('that do not exclude each other go together, and roles are read as they are spelled', () => {
    for (const one of ['require-dpop', 'with-access-token', 'dpop']) expect(problemsOf({ [one]: 'true' })).toEqual([]);
    const inputs: Readonly<Record<string, string>> = {
      'access-token': 'a-long-token',
      'server-url': 'https://acme.example',
      'service-principal-id': 'a',
      'scoped-roles': 'reader, Writer',
    };
    const result = readMintInputs((name) => inputs[name] ?? '');
    expect(result).toMatchObject({
      kind: 'valid',
      timeoutMs: 60_000,
      skipIfMissing: false,
      access: { dpop: false, signIn: { kind: 'access-token' } },
      inputs: { 'scoped-roles': ['reader', 'Writer'] },
    });
  });
});

describe('a host', () => {
  it.each(['127.10.20.30', '127.0.0.1', 'localhost', 'a.b.localhost', '[::1]'])('%s is loopback', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  it.each(['notlocalhost', 'x127.0.0.1', '127.0.0.1.example', 'localhost.example', '[::11]'])('%s is not', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  });

  it('of a new client id is the server’s, or that of the client that signed in', () => {
    const server = (text: string) => {
      const parsed = parseServerUrl(text);
      if (!parsed.ok) throw new Error(parsed.error);
      return parsed.value;
    };
    const proxied = server('https://c1.example:8443');
    expect(hostsOf(proxied, 'fox-1@acme.conductor.one:8443/spc')).toEqual(['c1.example', 'acme.conductor.one']);
    expect(hostsOf(server('https://acme.conductor.one'), 'fox-1@acme.conductor.one/spc')).toEqual([
      'acme.conductor.one',
    ]);
    expect(hostsOf(proxied, '')).toEqual(['c1.example']);
    expect(hostsOf(server('http://127.0.0.1'), 'fox-1@acme.conductor.one/spc')).toEqual([]);
    expect(parseClientId('').ok).toBe(false);
  });
});

it('a long name is cut to leave room for the marker, with one blank between', () => {
  const marker = `[${'m'.repeat(60)}]`;
  expect(markedName('n'.repeat(300), marker)).toBe(`${'n'.repeat(96)}… ${marker}`);
  expect(markedName(`${'n'.repeat(96)}   x`, marker)).toHaveLength(160);
  expect(markedName('', marker)).toBe(` ${marker}`);
});
