/** Minting, told from beginning to end. The texts are beside this file; `npx vitest run -u` writes them anew. */
import { expect, it } from 'vitest';
import { namedFaults } from '../../emulator/index.ts';
import { cleanUp } from '../../src/steps/clean-up.ts';
import { mint } from '../../src/steps/mint.ts';
import { type Case, fileOf, tellJob } from './transcript.ts';

const stories: readonly Case[] = [
  { name: 'with nothing but defaults' },
  {
    name: 'with everything asked for',
    inputs: {
      ttl: '15m',
      'allow-source-cidrs': 'runner/24, 10.0.0.0/8',
      'scoped-roles': 'reader\nWriter',
      'display-name': 'Deploy ::error::x',
      'with-access-token': 'true',
      'export-env': 'true',
      'cleanup-expired': 'false',
      revoke: 'false',
    },
    options: { env: { CONDUCTORONE_OIDC_TOKEN: 'x', CONDUCTORONE_TENANT_DOMAIN: 'y' } },
    before: ({ tenant }) => {
      tenant.addRole({ id: 'role-1', name: 'reader' });
      tenant.addRole({ id: 'role-2', name: 'writer', displayName: 'Writer' });
      return undefined;
    },
  },
  { name: 'for any address, unverified', inputs: { 'allow-source-cidrs': 'any', verify: 'false' } },
  { name: 'for another machine, which is not verified', inputs: { 'allow-source-cidrs': '192.0.2.0/24' } },
  {
    name: 'for another machine, which is to be verified all the same',
    inputs: { 'allow-source-cidrs': '192.0.2.0/24', verify: 'true' },
  },
  { name: 'after a sign-in that is bound to a key', inputs: { dpop: 'true' } },
  { name: 'bound to a key', inputs: { 'require-dpop': 'true', 'auth-method': 'client-secret' } },
  {
    name: 'for a disabled principal',
    before: ({ tenant }) => {
      tenant.disableServicePrincipal('deployer');
      return undefined;
    },
  },
  { name: 'that comes out wider', faults: [namedFaults['wider-cidr']] },
  { name: 'that comes out longer', faults: [namedFaults['longer-ttl']] },
  { name: 'that comes out as nothing', faults: [namedFaults['null-credential']] },
  {
    name: 'of which the answer is lost once',
    faults: [namedFaults['500-after-create']],
  },
  {
    name: 'of which every answer is lost',
    faults: [namedFaults['reset-after-create'], namedFaults['500-before-create']],
  },
  {
    name: 'of which nobody can say what became',
    faults: [namedFaults['500-after-create'], { on: 'credentials.list', kind: 'status-before', status: 403 }],
  },
  { name: 'that is throttled', faults: [namedFaults['429-with-retry-after']] },
  { name: 'that is refused', inputs: { 'service-principal-id': 'nobody' } },
  { name: 'with hostile words', faults: [namedFaults['hostile-text']] },
  { name: 'where the address is not told', faults: [namedFaults['403-at-source-ip']] },
  {
    name: 'where outputs can not be written',
    options: { unwritable: (file) => file === 'OUTPUT' },
  },
  { name: 'where the summary can not be written', options: { unwritable: (file) => file === 'SUMMARY' } },
];

it.each(stories)('minting $name', async (story) => {
  await expect(await tellJob(mint, story, cleanUp)).toMatchFileSnapshot(fileOf(`mint ${story.name}`));
});
