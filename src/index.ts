/**
 * The stories by name. One bundle holds them all, so that the actions share its rooms. Each first half lies in this file with
 * what all of them begin with, and is run only when it is told: fewer files open faster.
 */
import { run } from './run.ts';

// For undici alone, which asks this file for them (tools/build.ts).
export {
  assert,
  channels,
  ERROR,
  getMiloEnabled,
  headerNameLowerCasedRecord,
  maxHeaderSize,
  TYPE,
  tree,
} from './net/left-out.ts';

/** main of the root action. */
export async function mint(): Promise<void> {
  const story = await import(/* webpackMode: "eager" */ './steps/mint.ts');
  await run(story.mint);
}

/** post of the actions that mint. */
export async function cleanUp(): Promise<void> {
  const story = await import(/* webpackMode: "eager" */ './steps/clean-up.ts');
  await run(story.cleanUp, { failsJob: false });
}

/** main of bridge/action.yml. */
export async function rotateBridge(): Promise<void> {
  const story = await import(/* webpackChunkName: "rotation" */ './steps/rotate-bridge.ts');
  await run(story.rotateBridge);
}

/** main of revoke/action.yml. */
export async function revoke(): Promise<void> {
  const story = await import(/* webpackChunkName: "revocation" */ './steps/revoke.ts');
  await run(story.revoke);
}
