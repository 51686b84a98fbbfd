/**
 * The stories by name. One bundle holds them all, so that the actions share its rooms. Each first half lies in one file with
 * what all of them begin with, and is run only when it is told: fewer files open faster.
 */
import { hasSavedState } from './saved-state.ts';

// For undici alone, which asks this file for them (tools/build.ts).
export { assert, getMiloEnabled, maxHeaderSize, tree } from './net/left-out.ts';

const start = () => import(/* webpackChunkName: "start" */ './start.ts');

/** main of the root action. */
export async function mint(): Promise<void> {
  await (await start()).mint();
}

/** post of the actions that mint. With nothing saved there is nothing to do, and nothing more is loaded. */
export async function cleanUp(): Promise<void> {
  if (hasSavedState()) await (await start()).cleanUp();
}

/** main of bridge/action.yml. */
export async function rotateBridge(): Promise<void> {
  await (await start()).rotateBridge();
}

/** main of revoke/action.yml. */
export async function revoke(): Promise<void> {
  await (await start()).revoke();
}
