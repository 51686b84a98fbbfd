import { expect, it } from 'vitest';
import { parseState } from '../../src/domain/parse-state.ts';
import { NOTHING } from '../../src/domain/state.ts';
import { STATE_KEY } from '../../src/domain/state-key.ts';
import { openLedger } from '../../src/steps/ledger.ts';
import { createFakeRunner } from '../fakes/runner.ts';

it('saves an empty entry at once, so that nothing planted can stand in for it', () => {
  const runner = createFakeRunner();
  openLedger(runner);
  expect(runner.saved).toEqual({ [STATE_KEY]: '' });
});

it('saves the whole entry with every change', () => {
  const runner = createFakeRunner();
  const ledger = openLedger(runner);
  ledger.record({ ownerId: 'deployer' });
  ledger.record({ credentialId: 'clever-fox-1' });
  const entry = { ...NOTHING, ownerId: 'deployer', credentialId: 'clever-fox-1' };
  expect(ledger.entry).toEqual(entry);
  expect(parseState(runner.saved[STATE_KEY] ?? '')).toEqual(entry);
});

it('fails where it can not save, for what is not written down must not be begun', () => {
  const runner = createFakeRunner({ unwritable: (file) => file === 'STATE' });
  expect(() => openLedger(runner)).toThrow(expect.objectContaining({ code: 'runner-files' }));
});
