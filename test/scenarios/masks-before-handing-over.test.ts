import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, setStage } from './stage.ts';

test('every part of the secret is masked before an output is set, and a later step can not print it', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint({ 'export-env': 'true' });
  const [secret = ''] = stage.mintedSecrets;
  expect(step.outputs['client-secret']).toBe(secret);
  const payload = secret.slice(secret.lastIndexOf(':') + 1);
  const masked = step.journal.flatMap((entry) => (entry.kind === 'mask' ? [entry.value] : []));
  expect(masked).toEqual(expect.arrayContaining([secret, payload, Buffer.from(payload, 'base64url').toString('utf8')]));
  const kinds = step.journal.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('mask')).toBeLessThan(kinds.indexOf('output'));
  expect(kinds.lastIndexOf('mask')).toBeLessThan(kinds.indexOf('env'));
  const careless = await job.run({
    env: { SECRET: secret },
    script: 'echo "$SECRET"; echo "$CONDUCTORONE_CLIENT_SECRET" | base64 -w0; echo "${SECRET##*:}" | base64 -d',
  });
  expect(careless.log.join('\n')).toContain('***');
  await job.finish();
});

/** A copy of the action whose masks never reach the runner. */
async function unmasked(): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'unmasked-'));
  await cp(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  await cp(join(ROOT, 'action.yml'), join(folder, 'action.yml'));
  let broken = 0;
  for (const name of await readdir(join(folder, 'dist'))) {
    const file = join(folder, 'dist', name);
    const code = await readFile(file, 'utf8');
    const without = code.replaceAll(/(?:\w+|\(0,[\w.]+\))\(["']add-mask["'],\{\},\w+\)/g, 'undefined');
    if (without === code) continue;
    await writeFile(file, without);
    broken += 1;
  }
  if (broken !== 1) throw new Error('the line that masks has changed its shape or place');
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

test('the oracle of these tests objects to an action that does not mask', async () => {
  await using stage = await setStage();
  await using action = await unmasked();
  const job = await stage.job();
  const step = await job.uses(action.folder, { with: stage.inputs });
  expect(step.outcome).toBe('success');
  const [secret = ''] = stage.mintedSecrets;
  await job.run({ name: 'careless', env: { SECRET: secret }, script: 'echo "token: $SECRET"' });
  await expect(job.finish()).rejects.toThrow(/leak: log of 'careless', line \d+ holds the client secret, as it is/);
});
