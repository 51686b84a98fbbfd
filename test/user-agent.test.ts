import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { userAgent, VERSION } from '../src/user-agent.ts';
import { anyCharacter } from './any-character.ts';

it('has the version of package.json', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ version: VERSION });
});

it('names repository and run', () => {
  const agent = userAgent({ repository: 'acme/infra', runId: '42', runAttempt: '2' });
  expect(agent).toBe(`c1-ephemeral-credential/${VERSION} (acme/infra; run 42/2)`);
});

it('is a header value of one line, whatever the names are', () => {
  const text = fc.string({ unit: anyCharacter, maxLength: 400 });
  fc.assert(
    fc.property(text, text, text, (repository, runId, runAttempt) => {
      const agent = userAgent({ repository, runId, runAttempt });
      expect(agent).toMatch(/^c1-ephemeral-credential\/[\d.]+ \([\w./-]*; run [\w./-]*\)$/);
      expect(agent.length).toBeLessThan(512);
    }),
  );
});
