/** The audit log: who did what. */
import type { Clock } from './clock.ts';

/** What the audit log tells of. */
export type AuditAction =
  | 'token.issued'
  | 'token.refused'
  | 'credential.created'
  | 'credential.revoked'
  | 'bridge-credential.created'
  | 'bridge-credential.replaced'
  | 'bridge-credential.revoked'
  | 'principal.disabled'
  | 'source-ip.tested'
  | 'request.refused';

/** Who did what, when, from where, to what. Never a secret, a token or a text a caller made up. */
export interface AuditEntry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly action: AuditAction;
  /** A client id the tenant knows, or `unknown`, or `seed` for what was put there. */
  readonly actor: string;
  /** The caller's address as the tenant sees it; empty for what was put there. */
  readonly address: string;
  /** A client id, credential id or principal id. */
  readonly target?: string;
  /** Why it was refused. */
  readonly reason?: string;
}

/** An append-only log. */
export interface AuditLog {
  readonly entries: readonly AuditEntry[];
  write(entry: Omit<AuditEntry, 'at'>): void;
}

/**
 * Makes an empty log.
 *
 * @param onEntry told every entry as it is written
 */
export function createAuditLog(clock: Clock, onEntry: (entry: AuditEntry) => void = () => {}): AuditLog {
  const entries: AuditEntry[] = [];
  return {
    entries,
    write: (entry) => {
      const written = { at: clock.now(), ...entry };
      entries.push(written);
      onEntry(written);
    },
  };
}
