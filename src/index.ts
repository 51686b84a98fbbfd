/** The stories by name, each loaded when it is told. One bundle holds them all, so that the actions share its rooms. */
import { hasSavedState } from './saved-state.ts';

/** main of the root action. */
export async function mint(): Promise<void> {
  const [{ run }, story] = await Promise.all([import('./run.ts'), import('./steps/mint.ts')]);
  await run(story.mint);
}

/** post of the actions that mint. With nothing saved there is nothing to do, and nothing more is loaded. */
export async function cleanUp(): Promise<void> {
  if (!hasSavedState()) return;
  const [{ run }, story] = await Promise.all([import('./run.ts'), import('./steps/clean-up.ts')]);
  await run(story.cleanUp, { failsJob: false });
}

/** main of bridge/action.yml. */
export async function rotateBridge(): Promise<void> {
  const [{ run }, story] = await Promise.all([import('./run.ts'), import('./steps/rotate-bridge.ts')]);
  await run(story.rotateBridge);
}

/** main of revoke/action.yml. */
export async function revoke(): Promise<void> {
  const [{ run }, story] = await Promise.all([import('./run.ts'), import('./steps/revoke.ts')]);
  await run(story.revoke);
}
