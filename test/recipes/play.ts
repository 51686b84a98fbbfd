/** Plays a workflow of a recipe: its steps that use this action against dist/, its scripts with stubs on PATH. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluateCondition } from '../harness/expressions.ts';
import { createJob, type Job, type JobOptions, type JobResult } from '../harness/index.ts';
import { type Contexts, decide, fill, fillAll } from './expressions.ts';
import { type Found, folderOf, found, type Step, type Texts, type Workflow, type WorkflowJob } from './workflows.ts';
import type { World } from './world.ts';

type JobOutputs = Record<string, { readonly outputs: Texts }>;

/**
 * Runs the jobs in their order, which the recipes write down in the order of their needs.
 *
 * @param fork an event of a fork, for which GitHub grants no OIDC token whatever the workflow says
 */
export async function play(
  world: World,
  { workflow, file }: Found,
  inputs: Texts,
  fork?: JobOptions['event'],
): Promise<readonly JobResult[]> {
  return (await playJobs(world, workflow, file, inputs, fork)).results;
}

async function playJobs(world: World, workflow: Workflow, file: string, inputs: Texts, fork?: JobOptions['event']) {
  const results: JobResult[] = [];
  const needs: JobOutputs = {};
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const contexts = { needs, inputs, vars: world.vars(false), secrets: world.secrets };
    if (!evaluateCondition(decide(job.if ?? 'success()', contexts), 'success')) continue;
    if (job.uses !== undefined) {
      const called = found.find(
        (each) => each.file === file && JSON.stringify(each.workflow.on).includes('workflow_call'),
      );
      if (called === undefined) throw new Error(`${file} shows no reusable workflow`);
      const played = await playJobs(world, called.workflow, file, fillAll(job.with, contexts));
      results.push(...played.results);
      needs[name] = { outputs: fillAll(outputsOf(called.workflow), { jobs: played.needs }) };
      continue;
    }
    for (const matrix of combinations(job)) {
      const result = await playJob(world, name, job, { ...contexts, matrix }, fork);
      results.push(result);
      needs[name] = { outputs: result.outputs };
    }
  }
  return { results, needs };
}

function outputsOf(called: Workflow): Texts {
  const { workflow_call: call } = called.on as { workflow_call: { outputs: Record<string, { value: string }> } };
  return Object.fromEntries(Object.entries(call.outputs).map(([name, { value }]) => [name, value]));
}

/** The recipes' matrices have one axis. */
function combinations({ strategy }: WorkflowJob): readonly Texts[] {
  const [axis, values] = Object.entries(strategy?.matrix ?? {})[0] ?? ['', ['']];
  return values.map((value) => ({ [axis]: value }));
}

async function playJob(
  world: World,
  name: string,
  job: WorkflowJob,
  outer: Contexts,
  fork?: JobOptions['event'],
): Promise<JobResult> {
  const { issuer, server } = world;
  const granted = fork === undefined && job.permissions?.['id-token'] === 'write';
  const oidc = { url: issuer.requestUrl(server.url), token: issuer.requestToken };
  const outputs = Object.entries(job.outputs ?? {}).map(([output, template]) => {
    const evaluate = (steps: Readonly<Record<string, Texts>>) => fill(template, { ...outer, steps: asSteps(steps) });
    return [output, evaluate] as const;
  });
  await using run = await createJob({
    secrets: [world.client.clientSecret],
    machineEnv: world.machine,
    env: fillAll(job.env, outer),
    github: { job: name },
    outputs: Object.fromEntries(outputs),
    ...(granted ? { oidc } : {}),
    ...(fork === undefined ? {} : { event: fork }),
  });
  await copyFile(join(world.folder, 'deploy.sh'), join(run.workspace, 'deploy.sh'));
  const done: Record<string, Texts> = { tenant: world.emulated };
  for (const [index, step] of (job.steps ?? []).entries()) {
    const id = step.id ?? `step-${index}`;
    done[id] = await playStep(world, run, step, id, {
      ...outer,
      github: { repository: 'octo-org/octo-repo' },
      steps: asSteps(done),
    });
  }
  return await run.finish();
}

function asSteps(outputs: Readonly<Record<string, Texts>>): Contexts {
  return Object.fromEntries(Object.entries(outputs).map(([id, values]) => [id, { outputs: values }]));
}

async function playStep(world: World, run: Job, step: Step, id: string, outer: Contexts): Promise<Texts> {
  const condition = decide(step.if ?? 'success()', outer);
  const contexts = { ...outer, vars: world.vars(step.with?.['client-secret'] !== undefined) };
  const env = fillAll(step.env, contexts);
  if (step.run !== undefined) {
    // The emulator of README's example runs here already.
    if (step.run.includes('npm ci')) return world.emulated;
    const { outputs } = await run.run({ id, script: step.run, env, condition });
    return outputs;
  }
  const folder = folderOf(step.uses ?? '');
  if (folder === undefined) return {};
  // The client ids name a tenant that is not on this machine.
  const inputs = { 'server-url': world.server.url, ...fillAll(step.with, contexts) };
  const { outputs } = await run.uses(folder, { id, with: inputs, env, condition });
  return outputs;
}
