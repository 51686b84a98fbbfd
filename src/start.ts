/** Each action from its first line: the story is loaded, and told against the real runner. */
import { run } from './run.ts';

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
