/** One job, and what becomes of its credential: minted, used, stolen in vain, revoked, refused. */
import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AuditEntry } from '../emulator/index.ts';
import type { Job, StepResult } from '../test/harness/index.ts';
import { type Machine, openWorld, type World } from './world.ts';

/** A part of the story: what people saw in the log, and what the tenant wrote down meanwhile. */
export interface Scene {
  readonly heading: string;
  readonly steps: readonly StepResult[];
  /** Whether the groups of the log are left folded, as GitHub's page has them at first. */
  readonly folded: boolean;
  readonly audit: readonly AuditEntry[];
}

export interface Story {
  /** The steps as they stand in the workflow. */
  readonly workflow: string;
  readonly scenes: readonly Scene[];
  /** The job's receipts, of main and of post, in Markdown. */
  readonly receipts: readonly string[];
  /** What must not be seen anywhere. */
  readonly secrets: readonly string[];
}

const ACTION = resolve(import.meta.dirname, '..');
const AS = 'OWNER/c1-ephemeral-credential@v1';
const SCRIPT = 'whoami.mjs';
/** Variables that the script reads, and the outputs of the action that they are made from. */
const VARIABLES = { C1_CLIENT_ID: 'client-id', C1_CLIENT_SECRET: 'client-secret' };

/**
 * Plays the story over dist/, with the harness as GitHub's runner.
 *
 * @param startMs when it begins; the same time gives the same story, letter by letter
 * @throws AssertionError where a secret came to light anywhere
 */
export async function tellStory(startMs: number): Promise<Story> {
  await using world = await openWorld(startMs);
  const scenes: Scene[] = [];
  let told = 0;
  const scene = (heading: string, steps: readonly StepResult[], folded = true): void => {
    scenes.push({ heading, steps, folded, audit: world.tenant.audit.slice(told) });
    told = world.tenant.audit.length;
  };
  await using job = await world.job('runner');
  const inputs = { 'client-id': world.trustClientId, 'service-principal-id': world.principalId };
  const minted = await job.uses(ACTION, { id: 'c1', as: AS, with: inputs });
  scene('The job mints a credential. It works from this runner only.', [minted]);

  await world.wait(4);
  scene('A later step uses it.', [await use(job, minted.outputs)], false);

  await world.wait(90);
  scene('A thief got it too, and tries it elsewhere.', [await useOutside(world, 'thief', minted.outputs)]);

  await world.wait(60);
  const { posts, summaries } = await job.finish();
  scene('The job ends, and so does the credential.', posts);

  await world.wait(1);
  scene('The same step again, from the same runner.', [await useOutside(world, 'runner', minted.outputs)]);
  return {
    workflow: workflowOf(inputs),
    scenes,
    receipts: summaries.map(({ text }) => text),
    secrets: world.secrets,
  };
}

function workflowOf(inputs: Readonly<Record<string, string>>): string {
  const given = Object.entries(inputs).map(([name, value]) => `    ${name}: ${value}`);
  return [
    `- uses: ${AS}`,
    '  id: c1',
    '  with:',
    ...given,
    `- run: node ${SCRIPT}`,
    '  env:',
    ...Object.entries(VARIABLES).map(([name, output]) => `    ${name}: \${{ steps.c1.outputs.${output} }}`),
  ].join('\n');
}

/** The step that uses the credential, like any other of the job. */
async function use(job: Job, outputs: StepResult['outputs']): Promise<StepResult> {
  await copyFile(join(import.meta.dirname, SCRIPT), join(job.workspace, SCRIPT));
  const values = Object.entries(VARIABLES).map(([name, output]) => [name, outputs[output] ?? '']);
  return await job.run({ script: `node ${SCRIPT}`, env: Object.fromEntries(values) });
}

/** The same step outside of the job. */
async function useOutside(world: World, machine: Machine, outputs: StepResult['outputs']): Promise<StepResult> {
  await using job = await world.job(machine, { secrets: [outputs['client-secret'] ?? ''] });
  const step = await use(job, outputs);
  await job.finish();
  return step;
}
