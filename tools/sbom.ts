// What is in dist/: which packages its modules come from, as an SBOM and as the notices their licences ask for.
// Both are the same bytes for the same input, because dist/ is committed and compared.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** One package whose code is in the bundle. `integrity` is the lockfile's hash (`sha512-<base64>`), empty if it has none. */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  /** The licence and notice files as the package ships them, one after the other; empty if it ships none. */
  readonly licenseText?: string;
};

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).default(''),
});

const lockfileSchema = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});

// The last node_modules in the path owns the module: a nested copy is a package of its own, perhaps of another version.
const OWNER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * The packages that own the given modules, each once, sorted by name and version. Modules outside node_modules (our own)
 * belong to none.
 *
 * @param modulePaths paths as the bundler gives them: absolute or relative to root, with either kind of slash
 * @param root the folder that holds node_modules and package-lock.json
 * @throws when a module's package has no readable manifest, or no name and version in it
 */
export function packagesOf(modulePaths: readonly string[], root: string): BundledPackage[] {
  const lock = lockfileSchema.parse(readJson(join(root, 'package-lock.json')));
  const folders = new Set<string>();
  for (const path of modulePaths) {
    const folder = OWNER.exec(relativeTo(root, path))?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  const found = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const bundled = readPackage(root, folder, lock.packages[folder]?.integrity ?? '');
    found.set(`${bundled.name}@${bundled.version}`, bundled);
  }
  return [...found.values()].sort(byNameAndVersion);
}

/**
 * A CycloneDX 1.6 document in JSON. It has no serial number and no timestamp: the specification asks for neither, and both
 * would make two builds of one commit differ.
 */
export function sbom(packages: readonly BundledPackage[]): string {
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: [...packages].sort(byNameAndVersion).map(component),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The third-party notices as plain text: each package with its licence and the text that must travel with it. */
export function notices(packages: readonly BundledPackage[]): string {
  const entries = [...packages].sort(byNameAndVersion).map(({ name, version, license, licenseText }) => {
    const text = (licenseText ?? '').replaceAll('\r\n', '\n').trim();
    return [`${name} ${version}`, `License: ${license || 'not stated'}`, ...(text === '' ? [] : ['', text]), ''].join(
      '\n',
    );
  });
  return ['The files in this folder contain code of these packages.\n', ...entries].join(`\n${'-'.repeat(80)}\n\n`);
}

function component({ name, version, license, integrity }: BundledPackage): object {
  const purl = packageUrl(name, version);
  const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(scope === undefined ? {} : { group: scope }),
    name: scope === undefined ? name : name.slice(scope.length + 1),
    version,
    ...(integrity === '' ? {} : { hashes: integrity.split(/\s+/).map(hash) }),
    ...(license === '' ? {} : { licenses: [licenseChoice(license)] }),
    purl,
  };
}

/** The package URL; the at sign of a scope is percent-encoded, as the purl specification asks of a namespace. */
function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}

/** `MIT` is an SPDX id; `(MIT OR Apache-2.0)` is an SPDX expression; CycloneDX keeps them in different fields. */
function licenseChoice(license: string): object {
  if (/\s(?:OR|AND|WITH)\s/.test(license)) return { expression: license };
  if (/^[A-Za-z0-9.+-]+$/.test(license)) return { license: { id: license } };
  return { license: { name: license } };
}

/** npm writes `sha512-<base64>` (Subresource Integrity), CycloneDX `SHA-512` and hexadecimal. */
function hash(integrity: string): object {
  const [, bits, content] = /^sha(1|256|384|512)-([A-Za-z0-9+/]+=*)$/.exec(integrity) ?? [];
  if (bits === undefined || content === undefined)
    throw new Error(`Not an integrity value of a lockfile: ${integrity}`);
  return { alg: `SHA-${bits}`, content: Buffer.from(content, 'base64').toString('hex') };
}

function readPackage(root: string, folder: string, integrity: string): BundledPackage {
  const { name, version, license } = manifestSchema.parse(readJson(join(root, folder, 'package.json')));
  const licenseText = readdirSync(join(root, folder))
    .filter((entry) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(entry))
    .sort()
    .map((entry) => readFileSync(join(root, folder, entry), 'utf8'))
    .join('\n');
  return { name, version, license, integrity, licenseText };
}

function relativeTo(root: string, path: string): string {
  const base = `${resolve(root).replaceAll('\\', '/')}/`;
  const plain = path.replaceAll('\\', '/');
  return plain.startsWith(base) ? plain.slice(base.length) : plain.replace(/^\.\//, '');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

// Code units and not a locale: the order must not depend on the machine.
function byNameAndVersion(left: BundledPackage, right: BundledPackage): number {
  const [a, b] = [`${left.name}@${left.version}`, `${right.name}@${right.version}`];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
