/** Signing in without waiting in between: what has to be loaded is loaded while the tenant shakes hands and answers. */
import type { Access } from '../domain/inputs.ts';
import type { Runner } from '../ports.ts';
import type { Budget } from './budget.ts';
import type { Session } from './sign-in.ts';

/**
 * Connects, loads what signs in, signs in, and loads what comes after it while the tenant looks at that.
 *
 * @param load what the story goes on with
 * @throws ActionError as `signIn` does
 */
export async function enter<T>(
  runner: Runner,
  budget: Budget,
  access: Access,
  load: () => Promise<T>,
): Promise<readonly [Session, T]> {
  await runner.connect(access.server.url);
  const { signIn } = await import(/* webpackChunkName: "sign-in" */ './sign-in.ts');
  return await Promise.all([signIn(runner, budget, access), runner.meanwhile(load)]);
}
