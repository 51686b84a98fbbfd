import { describe, expect, it } from 'vitest';
import { openBudget } from '../../src/steps/budget.ts';
import { scopedRoles } from '../../src/steps/scoped-roles.ts';
import { playing, saying } from '../c1/tenant.ts';
import { createFakeRunner } from '../fakes/runner.ts';
import type { Scene } from '../net/context.ts';

const roles = [
  { id: 'r1', name: 'reader', displayName: 'Reader' },
  { id: 'r2', name: 'writer', displayName: 'Writer' },
  { id: 'r3', name: 'Twin', displayName: 'A' },
  { id: 'r4', name: 'twin', displayName: 'B' },
  { id: 'r5', name: 'r1', displayName: 'Named like an id' },
  { id: '', name: 'ghost', displayName: '' },
];
const principal = (roleIds: readonly string[] | null): Scene => saying({ servicePrincipal: { user: { roleIds } } });

async function choose(entries: readonly string[], held: Scene = principal(roles.map(({ id }) => id))) {
  const tenant = playing(({ url }) => (url.pathname.endsWith('/roles') ? saying({ list: roles }) : held));
  const runner = createFakeRunner();
  openBudget(runner, 60_000);
  const { ids } = await scopedRoles(runner, tenant, 'deployer', entries);
  return { ids, lines: runner.lines, sent: tenant.sent.length };
}

describe('roles', () => {
  it.each([
    [['r2'], ['r2']],
    [['reader'], ['r1']],
    [['Writer'], ['r2']],
    [['WRITER'], ['r2']],
    [['r1'], ['r1']],
    [['twin'], ['r4']],
    [['reader', 'r1', 'Reader'], ['r1']],
    [
      ['writer', 'reader'],
      ['r2', 'r1'],
    ],
  ])('%j are %j', async (entries, ids) => {
    expect(await choose(entries)).toMatchObject({ ids, lines: [] });
  });

  it('that nobody named are not asked for', async () => {
    expect(await choose([])).toEqual({ ids: [], lines: [], sent: 0 });
  });

  it.each(['nobody', 'ghost', 'TWIN', 'r'])(
    '%j is none or several, and the ids to choose from are told',
    async (entry) => {
      await expect(choose(['reader', entry])).rejects.toMatchObject({
        code: 'role-unknown',
        message: expect.stringMatching(/\(id "r\d"\)/),
      });
    },
  );

  it('that the principal does not hold are a warning', async () => {
    const { ids, lines } = await choose(['reader', 'writer'], principal(['r1']));
    expect(ids).toEqual(['r1', 'r2']);
    expect(lines).toEqual([expect.stringMatching(/^warning Role not held: .*"Writer"/)]);
  });

  it.each<[string, Scene]>([
    ['the tenant does not say', principal(null)],
    ['the client may not ask', saying({}, 403)],
  ])('are chosen all the same where %s what it holds', async (_what, held) => {
    expect(await choose(['reader'], held)).toMatchObject({ ids: ['r1'], lines: [] });
  });
});
