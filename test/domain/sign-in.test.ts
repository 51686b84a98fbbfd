import { describe, expect, it } from 'vitest';
import { decideSignIn, type Problem, type SignInInputs } from '../../src/domain/sign-in.ts';
import { clientSecret, jwk, secretOf } from './keys.ts';

const SPC = 'fox@acme.conductor.one/spc';
const WFE = 'fox@acme.conductor.one/wfe';

function decide(given: Partial<SignInInputs>) {
  const problems: Problem[] = [];
  const empty = { clientId: '', clientSecret: '', accessToken: '', authMethod: 'auto', serverUrl: '' } as const;
  const decided = decideSignIn({ ...empty, ...given }, (problem) => problems.push(problem));
  return { ...decided, problems, inputs: problems.map(({ input }) => input) };
}

describe('auto', () => {
  it.each([
    [
      'an access token before all else',
      { accessToken: 'a-token', serverUrl: 'https://acme.example', clientSecret },
      'access-token',
    ],
    ['a signed assertion where the secret holds a key', { clientId: SPC, clientSecret }, 'private-key-jwt'],
    ['the secret in the body where it does not', { clientId: SPC, clientSecret: 'hunter2hunter2' }, 'client-secret'],
    ['GitHub OIDC where there is no secret', { clientId: WFE }, 'github-oidc'],
  ])('takes %s', (_what, given, kind) => {
    expect(decide(given)).toMatchObject({ signIn: { kind }, problems: [] });
  });

  it('never sends a damaged key as a password', () => {
    const { signIn, problems } = decide({ clientId: SPC, clientSecret: clientSecret.slice(0, -50) });
    expect(signIn).toBeUndefined();
    expect(problems).toEqual([{ input: 'client-secret', message: expect.stringContaining('copy it anew') }]);
  });

  it('says of a client with a secret that the secret is what is missing', () => {
    expect(decide({ clientId: SPC })).toMatchObject({
      signIn: undefined,
      problems: [{ input: 'client-secret', message: expect.stringContaining('/wfe'), missing: true }],
    });
  });
});

describe('a method that is asked for', () => {
  it.each([
    ['client-secret', 'client-secret'],
    ['private-key-jwt', 'client-secret'],
    ['access-token', 'access-token'],
  ] as const)('%s names %s where it is missing, as GitHub withholds it from forks', (authMethod, input) => {
    expect(decide({ clientId: SPC, authMethod }).problems).toEqual([
      { input, message: expect.stringContaining('auth-method'), missing: true },
    ]);
  });

  it('sends a secret with a key inside as it is, when told to', () => {
    const { signIn } = decide({ clientId: SPC, clientSecret, authMethod: 'client-secret' });
    expect(signIn?.kind === 'client-secret' && signIn.secret.reveal()).toBe(clientSecret);
  });

  it('wants a key for a signed assertion', () => {
    expect(decide({ clientId: SPC, clientSecret: 'hunter2hunter2', authMethod: 'private-key-jwt' }).inputs).toEqual([
      'client-secret',
    ]);
  });

  it.each([
    ['github-oidc with a client of another kind', { clientId: SPC, authMethod: 'github-oidc' }, ['client-id']],
    ['github-oidc with a secret, too', { clientId: WFE, clientSecret, authMethod: 'github-oidc' }, ['client-secret']],
    ['a secret for a trust', { clientId: WFE, clientSecret }, ['client-id']],
    ['a secret of a bridge', { clientId: 'fox@acme.conductor.one/tcc', clientSecret }, ['client-id']],
    ['an access token without a server', { accessToken: 'a-token' }, ['server-url']],
    [
      'an access token with a line break',
      { accessToken: 'a\ntoken', serverUrl: 'https://acme.example' },
      ['access-token'],
    ],
    [
      'an access token with its scheme',
      { accessToken: 'Bearer a', serverUrl: 'https://acme.example' },
      ['access-token'],
    ],
    ['nothing at all', {}, ['client-id']],
    ['a forged host', { clientId: 'fox@evil.example/spc', clientSecret }, ['client-id']],
  ] as const)('refuses %s', (_what, given, inputs) => {
    expect(decide(given).inputs).toEqual(inputs);
  });

  it('finds the server of an access token by a client id beside it', () => {
    const decided = decide({ accessToken: 'a-token', clientId: SPC });
    expect(decided).toMatchObject({ server: { hostname: 'acme.conductor.one', overridden: false }, problems: [] });
  });

  it('goes by server-url where a client id names another host', () => {
    const decided = decide({ clientId: 'fox@evil.example/spc', clientSecret, serverUrl: 'https://acme.example' });
    expect(decided).toMatchObject({ server: { hostname: 'acme.example', overridden: true }, problems: [] });
  });

  it('quotes no secret in any problem', () => {
    const secrets = [secretOf({ ...jwk, d: 'x' }), 'hush-hush-hush', clientSecret.slice(0, -3)];
    for (const secret of secrets) {
      for (const authMethod of ['auto', 'private-key-jwt', 'github-oidc'] as const) {
        const { problems } = decide({ clientId: WFE, clientSecret: secret, accessToken: '', authMethod });
        expect(problems.length).toBeGreaterThan(0);
        expect(JSON.stringify(problems)).not.toContain(secret.slice(-12));
      }
    }
  });
});

describe('what is wrong', () => {
  const COPY = 'copy it anew from C1, or set auth-method: client-secret to send it as it is';
  const CLIENT_ID = 'is missing: the id of the C1 client that signs in, like name@tenant.conductor.one/spc';

  it.each<[Partial<SignInInputs>, readonly Problem[]]>([
    [{}, [{ input: 'client-id', message: CLIENT_ID, missing: true }]],
    [{ clientSecret }, [{ input: 'client-id', message: CLIENT_ID, missing: true }]],
    [
      { clientId: SPC },
      [
        {
          input: 'client-secret',
          message:
            'is missing: a /spc client signs in with its secret (without one, give a /wfe client id for GitHub OIDC)',
          missing: true,
        },
      ],
    ],
    [
      { clientId: SPC, authMethod: 'client-secret' },
      [{ input: 'client-secret', message: 'is missing, and auth-method: client-secret asks for it', missing: true }],
    ],
    [
      { clientId: SPC, authMethod: 'access-token' },
      [{ input: 'access-token', message: 'is missing, and auth-method asks for it', missing: true }],
    ],
    [
      { clientId: SPC, clientSecret: 'hunter2hunter2', authMethod: 'private-key-jwt' },
      [
        {
          input: 'client-secret',
          message: `does not start with "secret-token:", as every C1 client secret does; ${COPY}`,
        },
      ],
    ],
    [
      { clientId: 'fox', authMethod: 'access-token', accessToken: 'a-token' },
      [{ input: 'client-id', message: '"fox" is not of the form name@tenant.conductor.one/spc' }],
    ],
    [
      { clientId: SPC, clientSecret, serverUrl: 'acme' },
      [{ input: 'server-url', message: '"acme" is not a URL; expected https://tenant.conductor.one' }],
    ],
  ])('with %j is told in full', (given, problems) => {
    expect(decide(given).problems).toEqual(problems);
  });
});

it('what signs in is the client and its key, or its secret, or its token, and nothing else', () => {
  expect(decide({ clientId: SPC, clientSecret }).signIn).toEqual({ kind: 'private-key-jwt', clientId: SPC, key: jwk });
  expect(decide({ clientId: WFE }).signIn).toEqual({ kind: 'github-oidc', clientId: WFE });
  const { signIn } = decide({ clientId: SPC, clientSecret: 'hunter2hunter2' });
  expect(signIn).toMatchObject({ kind: 'client-secret', clientId: SPC });
  const token = decide({ accessToken: 'a-token', serverUrl: 'https://acme.example' }).signIn;
  expect(token?.kind === 'access-token' && token.token.reveal()).toBe('a-token');
});

it('a client id that is wrong keeps any way of signing in from being decided', () => {
  for (const given of [{ clientSecret }, { clientSecret: 'hunter2hunter2' }, {}]) {
    expect(decide({ ...given, clientId: 'fox' })).toMatchObject({ signIn: undefined, server: undefined });
  }
});
