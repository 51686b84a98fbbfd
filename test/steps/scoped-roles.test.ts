import { describe, expect, it } from 'vitest';
import { asActionError } from '../../src/errors.ts';
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
  { id: 'r6', name: 'auditor', displayName: 'Sees all' },
  { id: 'r7', name: '', displayName: 'Ops' },
  { id: 'r8', name: '', displayName: 'OPS' },
  { id: 'r9', name: '', displayName: '' },
  { id: '', name: 'ghost', displayName: '' },
];
const principal = (roleIds: readonly string[] | null): Scene => saying({ servicePrincipal: { user: { roleIds } } });

async function choose(
  entries: readonly string[],
  held: Scene = principal(roles.map(({ id }) => id)),
  there: readonly object[] = roles,
) {
  const tenant = playing(({ url }) => (url.pathname.endsWith('/roles') ? saying({ list: there }) : held));
  const runner = createFakeRunner();
  const { ids } = await scopedRoles(runner, tenant, 'deployer', entries);
  return { ids, lines: runner.lines };
}

describe('roles', () => {
  it.each([
    [['r2'], ['r2']],
    [['reader'], ['r1']],
    [['Writer'], ['r2']],
    [['WRITER'], ['r2']],
    [['r1'], ['r1']],
    [['AUDITOR'], ['r6']],
    [['sees ALL'], ['r6']],
    [['Ops'], ['r7']],
    [['twin'], ['r4']],
    [['reader', 'r1', 'Reader'], ['r1']],
    [
      ['writer', 'reader'],
      ['r2', 'r1'],
    ],
  ])('%j are %j', async (entries, ids) => {
    expect(await choose(entries)).toMatchObject({ ids, lines: [] });
  });

  const all =
    '"Reader" (id "r1"), "Writer" (id "r2"), "A" (id "r3"), "B" (id "r4"), "Named like an id" (id "r5"), ' +
    '"Sees all" (id "r6"), "Ops" (id "r7"), "OPS" (id "r8"), "r9" (id "r9")';
  const either = 'may be "A" (id "r3"), "B" (id "r4"); use the id';
  it.each([
    [['nobody'], `"nobody" is no role; there are ${all}`],
    [['ghost'], `"ghost" is no role; there are ${all}`],
    [['reader', 'TWIN'], `"TWIN" ${either}`],
    [['TWIN', 'r'], `"TWIN" ${either}; "r" is no role; there are ${all}`],
  ])('%j are none or several, and the ids to choose from are told', async (entries, problems) => {
    await expect(choose(entries)).rejects.toMatchObject({
      code: 'role-unknown',
      message: `scoped-roles: ${problems}`,
    });
  });

  it.each([
    [0, 'none that this client can see'],
    [1, '"role 1" (id "1")'],
    [20, expect.stringMatching(/"role 20" \(id "20"\)$/)],
    [22, expect.stringMatching(/"role 20" \(id "20"\) and 2 more$/)],
  ])('are listed up to twenty: %d', async (count, listed) => {
    const there = Array.from({ length: count }, (_none, at) => ({ id: `${at + 1}`, name: `role ${at + 1}` }));
    const failure = await choose(['x'], undefined, there).catch((thrown: unknown) => thrown);
    const { message } = asActionError(failure);
    expect(message.replace('scoped-roles: "x" is no role; there are ', '')).toEqual(listed);
  });

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
