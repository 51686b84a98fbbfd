/** The tenant's audit log, a line an entry, in few words. */
import { styleText } from 'node:util';
import type { AuditEntry } from '../emulator/index.ts';

type Format = Parameters<typeof styleText>[0];

/** @param color colour with ANSI escapes */
export function auditLines(entries: readonly AuditEntry[], color: boolean): readonly string[] {
  const paint = (format: Format, text: string) => (color ? styleText(format, text, { validateStream: false }) : text);
  return entries.map((entry) => {
    const { at, action, address, reason } = entry;
    const time = paint('dim', new Date(at).toISOString().slice(11, 19));
    const what = paint(formatOf(action), action);
    const why = reason === undefined ? '' : `: ${reason}`;
    return `${time} ${what} ${whom(entry)} from ${address}${why}`;
  });
}

/** A token goes to its client: the principal behind that would be one name more to wonder about. */
function whom({ action, actor, target }: AuditEntry): string {
  if (action.startsWith('token.')) return `to ${short(actor)}`;
  return target === undefined ? `by ${short(actor)}` : `${short(target)} by ${short(actor)}`;
}

function formatOf(action: AuditEntry['action']): Format {
  if (action.endsWith('.refused')) return 'red';
  return action === 'credential.created' || action === 'credential.revoked' ? 'green' : 'cyan';
}

/** A client id without the tenant, which is the same throughout. */
function short(id: string): string {
  return id.replace(/@.*\//, '/');
}
