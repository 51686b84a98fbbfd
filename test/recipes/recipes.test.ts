import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../scenarios/stage.ts';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '../workflows/github-parsers.ts';
import { play } from './play.ts';
import { folderOf, found, recipeFiles, type Step } from './workflows.ts';
import { createWorld, TOOLS } from './world.ts';

const declared = (folder: string): readonly string[] =>
  Object.keys(parse(readFileSync(join(folder, 'action.yml'), 'utf8')).inputs);

const stepsOf = (workflow: (typeof found)[number]['workflow']): readonly Step[] =>
  Object.values(workflow.jobs).flatMap(({ steps }) => steps ?? []);

const isReusable = (on: unknown): boolean => JSON.stringify(on).includes('workflow_call');

describe.each(found)('$place', ({ place, text, workflow, ...rest }) => {
  test("is read without an error by GitHub's workflow parser", async () => {
    const { context, value } = parseWorkflow({ name: place, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    if (value === undefined) throw new Error(`${place} is empty`);
    // A called workflow of the same repository is another block of the recipe, which the parser can't fetch.
    const template = await convertWorkflowTemplate(context, value);
    expect((template.errors ?? []).map(({ Message }) => Message)).toEqual([]);
  });

  test('uses this action by a name and with inputs that it has', () => {
    const ours = stepsOf(workflow).filter(({ uses }) => uses?.includes('c1-ephemeral-credential') === true);
    for (const { uses = '', with: inputs = {} } of ours) {
      const folder = folderOf(uses);
      if (folder === undefined) throw new Error(`${uses} is not one of the three actions`);
      expect(declared(folder)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    }
  });

  test.skipIf(isReusable(workflow.on))(
    'runs: its tools see a fresh credential, and nothing is left behind',
    async () => {
      await using world = await createWorld();
      const { tenant, old } = world;
      const results = await play(world, { place, text, workflow, ...rest }, { 'credential-id': old.id });
      expect(results.map(({ conclusion }) => conclusion)).toEqual(results.map(() => 'success'));
      expect(results.flatMap(({ annotations }) => annotations).filter(({ type }) => type === 'error')).toEqual([]);

      const calls = await world.toolCalls();
      const scripts = stepsOf(workflow).flatMap(({ run }) => run ?? []);
      const tools = TOOLS.filter((tool) =>
        scripts.some((script) => script.includes(`${tool} `) || script.endsWith(tool)),
      );
      expect(calls.map(({ line }) => line.split(' ')[0])).toEqual(expect.arrayContaining(tools));
      const curled = tenant.requests.filter(({ headers }) => headers['user-agent']?.startsWith('curl/') === true);
      expect(curled.map(({ status }) => status)).toEqual(
        scripts.some((script) => script.includes('curl ')) ? [200] : [],
      );

      const minted = tenant.allCredentials().filter(({ id }) => id !== old.id);
      const clientIds = minted.map(({ clientId }) => clientId);
      for (const { line, seen } of calls) {
        if (line.startsWith('kubectl') && !line.includes('create secret')) continue;
        const [id] = ['C1_BRIDGE_CLIENT_ID', 'CONDUCTORONE_CLIENT_ID', 'C1_ID'].flatMap((name) => seen[name] ?? []);
        expect(clientIds, line).toContain(id);
        const [secret] = ['C1_BRIDGE_CLIENT_SECRET', 'CONDUCTORONE_CLIENT_SECRET', 'C1_SECRET'].flatMap(
          (name) => seen[name] ?? [],
        );
        expect(secret, line).toMatch(/^secret-token:conductorone\.com:v1:/);
      }
      const alive = tenant.livingCredentials().map(({ kind, id }) => (id === old.id ? 'old' : kind));
      const expected = place.startsWith('docs/recipes/bridge-kubernetes.md') ? ['old', 'bridge'] : ['old'];
      expect(alive).toEqual(text.includes('Id of the old credential') ? [] : expected);
    },
  );
});

test('the index names every recipe', () => {
  const index = readFileSync(join(ROOT, 'docs/recipes/README.md'), 'utf8');
  const names = recipeFiles.map((file) => basename(file)).filter((name) => name !== 'README.md');
  expect([...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name).toSorted()).toEqual(names.toSorted());
});

test('every recipe has a workflow that is run', () => {
  const run = new Set(found.filter(({ workflow }) => !isReusable(workflow.on)).map(({ file }) => file));
  expect(recipeFiles.filter((file) => !run.has(file))).toEqual(['docs/recipes/README.md']);
});

test('a pull request from a fork ends green: nothing is minted, and nothing that needs it runs', async () => {
  await using world = await createWorld();
  const recipe = found.find(({ file }) => file === 'docs/recipes/forks.md');
  if (recipe === undefined) throw new Error('there is no recipe for forks');
  const payload = { pull_request: { head: { repo: { full_name: 'somebody/octo-repo' } } } };
  const [result] = await play(world, recipe, {}, { name: 'pull_request', payload });
  expect(result?.conclusion).toBe('success');
  expect(result?.annotations).toMatchObject([{ type: 'notice', title: 'No credential' }]);
  expect(await world.toolCalls()).toEqual([]);
  expect(world.tenant.requests).toEqual([]);
});
