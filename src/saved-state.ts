/** Whether main left anything to do. By itself, because a post with nothing to do loads this and nothing else. */
import { STATE_KEY } from './domain/state-key.ts';

/** The runner hands saved state over as `STATE_<key>`; empty is what main saves before it has created anything. */
export function hasSavedState(): boolean {
  return (process.env[`STATE_${STATE_KEY}`] ?? '') !== '';
}
