import { expect, test } from 'vitest';
import type { Fault } from '../../emulator/index.ts';
import { openConnectProxy } from './connect-proxy.ts';
import { soleError } from './findings.ts';
import { type MintOptions, RUNNER_ADDRESS, type Stage, setStage } from './stage.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** An answer to the create whose credential, or secret, is changed in words only. */
function answerWith(credential: Json, rest: Json = {}): Omit<Fault, 'on'> {
  const mutate = (json: unknown): unknown => {
    const answer = isObject(json) ? json : {};
    const honest = answer['credential'];
    return { ...answer, ...rest, credential: { ...(isObject(honest) ? honest : {}), ...credential } };
  };
  return { kind: 'mutate', mutate };
}

const pinned = `${RUNNER_ADDRESS}/32`;
const two = { 'allow-source-cidrs': `${RUNNER_ADDRESS}, 10.0.0.0/8` };
const lies: readonly (readonly [string, Omit<Fault, 'on'>, Readonly<Record<string, string>>, string])[] = [
  ['wider range', { kind: 'wider-cidr' }, {}, `source addresses: asked ${pinned}; got wider: `],
  ['empty list of ranges', { kind: 'no-cidrs' }, {}, `source addresses: asked ${pinned}; got none: `],
  ['list of ranges that is null', { kind: 'null-cidrs' }, {}, `source addresses: asked ${pinned}; got none: `],
  [
    'range that is missing',
    { kind: 'missing-cidr' },
    two,
    `source addresses: asked 10.0.0.0/8, ${pinned}; got missing: 10.0.0.0/8`,
  ],
  [
    'range beside the one asked',
    answerWith({ allowSourceCidrs: [pinned, '::/0'] }),
    {},
    `source addresses: asked ${pinned}; got wider: ::/0`,
  ],
  [
    'range that can not be read',
    answerWith({ allowSourceCidrs: ['everywhere'] }),
    {},
    `source addresses: asked ${pinned}; got unreadable: `,
  ],
  [
    'range where any was asked',
    answerWith({ allowSourceCidrs: ['10.0.0.0/8'] }),
    { 'allow-source-cidrs': 'any' },
    'source addresses: asked any address; got missing: ',
  ],
  ['longer life', { kind: 'longer-ttl' }, { ttl: '15m' }, 'lifetime: asked at most 15m; got 1d 15m'],
  ['life without end', { kind: 'null-expiry' }, {}, 'lifetime: asked at most 1h; got no readable expiry ("")'],
  [
    'life without beginning',
    answerWith({ createdAt: null }),
    {},
    'lifetime: asked at most 1h; got no readable creation time ("")',
  ],
  ['foreign owner', { kind: 'other-owner' }, {}, 'service principal: asked '],
  ['missing owner', answerWith({ servicePrincipalId: null }), {}, 'service principal: asked '],
  [
    'role more',
    { kind: 'more-roles' },
    { 'scoped-roles': 'reader' },
    'roles: asked role-reader; got "role-reader", "role-admin"',
  ],
  [
    'scope of no roles, which is all of them',
    { kind: 'no-roles' },
    { 'scoped-roles': 'reader' },
    'roles: asked role-reader; got all roles of the principal',
  ],
  [
    'proof that is not required',
    { kind: 'dpop-dropped' },
    { 'require-dpop': 'true' },
    'proof of possession: asked must prove possession; got works without proof',
  ],
  [
    'proof that was not asked for',
    answerWith({ requireDpop: true }),
    {},
    'proof of possession: asked works without proof; got must prove possession',
  ],
  [
    'credential that is null',
    { kind: 'null-credential' },
    {},
    'credential: asked a credential; got none in the answer',
  ],
  ['missing id', answerWith({ id: '' }), {}, 'id: asked an id by which it can be revoked; got ""'],
  [
    'id that is a path',
    answerWith({ id: '../../users' }),
    {},
    'id: asked an id by which it can be revoked; got "../../users"',
  ],
  ['secret that is missing', { kind: 'no-secret' }, {}, 'client secret: asked a secret; got none in the answer'],
  [
    'secret too short to be masked',
    answerWith({}, { clientSecret: 'short' }),
    {},
    'client secret: asked a secret; got one that is too short',
  ],
  [
    'client id of a person',
    answerWith({ clientId: 'fox-1@acme.conductor.one/pcc' }),
    {},
    'client id: asked a client id that ends in /spc; got "fox-1@acme.conductor.one/pcc"',
  ],
];

async function expectRefused(
  stage: Stage,
  inputs: Readonly<Record<string, string>>,
  expected: string,
  options: MintOptions = {},
) {
  const { job, step } = await stage.mint(inputs, options);
  const { title, message } = soleError(step);
  expect(title).toBe('grant-mismatch');
  const [heading, mismatch, outcome] = message.split('\n');
  expect(heading).toBe('the credential is not what was asked for');
  expect(mismatch).toContain(expected);
  expect(outcome).toBe('The credential was revoked.');
  expect(stage.tenant.faults.pending()).toEqual([]);
  expect(stage.tenant.allCredentials()).toMatchObject([{ status: 'revoked', lastUsedAt: undefined }]);
  expect(step.summary).toBe('');
  const { posts } = await job.finish();
  expect(posts).toMatchObject([{ outcome: 'success', annotations: [] }]);
}

test.each(lies)('a %s is refused and revoked', async (_, lie, inputs, expected) => {
  await using stage = await setStage();
  stage.tenant.addRole({ id: 'role-reader', name: 'reader' });
  stage.tenant.addRole({ id: 'role-admin', name: 'admin' });
  stage.tenant.faults.add({ on: 'credentials.create', ...lie });
  await expectRefused(stage, inputs, expected);
});

test('several lies are told together', async () => {
  await using stage = await setStage();
  const lie = answerWith({ allowSourceCidrs: [], expiresAt: null, requireDpop: true, servicePrincipalId: 'mallory' });
  stage.tenant.faults.add({ on: 'credentials.create', ...lie });
  const { job, step } = await stage.mint();
  const fields = soleError(step)
    .message.split('\n')
    .slice(1, -2)
    .map((line) => line.replace(/:.*/, ''));
  expect(fields).toEqual(['service principal', 'lifetime', 'source addresses', 'proof of possession']);
  await job.finish();
});

test('a client id of a foreign host, which would draw the secret there, is refused and revoked', async () => {
  await using stage = await setStage({ tls: true });
  await using proxy = await openConnectProxy({ routes: { 'acme.conductor.one:443': stage.server.port } });
  stage.tenant.faults.add({ on: 'credentials.create', kind: 'foreign-client-id' });
  const inputs = { 'server-url': '', 'allow-source-cidrs': RUNNER_ADDRESS };
  await expectRefused(stage, inputs, 'client id: asked one of acme.conductor.one; got "', {
    job: { env: { HTTPS_PROXY: `http://${proxy.address}` } },
  });
  for (const asked of proxy.asked) expect(asked).toEqual(['acme.conductor.one:443', 200]);
});

const respellings = [
  ['upper-case hex', ['2001:DB8:0:0::/64']],
  ['host bits and another order', ['203.0.113.7', '2001:db8::1/64']],
  ['halves of a range', ['2001:db8:0:0:8000::/65', '2001:db8::/65']],
] as const;

test.each(respellings)('the same ranges in %s are no lie', async (_, allowSourceCidrs) => {
  await using stage = await setStage();
  const asked = allowSourceCidrs.some((each) => each.includes('.')) ? '203.0.113.7, 2001:db8::/64' : '2001:db8::/64';
  stage.tenant.faults.add({ on: 'credentials.create', ...answerWith({ allowSourceCidrs }) });
  const { job, step } = await stage.mint({ 'allow-source-cidrs': asked });
  expect(step.outcome).toBe('success');
  await job.finish();
});
