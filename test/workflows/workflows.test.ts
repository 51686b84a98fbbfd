import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import {
  convertWorkflowTemplate,
  LogLevel,
  NoOperationTraceWriter,
  parseAction,
  parseWorkflow,
  registerLogger,
  setLogLevel,
  validate,
} from './github-parsers.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

// What git knows, and what it would take in: a file that was only just written is judged too.
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));

const workflows = tracked.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
// Fixtures may be wrong on purpose.
const actions = tracked.filter((file) => /(?:^|\/)action\.ya?ml$/.test(file) && !file.includes('/fixtures/'));

// The language service logs its own crashes and then reports no problem; here a crash is a problem.
const crashes: string[] = [];
const ignore = (): void => undefined;
registerLogger({ error: (message) => crashes.push(message), warn: ignore, info: ignore, log: ignore });
setLogLevel(LogLevel.Error);

async function diagnose(file: string, text = read(file)): Promise<string[]> {
  crashes.length = 0;
  const document = TextDocument.create(`file:///${file}`, 'yaml', 1, text);
  const found = await validate(document);
  return [...found.map(({ message, range }) => `${file}:${range.start.line + 1}: ${message}`), ...crashes];
}

function usesIn(text: string): { reference: string; line: string }[] {
  return text.split('\n').flatMap((line) => {
    const reference = /^\s*(?:-\s+)?uses:\s*(\S+)/.exec(line)?.[1];
    return reference === undefined ? [] : [{ reference, line: line.trim() }];
  });
}

const isPinned = ({ reference, line }: { reference: string; line: string }): boolean =>
  reference.startsWith('./') || (/^[^@\s]+@[0-9a-f]{40}$/.test(reference) && /\s# v\d+\.\d+\.\d+$/.test(line));

describe.each(workflows)('%s', (file) => {
  it("is read without an error by GitHub's workflow parser", async () => {
    const { context, value } = parseWorkflow({ name: file, content: read(file) }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    if (value === undefined) throw new Error(`${file} is empty`);
    const template = await convertWorkflowTemplate(context, value);
    expect(template.errors ?? []).toEqual([]);
    expect(template.jobs.length).toBeGreaterThan(0);
  });

  it("raises no diagnostic of GitHub's language service", async () => {
    expect(await diagnose(file)).toEqual([]);
  });

  it('pins what it uses by a full commit SHA, with the version beside it', () => {
    expect(usesIn(read(file)).filter((use) => !isPinned(use))).toEqual([]);
  });

  it('takes no permission for the whole workflow, and states those of every job', () => {
    const workflow: { permissions?: unknown; jobs: Record<string, { permissions?: unknown }> } = parse(read(file));
    expect(workflow.permissions).toEqual({});
    const silent = Object.entries(workflow.jobs).filter(([, job]) => job.permissions === undefined);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('keeps secrets out of what a pull request starts', () => {
    const text = read(file);
    const triggers = Object.keys(parse(text).on);
    expect(triggers).not.toContain('pull_request_target');
    if (triggers.includes('pull_request')) expect(text).not.toMatch(/\bsecrets\./);
  });

  it('stops every job in time', () => {
    const workflow: { jobs: Record<string, { 'timeout-minutes'?: number }> } = parse(read(file));
    const endless = Object.entries(workflow.jobs).filter(([, job]) => job['timeout-minutes'] === undefined);
    expect(endless.map(([name]) => name)).toEqual([]);
  });
});

describe.each(actions)('%s', (file) => {
  it("is read without an error by GitHub's action parser", () => {
    const { context } = parseAction({ name: file, content: read(file) }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it("raises no diagnostic of GitHub's language service", async () => {
    expect(await diagnose(file)).toEqual([]);
  });

  it('pins what it uses by a full commit SHA, with the version beside it', () => {
    expect(usesIn(read(file)).filter((use) => !isPinned(use))).toEqual([]);
  });
});

describe('the list of files', () => {
  it('has the three actions and the workflows', () => {
    expect(actions).toEqual(expect.arrayContaining(['action.yml', 'bridge/action.yml', 'revoke/action.yml']));
    expect(workflows).toEqual(
      expect.arrayContaining(
        ['ci', 'codeql', 'dependency-review', 'release', 'scorecard'].map((name) => `.github/workflows/${name}.yml`),
      ),
    );
  });
});

describe('the checks above', () => {
  it('notice a tag in the place of a commit SHA, and a SHA without its version', () => {
    const uses = usesIn('- uses: a/b@v1\n  uses: a/b@0123456789012345678901234567890123456789\n- uses: ./bridge\n');
    expect(uses.map(isPinned)).toEqual([false, false, true]);
  });

  it('notice a key that GitHub does not know, in a workflow and in an action', async () => {
    const workflow = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: y\n        colour: red\n';
    expect(await diagnose('.github/workflows/unknown-key.yml', workflow)).toEqual([expect.stringContaining('colour')]);
    const action = 'name: a\ndescription: b\nruns:\n  using: node24\n  main: c.js\n  colour: red\n';
    expect(await diagnose('unknown-key/action.yml', action)).toEqual([expect.stringContaining('colour')]);
  });

  it('notice an expression over something that does not exist', async () => {
    const workflow =
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: y\n        if: steps.gone.outputs.x\n';
    expect(await diagnose('.github/workflows/unknown-step.yml', workflow)).toEqual([expect.stringContaining('gone')]);
  });
});
