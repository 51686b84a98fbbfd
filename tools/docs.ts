/**
 * Writes the generated parts of README.md: the tables of inputs and outputs out of the three action files, and
 * troubleshooting out of the error codes. With --check it writes nothing, and fails when a part is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { catalogue } from '../src/errors.ts';

const inputSchema = z.object({
  description: z.string(),
  required: z.boolean().default(false),
  default: z.string().default(''),
});
const outputSchema = z.object({ description: z.string() });
const manifestSchema = z.object({
  inputs: z.record(z.string(), inputSchema),
  outputs: z.record(z.string(), outputSchema),
});

export type Input = z.infer<typeof inputSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

/** What the troubleshooting table tells of one error code. */
export interface Trouble {
  readonly cause: string;
  readonly cure: string;
}

/** The action files, by the path that people read. */
const ACTION_FILES = ['action.yml', 'bridge/action.yml', 'revoke/action.yml'] as const;

/** The inputs and outputs that the text of an action file declares. */
export function readManifest(text: string): Manifest {
  return manifestSchema.parse(parse(text));
}

/**
 * The generated parts by name. Inputs that all manifests declare alike are told once, as `shared inputs`.
 *
 * @param manifests by path of the action file
 */
export function sectionsOf(
  manifests: Readonly<Record<string, Manifest>>,
  troubles: Readonly<Record<string, Trouble>>,
): ReadonlyMap<string, string> {
  const [first, ...others] = Object.values(manifests).map(({ inputs }) => inputs);
  const isShared = (name: string, input: Input): boolean =>
    others.length > 0 && others.every((each) => sameInput(each[name], input));
  const shared = Object.entries(first ?? {}).filter(([name, input]) => isShared(name, input));
  const sharedNames = new Set(shared.map(([name]) => name));
  const sections = new Map([['shared inputs', inputsTable(Object.fromEntries(shared))]]);
  for (const [path, { inputs, outputs }] of Object.entries(manifests)) {
    const own = Object.entries(inputs).filter(([name]) => !sharedNames.has(name));
    sections.set(`inputs of ${path}`, inputsTable(Object.fromEntries(own)));
    sections.set(`outputs of ${path}`, outputsTable(outputs));
  }
  return sections.set('error codes', troublesTable(troubles));
}

function sameInput(one: Input | undefined, other: Input): boolean {
  return (
    one !== undefined &&
    one.description === other.description &&
    one.default === other.default &&
    one.required === other.required
  );
}

function inputsTable(inputs: Manifest['inputs']): string {
  const rows = Object.entries(inputs).map(([name, { description, required, default: preset }]) => [
    code(name),
    required ? '**required**' : code(preset),
    prose(description),
  ]);
  return table(['input', 'default', 'what it does'], rows);
}

function outputsTable(outputs: Manifest['outputs']): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), prose(description)]);
  return table(['output', 'what it holds'], rows);
}

function troublesTable(troubles: Readonly<Record<string, Trouble>>): string {
  const rows = Object.entries(troubles).map(([name, { cause, cure }]) => [code(name), prose(cause), prose(cure)]);
  return table(['code', 'what happened', 'what to do'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

/** What GitHub would turn into a link: addresses of mail and of the web, such as a client id or a proxy's URL. */
const LINK = /[\w.+-]*(?:@|:\/\/)[\w.:@/-]*[\w/]/g;

/** A description on one line. What stands in backticks already is left alone. */
function prose(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(LINK, (link) => code(link))))
    .join('');
}

const PART = /<!-- generated: (?<name>[^>]+) -->\n[\s\S]*?<!-- end -->/g;

/**
 * A text with its generated parts made anew. A part stands between `<!-- generated: NAME -->` and `<!-- end -->`.
 *
 * @throws when the text names a part that nobody makes, or lacks one of `sections`
 */
export function fill(text: string, sections: ReadonlyMap<string, string>): string {
  const wanted = new Set(sections.keys());
  const filled = text.replace(PART, (_part, name: string) => {
    const section = sections.get(name);
    if (section === undefined) throw new Error(`Nothing makes the part "${name}"`);
    wanted.delete(name);
    return `<!-- generated: ${name} -->\n\n${section}\n\n<!-- end -->`;
  });
  if (wanted.size > 0) throw new Error(`The text lacks the part ${[...wanted].join(', ')}`);
  return filled;
}

/** The README of a repository as it is and as it has to be. */
export function readme(root: string): { readonly path: string; readonly is: string; readonly should: string } {
  const path = join(root, 'README.md');
  const is = readFileSync(path, 'utf8');
  const manifests = ACTION_FILES.map((file) => [file, readManifest(readFileSync(join(root, file), 'utf8'))] as const);
  return { path, is, should: fill(is, sectionsOf(Object.fromEntries(manifests), catalogue)) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const { path, is, should } = readme(resolve(import.meta.dirname, '..'));
  if (!values.check) writeFileSync(path, should);
  else if (is !== should) {
    process.exitCode = 1;
    process.stderr.write('README.md is not what the action files and the error codes say. Run "npm run docs".\n');
  }
}
