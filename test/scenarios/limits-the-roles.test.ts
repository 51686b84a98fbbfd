import { expect, test } from 'vitest';
import { soleError, told } from './findings.ts';
import { type Stage, setStage } from './stage.ts';

const stageWithRoles = (): Promise<Stage> =>
  setStage({
    roles: [
      { id: 'role-1', name: 'read-only', displayName: 'Read Only' },
      { id: 'role-2', name: 'deployer', displayName: 'Deployer' },
      { id: 'role-3', name: 'auditor-eu', displayName: 'Auditor' },
      { id: 'role-4', name: 'auditor-us', displayName: 'Auditor' },
    ],
    principal: { roleIds: ['role-1', 'role-2'] },
  });

const spellings = [
  ['by id', 'role-1', ['role-1']],
  ['by name', 'deployer', ['role-2']],
  ['by display name, in any case', 'read only', ['role-1']],
  ['several, each once', 'role-2\nDeployer, read-only', ['role-2', 'role-1']],
] as const;

test.each(spellings)('%s', async (_, asked, ids) => {
  await using stage = await stageWithRoles();
  const { job, step } = await stage.mint({ 'scoped-roles': asked });
  expect(step.outcome).toBe('success');
  expect(step.annotations).toEqual([]);
  expect(stage.tenant.livingCredentials()).toMatchObject([{ scopedRoleIds: ids }]);
  for (const name of ids.map((id) => (id === 'role-1' ? 'Read Only' : 'Deployer')))
    expect(step.summary).toContain(name);
  await job.finish();
});

test('unknown and ambiguous names are told together, with the candidates, and nothing is minted', async () => {
  await using stage = await stageWithRoles();
  const { job, step } = await stage.mint({ 'scoped-roles': 'Auditor, owner' });
  const { title, message } = soleError(step);
  expect(title).toBe('role-unknown');
  expect(message).toContain('"Auditor" may be "Auditor" (id "role-3"), "Auditor" (id "role-4"); use the id');
  expect(message).toContain('"owner" is no role; there are "Read Only" (id "role-1"), "Deployer" (id "role-2")');
  await job.finish();
  expect(stage.tenant.allCredentials()).toEqual([]);
});

test('a role that the principal does not hold is told, and minted all the same', async () => {
  await using stage = await stageWithRoles();
  const { job, step } = await stage.mint({ 'scoped-roles': 'deployer, auditor-eu' });
  expect(step.outputs['minted']).toBe('true');
  expect(told(step, 'warning')).toEqual([
    'Role not held: The service principal does not hold "Auditor": the credential will not have it either.',
  ]);
  await job.finish();
});
