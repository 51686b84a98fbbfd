/** The workflows that stand in the recipes and in README.md, made whole where only a part of one is shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../scenarios/stage.ts';

export type Texts = Readonly<Record<string, string>>;

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

export interface WorkflowJob {
  readonly uses?: string;
  readonly needs?: string;
  readonly if?: string;
  readonly permissions?: Texts;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly outputs?: Texts;
  readonly with?: Texts;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly name?: string;
  readonly on: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export interface Found {
  /** File and number, e.g. `docs/recipes/curl.md #1`. */
  readonly place: string;
  readonly file: string;
  readonly text: string;
  readonly workflow: Workflow;
}

const FRAGMENT_HEAD =
  'on: workflow_dispatch\njobs:\n  shown:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n';

function whole(block: string): string {
  if (/^on:/m.test(block)) return block;
  if (/^jobs:/m.test(block)) return `on: workflow_dispatch\n${block}`;
  return `${FRAGMENT_HEAD}${block}`;
}

function workflowsOf(file: string): readonly Found[] {
  const blocks = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)];
  return blocks.map(([, block = ''], index) => {
    const text = whole(block);
    return { place: `${file} #${index + 1}`, file, text, workflow: parse(text) };
  });
}

/** Files of docs/recipes, the index among them. */
export const recipeFiles: readonly string[] = readdirSync(join(ROOT, 'docs/recipes')).map(
  (name) => `docs/recipes/${name}`,
);

/** All of them. */
export const found: readonly Found[] = [...recipeFiles, 'README.md'].flatMap(workflowsOf);

/** The folder of one of the three actions, by how a workflow names it; `undefined` for any other. */
export function folderOf(uses: string): string | undefined {
  const match = /^OWNER\/c1-ephemeral-credential(?<folder>\/bridge|\/revoke)?@(v1|[0-9a-f]{40})$/.exec(uses);
  return match === null ? undefined : join(ROOT, match.groups?.['folder'] ?? '');
}
