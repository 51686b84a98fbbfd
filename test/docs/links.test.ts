import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '..', '..');

const top = readdirSync(ROOT).map((name) => join(ROOT, name));
const below = ['docs', 'emulator', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, folder, name)),
);
const documents = [...top, ...below].filter((file) => file.endsWith('.md')).map((file) => relative(ROOT, file));

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

function read(document: string): string {
  return readFileSync(join(ROOT, document), 'utf8');
}

/** The anchors that GitHub makes of headings: lower case, without punctuation, blanks as dashes. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Links of a document that lead nowhere; those to the web are not followed. */
function deadLinks(document: string): readonly string[] {
  const prose = read(document).replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(ROOT, document) : join(ROOT, dirname(document), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
    });
}

describe.each(documents)('%s', (document) => {
  it('links to what is there', () => {
    expect(deadLinks(document)).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const named = [...read(document).matchAll(/\bnpm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('lists every decision in the index of decisions', () => {
  const decisions = readdirSync(join(ROOT, 'docs', 'adr')).filter((name) => /^\d{4}-/.test(name));
  const index = read('docs/adr/README.md');
  expect(decisions.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});
