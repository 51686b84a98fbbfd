import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './stage.ts';

test.each(['main', 'post', 'bridge', 'revoke'])('%s ends when nobody reads what it prints', async (entry) => {
  const script = join(ROOT, 'dist', `${entry}.js`);
  // State that can not be read makes post speak; inputs that are missing make the others do.
  const env = { STATE_invocation: 'unreadable' };
  const options = { env, timeout: 10_000, killSignal: 'SIGKILL' } as const;
  const child = spawn(process.execPath, [script], { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.destroy();
  const [code] = await once(child, 'exit');
  expect(code).toBe(entry === 'post' ? 0 : 1);
});
