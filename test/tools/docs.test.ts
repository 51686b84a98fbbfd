import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill, readManifest, readme, sectionsOf } from '../../tools/docs.ts';

const one = readManifest(`
inputs:
  id: { description: Whose., required: true }
  ttl: { description: 'How | long.', default: 1h }
outputs:
  minted: { description: Whether it was. }
`);
const two = readManifest(`
inputs:
  ttl: { description: 'How | long.', default: 1h }
  verify: { description: Try it., default: 'true' }
outputs: {}
`);
const sections = sectionsOf({ 'action.yml': one, 'bridge/action.yml': two }, { lost: { cause: 'C.', cure: 'D.' } });

describe('the generated parts', () => {
  it('tell inputs that all actions declare alike once, and the others with their action', () => {
    expect(sections.get('shared inputs')).toContain('| `ttl` | `1h` | How \\| long. |');
    expect(sections.get('inputs of action.yml')).not.toContain('ttl');
    expect(sections.get('inputs of bridge/action.yml')).toContain('| `verify` | `true` | Try it. |');
  });

  it('say which inputs are required', () => {
    expect(sections.get('inputs of action.yml')).toContain('| `id` | **required** | Whose. |');
  });

  it.each([
    ['default', "{ description: 'How | long.', default: 2h }"],
    ['description', '{ description: How long., default: 1h }'],
    ['being required', "{ description: 'How | long.', default: 1h, required: true }"],
  ])('do not share an input that differs in its %s', (_what, declaration) => {
    const other = readManifest(`{ inputs: { ttl: ${declaration} }, outputs: {} }`);
    const apart = sectionsOf({ 'action.yml': one, 'bridge/action.yml': other }, {});
    expect(apart.get('shared inputs')).not.toContain('ttl');
    expect(apart.get('inputs of bridge/action.yml')).toContain('| `ttl` |');
  });

  it('tell outputs and error codes', () => {
    expect(sections.get('outputs of action.yml')).toContain('| `minted` | Whether it was. |');
    expect(sections.get('error codes')).toContain('| `lost` | C. | D. |');
  });

  it('keep client ids and URLs from becoming links, and leave code as it is', () => {
    const cure = 'Like name@acme.test/spc. Set `x://y`, or http://u:p@host:1 there.';
    const table = sectionsOf({ 'action.yml': one }, { lost: { cause: 'C.', cure } }).get('error codes');
    expect(table).toContain('Like `name@acme.test/spc`. Set `x://y`, or `http://u:p@host:1` there.');
  });
});

describe('filling a text', () => {
  const parts = new Map([['a', 'NEW']]);

  it('replaces what stands between the markers, and nothing else', () => {
    const text = 'Before\n<!-- generated: a -->\nold\n<!-- end -->\nAfter\n';
    const filled = 'Before\n<!-- generated: a -->\n\nNEW\n\n<!-- end -->\nAfter\n';
    expect(fill(text, parts)).toBe(filled);
    expect(fill(filled, parts)).toBe(filled);
  });

  it('refuses a part that nobody makes, and misses one that has no place', () => {
    expect(() => fill('<!-- generated: b -->\n<!-- end -->', parts)).toThrow('"b"');
    expect(() => fill('nothing here', parts)).toThrow('lacks the part a');
  });
});

it('finds README.md current: run "npm run docs" if it is not', () => {
  const { is, should } = readme(resolve(import.meta.dirname, '..', '..'));
  expect(is).toBe(should);
});
