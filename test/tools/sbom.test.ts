import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notices, packagesOf, sbom } from '../../tools/sbom.ts';

const HASH_OF_NOTHING =
  'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';

let root: string;

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sbom-'));
  write('node_modules/plain/package.json', { name: 'plain', version: '1.2.3', license: 'MIT' });
  write('node_modules/plain/LICENSE.md', 'Permission is granted.\r\nTo anyone.\n');
  write('node_modules/@scope/named/package.json', {
    name: '@scope/named',
    version: '2.0.0',
    license: '(MIT OR CC0-1.0)',
  });
  write('node_modules/@scope/named/node_modules/plain/package.json', {
    name: 'plain',
    version: '0.9.0',
    license: { type: 'ISC' },
  });
  write('package-lock.json', {
    packages: {
      '': {},
      'node_modules/plain': { integrity: HASH_OF_NOTHING },
      'node_modules/@scope/named/node_modules/plain': { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
    },
  });
});

afterEach(() => rmSync(root, { recursive: true }));

describe('packagesOf', () => {
  it('finds the owner of each module once, whatever the spelling of its path', () => {
    const packages = packagesOf(
      [
        join(root, 'build/src/main.js'),
        join(root, 'node_modules/plain/index.js'),
        './node_modules/plain/lib/deep/other.js',
        'node_modules\\@scope\\named\\index.js',
      ],
      root,
    );
    expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual(['@scope/named 2.0.0', 'plain 1.2.3']);
  });

  it('keeps a nested copy of another version apart from the outer one', () => {
    const packages = packagesOf(
      ['node_modules/plain/index.js', 'node_modules/@scope/named/node_modules/plain/index.js'],
      root,
    );
    expect(packages.map(({ version, license, integrity }) => ({ version, license, integrity }))).toEqual([
      { version: '0.9.0', license: 'ISC', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
      { version: '1.2.3', license: 'MIT', integrity: HASH_OF_NOTHING },
    ]);
  });

  it('reads the licence text a package ships', () => {
    expect(packagesOf(['node_modules/plain/index.js'], root)[0]?.licenseText).toContain('Permission is granted.');
  });

  it('refuses a module whose package has no manifest', () => {
    expect(() => packagesOf(['node_modules/gone/index.js'], root)).toThrow(/gone/);
  });
});

describe('sbom', () => {
  it('is CycloneDX 1.6 with a purl, the licence and the hash of each package', () => {
    const modules = ['node_modules/plain/index.js', 'node_modules/@scope/named/index.js'];
    expect(JSON.parse(sbom(packagesOf(modules, root)))).toEqual({
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      components: [
        {
          type: 'library',
          'bom-ref': 'pkg:npm/%40scope/named@2.0.0',
          group: '@scope',
          name: 'named',
          version: '2.0.0',
          licenses: [{ expression: '(MIT OR CC0-1.0)' }],
          purl: 'pkg:npm/%40scope/named@2.0.0',
        },
        {
          type: 'library',
          'bom-ref': 'pkg:npm/plain@1.2.3',
          name: 'plain',
          version: '1.2.3',
          hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^cf83e1357eefb8bd[0-9a-f]{112}$/) }],
          licenses: [{ license: { id: 'MIT' } }],
          purl: 'pkg:npm/plain@1.2.3',
        },
      ],
    });
  });

  it('does not depend on the order of its input', () => {
    const packages = packagesOf(['node_modules/plain/index.js', 'node_modules/@scope/named/index.js'], root);
    expect(sbom(packages.toReversed())).toBe(sbom(packages));
  });

  it('refuses a hash that it cannot read instead of leaving it out', () => {
    expect(() => sbom([{ name: 'odd', version: '1.0.0', license: 'MIT', integrity: 'md5-AAAA' }])).toThrow(/md5-AAAA/);
  });
});

describe('notices', () => {
  it('names each package with its licence and its text, with one kind of line end', () => {
    const text = notices(packagesOf(['node_modules/plain/index.js', 'node_modules/@scope/named/index.js'], root));
    expect(text).toContain('plain 1.2.3\nLicense: MIT\n\nPermission is granted.\nTo anyone.\n');
    expect(text).toContain('@scope/named 2.0.0\nLicense: (MIT OR CC0-1.0)\n');
    expect(text).not.toContain('\r');
  });
});
