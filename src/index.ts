/** The stories by name, each loaded when it is told. One bundle holds them all, so that the actions share its rooms. */
import { STATE_KEY } from './domain/state-key.ts';
import { run } from './run.ts';

/** main of the root action. */
export const mint = (): Promise<void> => run(async (runner) => (await import('./steps/mint.ts')).mint(runner));

/** post of the actions that mint. With nothing saved there is nothing to do, and nothing more is loaded. */
export const cleanUp = (): Promise<void> =>
  run(async (runner) => {
    if (runner.state(STATE_KEY) === '') return;
    await (await import('./steps/clean-up.ts')).cleanUp(runner);
  });

/** main of bridge/action.yml. */
export const rotateBridge = (): Promise<void> =>
  run(async (runner) => (await import('./steps/rotate-bridge.ts')).rotateBridge(runner));

/** main of revoke/action.yml. */
export const revoke = (): Promise<void> => run(async (runner) => (await import('./steps/revoke.ts')).revoke(runner));
