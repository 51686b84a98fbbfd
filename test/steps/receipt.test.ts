import { expect, it } from 'vitest';
import { writeMintReceipt } from '../../src/steps/mint-receipt.ts';
import { playing } from '../c1/tenant.ts';
import { createFakeRunner } from '../fakes/runner.ts';

const tenant = playing({});
const session = { work: tenant, cleanup: tenant, clientId: '', how: 'access token' };
const credential = {
  id: 'fox',
  clientId: 'fox@acme.conductor.one/spc',
  servicePrincipalId: 'deployer',
  displayName: '',
  createdAt: '',
  expiresAt: '',
  lastUsedAt: '',
};

it.each([
  ['nothing that the tenant did not say', session, '| Signed in | access token |'],
  ['the client where there is one', { ...session, clientId: 'fox' }, '| Signed in | access token as fox |'],
])('a receipt names %s', (_what, by, signedIn) => {
  const runner = createFakeRunner();
  writeMintReceipt(runner, {
    credential,
    verified: false,
    session: by,
    server: { url: new URL('https://acme.conductor.one'), hostname: 'acme.conductor.one', overridden: false },
    roles: { ids: [], names: [] },
    revoke: true,
  });
  expect(runner.summary.trim().split('\n').slice(4)).toEqual([
    '| Tenant | acme.conductor.one |',
    signedIn,
    '| Service principal | deployer |',
    '| Credential | fox |',
    '| Works from | any address |',
    '| Roles | all roles of the principal |',
    '| Proof of possession | not required |',
    '| Verified | no |',
    '| At the end of the job | will be revoked |',
  ]);
});
