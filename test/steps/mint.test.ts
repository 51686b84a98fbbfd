import { expect, it } from 'vitest';
import { createManualClock, createTenant } from '../../emulator/index.ts';
import { cleanUp } from '../../src/steps/clean-up.ts';
import { mint } from '../../src/steps/mint.ts';
import { createFakeRunner } from '../fakes/runner.ts';

it('mints, masks before it hands over, and takes the credential away in post', async () => {
  const clock = createManualClock();
  const tenant = createTenant({ clock });
  const { id } = tenant.addServicePrincipal();
  const { clientId, clientSecret } = await tenant.addClient({ kind: 'spc' });
  const inputs = { 'client-id': clientId, 'client-secret': clientSecret, 'service-principal-id': id };
  const runner = createFakeRunner({ inputs, tenant, clock });
  await mint(runner);
  const secret = runner.outputs['client-secret'] ?? '';
  const kinds = runner.happenings.filter((each) => Object.values(each).includes(secret)).map(({ kind }) => kind);
  expect(kinds).toEqual(['mask', 'output']);
  expect(tenant.livingCredentials()).toMatchObject([{ allowSourceCidrs: ['203.0.113.7/32'] }]);

  await cleanUp(createFakeRunner({ inputs, tenant, clock, state: runner.saved }));
  expect(tenant.livingCredentials()).toEqual([]);
});
