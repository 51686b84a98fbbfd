/** Action files, as far as the runner needs them. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Contexts, evaluateTemplate } from './expressions.ts';
import type { Template } from './model.ts';
import { NamedValues } from './named-values.ts';
import type { StageRecord } from './record.ts';

interface InputDeclaration {
  readonly name: string;
  readonly fallback: string;
  readonly deprecation: string | undefined;
}

/** What the runner reads of an `action.yml`. */
export interface Manifest {
  readonly inputs: readonly InputDeclaration[];
  readonly main: string;
  readonly pre: string | undefined;
  readonly post: string | undefined;
  readonly postIf: string;
}

/** The runtimes that the runner carries out with its own Node. */
const RUNTIMES = /^node(?:20|24)$/i;

type Mapping = Readonly<Record<string, unknown>>;

function mapping(value: unknown, place: string): Mapping {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error(`${place}: a mapping was expected.`);
  return Object.fromEntries(Object.entries(value));
}

function text(value: unknown, place: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') throw new Error(`${place}: a scalar was expected.`);
  return String(value);
}

function required(value: string | undefined, place: string): string {
  if (value === undefined || value === '') throw new Error(`${place}: is required.`);
  return value;
}

function readInput([name, value]: [string, unknown]): InputDeclaration {
  const place = `inputs.${name}`;
  const input = mapping(value, place);
  return {
    name,
    fallback: text(input['default'], `${place}.default`) ?? '',
    deprecation: text(input['deprecationMessage'], `${place}.deprecationMessage`),
  };
}

async function readSource(directory: string): Promise<string> {
  for (const name of ['action.yml', 'action.yaml']) {
    try {
      return await readFile(join(directory, name), 'utf8');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${directory}'.`);
}

/**
 * Reads the manifest of a JavaScript action. Scripts come back as absolute paths.
 *
 * @throws Error that names the place in the manifest.
 */
export async function readManifest(directory: string): Promise<Manifest> {
  const source = mapping(parse(await readSource(directory)), 'action.yml');
  const runs = mapping(source['runs'], 'runs');
  const using = required(text(runs['using'], 'runs.using'), 'runs.using');
  if (!RUNTIMES.test(using)) throw new Error(`runs.using: '${using}' is not run by this harness.`);
  const script = (key: string) => {
    const path = text(runs[key], `runs.${key}`);
    return path === undefined ? undefined : resolve(directory, path);
  };
  return {
    inputs: Object.entries(mapping(source['inputs'], 'inputs')).map(readInput),
    main: required(script('main'), 'runs.main'),
    pre: script('pre'),
    post: script('post'),
    postIf: text(runs['post-if'], 'runs.post-if') ?? 'always()',
  };
}

/** Evaluates templates now. */
export function evaluateAll(templates: Readonly<Record<string, Template>> = {}): [name: string, value: string][] {
  return Object.entries(templates).map(([name, value]) => [name, typeof value === 'string' ? value : value()]);
}

/** The inputs of one stage: what the workflow gives over the defaults. All declared inputs are there. */
export function evaluateInputs(
  manifest: Manifest,
  given: Readonly<Record<string, Template>> | undefined,
  contexts: Contexts,
  record: StageRecord,
): NamedValues {
  const inputs = new NamedValues();
  for (const [name, value] of evaluateAll(given)) inputs.set(name, value);
  const declared = new Set(manifest.inputs.map(({ name }) => name.toLowerCase()));
  const strangers = inputs.pairs().filter(([name]) => !declared.has(name.toLowerCase()));
  for (const { name, fallback, deprecation } of manifest.inputs) {
    if (!inputs.has(name)) inputs.set(name, evaluateTemplate(fallback, contexts));
    else if (deprecation !== undefined) {
      record.issue('warning', `Input '${name}' has been deprecated with message: ${deprecation}`);
    }
  }
  if (strangers.length > 0) {
    const quote = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
    const valid = quote(manifest.inputs.map(({ name }) => name));
    record.issue(
      'warning',
      `Unexpected input(s) ${quote(strangers.map(([name]) => name))}, valid inputs are [${valid}]`,
    );
  }
  return inputs;
}
