import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emit, fixture, quickJob, readProbe } from './fixtures/index.ts';
import { createJob } from './index.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('starts an action', () => {
  test('in the workspace, with its script alone, standard input ended, and the event', async () => {
    await using job = await quickJob({ event: { name: 'push', payload: { repository: { name: 'here' } } } });
    const step = await job.uses(fixture('probe'));
    expect(await readFile(join(job.temp, '_github_workflow', 'event.json'), 'utf8')).toMatch(/^\{\n {2}"repository"/);
    const { argv, cwd, event, stdin, env } = await readProbe(job, 'main');
    expect({ argv, cwd, event, stdin }).toEqual({
      argv: [],
      cwd: job.workspace,
      event: { repository: { name: 'here' } },
      stdin: '',
    });
    expect(env['GITHUB_EVENT_NAME']).toBe('push');
    expect(step).toMatchObject({ outcome: 'success', exitCode: 0, signal: null, outputs: { answer: 'from main' } });
  });

  test('with every declared input, named as the runner names it', async () => {
    await using job = await quickJob({
      event: { name: 'push', payload: { repository: { name: 'here' } } },
      github: { ref_name: 'feature' },
    });
    const step = await job.uses(fixture('probe'), { with: { 'MY-token NAME': 'given', stray: 'too', old: 'used' } });
    const { env } = await readProbe(job, 'main');
    const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
    expect(Object.fromEntries(inputs)).toEqual({
      'INPUT_MY-TOKEN_NAME': 'given',
      INPUT_PLAIN: 'by default',
      INPUT_BRANCH: 'feature of here',
      INPUT_OLD: 'used',
      INPUT_STRAY: 'too',
    });
    expect(step.annotations.map(({ type, message }) => [type, message])).toEqual([
      ['warning', "Input 'old' has been deprecated with message: Use plain."],
      ['warning', "Unexpected input(s) 'stray', valid inputs are ['my-token name', 'plain', 'branch', 'old']"],
    ]);
  });

  test('with an environment in which later layers win', async () => {
    const forged = {
      INPUT_PLAIN: 'forged',
      INPUT_STRAY: 'kept',
      GITHUB_RUN_ID: 'forged',
      RUNNER_TEMP: 'forged',
      GITHUB_ACTIONS: 'forged',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://forged.example/?',
      NODE_ICU_DATA: 'removed',
      STATE_anything: 'kept',
      CI: 'kept',
      level: 'job',
    };
    await using job = await quickJob({ env: forged, github: { run_id: '77' } });
    await job.uses(fixture('probe'), { env: { level: 'step' } });
    const { env } = await readProbe(job, 'main');
    expect(env).toMatchObject({
      INPUT_PLAIN: 'by default',
      INPUT_STRAY: 'kept',
      GITHUB_RUN_ID: '77',
      RUNNER_TEMP: job.temp,
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://forged.example/?',
      STATE_anything: 'kept',
      CI: 'kept',
      level: 'step',
      GITHUB_ACTION: '__self',
      GITHUB_ACTION_REPOSITORY: '',
      GITHUB_ACTION_REF: '',
    });
    expect(env).not.toHaveProperty('NODE_ICU_DATA');
    expect(env).not.toHaveProperty('RUNNER_DEBUG');
  });

  test('with the OIDC variables where granted, over those of an earlier step', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://forged.example/?' };
    await using job = await quickJob({ env, oidc: { url: 'https://oidc.example/?v=1', token: 'request-token-1' } });
    await job.uses(fixture('probe'));
    const seen = (await readProbe(job, 'main')).env;
    expect(seen['ACTIONS_ID_TOKEN_REQUEST_URL']).toBe('https://oidc.example/?v=1');
    expect(seen['ACTIONS_ID_TOKEN_REQUEST_TOKEN']).toBe('request-token-1');
  });

  test('without anything of the environment that runs this', async () => {
    vi.stubEnv('HARNESS_STRAY', 'seen');
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:9');
    vi.stubEnv('NODE_EXTRA_CA_CERTS', '/nowhere');
    await using job = await createJob();
    await job.uses(fixture('probe'));
    const { env } = await readProbe(job, 'main');
    expect(Object.keys(env)).not.toContain('HARNESS_STRAY');
    const strange = /^(?:INPUT|GITHUB|RUNNER|ACTIONS)_|^(?:PATH|HOME|LANG|CI)$/;
    expect(Object.keys(env).filter((name) => !strange.test(name))).toEqual([]);
    expect(env['HOME']).not.toBe(process.env['HOME']);
  });
});

describe('shows a step', () => {
  test('with its inputs and environment, masked by what is registered by then', async () => {
    await using job = await quickJob({ secrets: ['hunter2-hunter2'], env: { A: '1' } });
    const step = await job.uses(fixture('probe'), {
      as: 'octo-org/probe@v1',
      with: { plain: 'hunter2-hunter2', 'my-token name': '' },
    });
    expect(step.log.slice(0, 7)).toEqual([
      '##[group]Run octo-org/probe@v1',
      'with:',
      '  plain: ***',
      '  branch: main of ',
      'env:',
      '  A: 1',
      '##[endgroup]',
    ]);
  });

  test('that prints in small pieces, without a last line break, in UTF-8 across chunks', async () => {
    await using job = await quickJob();
    const step = await emit(job, [
      ['stdout', 'one\rtwo\r\nthr'],
      ['stdout', 'ee ö\nfour'],
    ]);
    expect(step.log.slice(2)).toEqual(['one', 'two', 'three ö', 'four']);
    expect(step.raw.stdout).toBe('one\rtwo\r\nthree ö\nfour');
  });

  test('that fails by its exit code alone', async () => {
    await using job = await quickJob();
    const step = await emit(job, [
      ['stdout', '::error::only words\n'],
      ['exit', 0],
    ]);
    expect([step.outcome, step.annotations.length]).toEqual(['success', 1]);
    const failed = await emit(job, [['exit', 3]], { continueOnError: true });
    expect(failed).toMatchObject({ outcome: 'failure', conclusion: 'success', exitCode: 3 });
    expect((await job.finish()).conclusion).toBe('success');
  });

  test('in debug mode with what it left for others', async () => {
    await using job = await quickJob({ debug: true });
    const step = await emit(job, [
      ['append', 'GITHUB_OUTPUT', 'a=1\n'],
      ['append', 'GITHUB_STATE', 'b<<E\n2\n3\nE\n'],
      ['append', 'GITHUB_ENV', 'C=4\n'],
      ['stdout', '::debug::from within\n'],
    ]);
    expect(step.log.filter((line) => line.startsWith('##[debug]'))).toEqual([
      '##[debug]from within',
      "##[debug]C='4'",
      '##[debug]Save intra-action state b = 2',
      '##[debug]3',
      '##[debug]Set output a = 1',
      '##[debug]Node Action run completed with exit code 0',
    ]);
  });
});
