import { hasSavedState } from './saved-state.ts';

// With nothing saved there is nothing to do, and nothing more is loaded.
if (hasSavedState()) void import('./index.ts').then(({ cleanUp }) => cleanUp());
