import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Manifest, readManifest } from '../../tools/docs.ts';
import { NoOperationTraceWriter, parseWorkflow } from '../workflows/github-parsers.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OURS = /^OWNER\/c1-ephemeral-credential(?:\/(?<folder>\w+))?@/;

const workflowSchema = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(
        z.object({
          id: z.string().optional(),
          uses: z.string().default(''),
          with: z.record(z.string(), z.unknown()).default({}),
        }),
      ),
    }),
  ),
});

/** The YAML blocks of a document as whole workflows; a list of steps is put into a job. */
function workflowsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) =>
    /^on:/m.test(text) ? text : `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${text}`,
  );
}

function manifestOf(uses: string): Manifest | undefined {
  const match = OURS.exec(uses);
  if (match === null) return undefined;
  return readManifest(readFileSync(join(ROOT, match.groups?.['folder'] ?? '', 'action.yml'), 'utf8'));
}

const workflows = workflowsOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));

it('shows how to sign in with OIDC first, and with a secret second', () => {
  const [first = '', second = ''] = workflows;
  expect(first).toMatch(/id-token: write[\s\S]*\/wfe/);
  expect(first).not.toContain('client-secret');
  expect(second).toContain('client-secret: ${{ secrets.');
});

describe.each(workflows.map((text, index) => [index + 1, text] as const))(
  'workflow %i of the README',
  (_number, text) => {
    const steps = Object.values(workflowSchema.parse(parse(text)).jobs).flatMap((job) => job.steps);
    const own = steps.map((step) => ({ ...step, manifest: manifestOf(step.uses) }));

    it("is read without an error by GitHub's parser", () => {
      const { context } = parseWorkflow({ name: 'README.md', content: text }, new NoOperationTraceWriter());
      expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    });

    it('gives our actions inputs that they have, and the required ones', () => {
      const minting = own.filter(({ manifest }) => manifest !== undefined);
      expect(minting).not.toEqual([]);
      for (const { manifest, with: given } of minting) {
        const inputs = manifest?.inputs ?? {};
        const required = Object.keys(inputs).filter((name) => inputs[name]?.required === true);
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
        expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
      }
    });

    it('reads outputs that our actions have', () => {
      const outputs = own.flatMap(({ id, manifest }) =>
        Object.keys(manifest?.outputs ?? {}).map((name) => `steps.${id}.outputs.${name}`),
      );
      const ids = own.flatMap(({ id, manifest }) => (id === undefined || manifest === undefined ? [] : [id]));
      const read = [...text.matchAll(/steps\.(\w+)\.outputs\.[\w-]+/g)].filter(([, id = '']) => ids.includes(id));
      expect(outputs).toEqual(expect.arrayContaining(read.map(([reference]) => reference)));
    });
  },
);
