/**
 * The one key of saved state. It is saved before anything else happens, empty for "nothing to do", so that nobody else's
 * value can stand in for it.
 */
export const STATE_KEY = 'invocation';
