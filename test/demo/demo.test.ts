import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../demo/demo.ts');

interface Run {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

function demo(env: Readonly<Record<string, string>>): Promise<Run> {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...own } = process.env;
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script], { env: { ...own, ...env } }, (_error, out, err) =>
      resolve({ exitCode: child.exitCode, out, err }),
    );
  });
}

describe('the demo', () => {
  let run: Run;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-test-'));
    run = await demo({ FORCE_COLOR: '1', COLUMNS: '100', TMPDIR: folder });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('tells the whole story, ends well and leaves nothing behind', async () => {
    expect(run.err).toBe('');
    expect(run.exitCode).toBe(0);
    const text = stripVTControlCharacters(run.out);
    const story = [
      /^ {2}Signed in to acme\.conductor\.one with GitHub OIDC as \S+\/wfe$/,
      /^ {2}Minted \S+ for 1h, to be used from 203\.0\.113\.7\/32$/,
      /^ {4}\S+ credential\.created \S+ by \S+ from 203\.0\.113\.7$/,
      /^ {2}C1 let us in: /,
      /^ {2}C1 refused the credential: .*source address/,
      /^ {4}\S+ token\.refused to \S+ from 198\.51\.100\.9: source_ip_not_allowed$/,
      /^ {2}Revoked \S+, last used /,
      /^ {4}\S+ credential\.revoked \S+ by \S+ from 203\.0\.113\.7$/,
      /^ {2}C1 refused the credential: .*revoked/,
      /^ {4}\S+ token\.refused to \S+ from 203\.0\.113\.7: credential_not_active$/,
    ];
    const places = story.map((line) => text.split('\n').findIndex((each) => line.test(each)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await readdir(folder)).toEqual([]);
  });

  it('masks the secret where the step is given it, and shows nothing of its form', () => {
    expect(stripVTControlCharacters(run.out)).toMatch(/^ +C1_CLIENT_SECRET: \*\*\*$/m);
    expect(run.out).not.toMatch(/secret-token|eyJ[\w-]{8}|[\w-]{60}/);
  });

  it('colours where it is asked to', () => {
    expect(run.out).toContain('\u001b[31mtoken.refused\u001b[39m');
  });
});
