import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bridgeFields, readBridgeInputs } from '../../src/domain/bridge-inputs.ts';
import { accessFields } from '../../src/domain/inputs.ts';
import { mintFields, readMintInputs } from '../../src/domain/mint-inputs.ts';
import { readRevokeInputs, revokeFields } from '../../src/domain/revoke-inputs.ts';
import { clientSecret } from './keys.ts';

const manifest = z.object({
  inputs: z.record(z.string(), z.object({ required: z.boolean().optional(), default: z.string().optional() })),
});
const inputsOf = (folder: string) =>
  manifest.parse(parse(readFileSync(join(import.meta.dirname, '../..', folder, 'action.yml'), 'utf8'))).inputs;

type Given = Readonly<Record<string, string>>;
const from = (given: Given) => (name: string) => given[name] ?? '';
const signIn: Given = { 'client-id': 'fox@acme.conductor.one/spc', 'client-secret': clientSecret };
const mintable: Given = { ...signIn, 'service-principal-id': 'deployer' };

const problemsOf = (read: ReturnType<typeof readMintInputs> | ReturnType<typeof readRevokeInputs>) =>
  read.kind === 'invalid' ? read.problems : [];

describe.each([
  ['.', mintFields],
  ['bridge', bridgeFields],
  ['revoke', revokeFields],
])('action.yml in %s', (folder, ownFields) => {
  const fields = { ...accessFields, ...ownFields };
  const declared = inputsOf(folder);

  it('declares the inputs that are read, and no other', () => {
    expect(Object.keys(declared).sort()).toEqual(Object.keys(fields).sort());
  });

  it('gives each the default that an empty input takes', () => {
    for (const [name, field] of Object.entries(fields)) {
      const schema: z.core.$ZodType = field;
      const byDefault = z.safeParse(schema, declared[name]?.default ?? '');
      expect({ name, ...byDefault }).toEqual({ name, ...z.safeParse(schema, '') });
    }
  });

  it('marks those required that may not be empty', () => {
    for (const [name, field] of Object.entries(fields)) {
      const schema: z.core.$ZodType = field;
      expect({ name, optional: z.safeParse(schema, '').success }).toEqual({
        name,
        optional: declared[name]?.required !== true,
      });
    }
  });
});

describe('inputs of the root action', () => {
  it('are typed, with defaults for what was left empty', () => {
    expect(readMintInputs(from(mintable))).toMatchObject({
      kind: 'valid',
      timeoutMs: 60_000,
      skipIfMissing: false,
      access: { dpop: false, signIn: { kind: 'private-key-jwt' }, server: { hostname: 'acme.conductor.one' } },
      inputs: { ttl: 3600, verify: 'auto', revoke: true, 'scoped-roles': [], 'cleanup-expired': true },
    });
  });

  it('take YAML’s other spellings of a boolean that GitHub hands on as text', () => {
    const read = readMintInputs(from({ ...mintable, revoke: 'FALSE', 'export-env': 'True', verify: 'TRUE' }));
    expect(read).toMatchObject({ kind: 'valid', inputs: { revoke: false, 'export-env': true, verify: 'true' } });
  });

  it('are all told at once, by their names in the YAML, what is wrong with them', () => {
    const wrong = {
      'client-id': 'fox',
      'client-secret': clientSecret,
      'auth-method': 'magic',
      dpop: 'yes',
      'server-url': 'http://acme.example',
      'on-missing-auth': 'maybe',
      timeout: '1s',
      'service-principal-id': 'a b',
      ttl: '1 fortnight',
      'allow-source-cidrs': '10.0.0.0/33, any',
      'require-dpop': 'true',
      verify: '1',
      'with-access-token': 'true',
      'export-env': 'on',
      revoke: 'off',
      'cleanup-expired': '0',
    };
    const problems = problemsOf(readMintInputs(from(wrong)));
    const told = new Set(problems.map(({ input }) => input));
    // These are fine by themselves; `with-access-token` is told for both of the two that exclude each other.
    const fine = ['client-secret', 'require-dpop'];
    expect([...told].sort()).toEqual(
      Object.keys(wrong)
        .filter((name) => !fine.includes(name))
        .sort(),
    );
    expect(JSON.stringify(problems)).not.toContain(clientSecret.slice(-20));
  });

  it('do not let a wrong one hide two that exclude each other', () => {
    const both = { ...mintable, 'with-access-token': 'true', 'require-dpop': 'TRUE' };
    expect(problemsOf(readMintInputs(from(both))).map(({ input }) => input)).toEqual(['with-access-token']);
    const worse = problemsOf(readMintInputs(from({ ...both, ttl: '1s' })));
    expect(worse.map(({ input }) => input)).toEqual(['ttl', 'with-access-token']);
  });

  it('are missing in a way that a fork can be forgiven', () => {
    const read = readMintInputs(from({ 'service-principal-id': 'deployer', 'on-missing-auth': 'skip' }));
    expect(read).toEqual({
      kind: 'invalid',
      skipIfMissing: true,
      problems: [{ input: 'client-id', message: expect.stringContaining('is missing'), missing: true }],
    });
  });
});

describe('inputs of bridge/', () => {
  it('leave the credential alive unless told otherwise', () => {
    const read = readBridgeInputs(from({ ...signIn, 'bridge-id': 'datacenter' }));
    expect(read).toMatchObject({ kind: 'valid', inputs: { revoke: false, verify: true, 'export-env': false } });
  });
});

describe('inputs of revoke/', () => {
  const id = { ...signIn, 'credential-id': 'clever-fox-1' };

  it.each(['service-principal-id', 'bridge-id'])('take %s for the owner', (owner) => {
    expect(readRevokeInputs(from({ ...id, [owner]: 'a' }))).toMatchObject({ kind: 'valid' });
  });

  it('want one owner, and neither none nor two', () => {
    const none = problemsOf(readRevokeInputs(from(id)));
    const two = problemsOf(readRevokeInputs(from({ ...id, 'service-principal-id': 'a', 'bridge-id': 'b' })));
    expect([none, two].map((problems) => problems.map(({ message }) => message))).toEqual([
      [expect.stringContaining('bridge-id is needed')],
      [expect.stringContaining('exclude each other')],
    ]);
  });

  it('tell of a missing owner beside a missing id', () => {
    expect(problemsOf(readRevokeInputs(from(signIn))).map(({ input }) => input)).toEqual([
      'credential-id',
      'service-principal-id',
    ]);
  });
});
