/** Whether the source ranges that were granted are those that were asked for. */
import { type Cidr, contains, formatCidr, mergeCidrs, parseCidr } from './cidr.ts';
import { err, ok, type Result } from './result.ts';

const MOST_TOLD = 8;

/**
 * Whether the tenant granted exactly the source ranges that were asked for.
 *
 * Good when both lists cover the same addresses, however either is cut up; the value is the granted set, merged. An empty
 * `asked` means any address, and then only an empty or absent grant will do: a narrower one would not work where it is
 * needed. Otherwise an empty grant is the widest of all. The error begins with its kind: `none`, `unreadable`, `wider`
 * or `missing`, and is harmless in a log.
 */
export function judgeCidrs(
  asked: readonly Cidr[],
  granted: readonly string[] | null | undefined,
): Result<readonly Cidr[], string> {
  const wanted = mergeCidrs(asked);
  const entries = granted ?? [];
  if (entries.length === 0) {
    if (wanted.length === 0) return ok([]);
    return err('none: the credential works from anywhere');
  }
  const parsed: Cidr[] = [];
  for (const entry of entries) {
    const range = parseCidr(entry);
    if (!range.ok) return err(`unreadable: ${range.error}`);
    parsed.push(range.value);
  }
  const got = mergeCidrs(parsed);
  if (wanted.length === 0) return err(`missing: any address, there is only ${listed(got)}`);
  const beyond = outside(got, wanted);
  if (beyond.length > 0) return err(`wider: ${listed(beyond)}`);
  const missing = outside(wanted, got);
  if (missing.length > 0) return err(`missing: ${listed(missing)}, there is only ${listed(got)}`);
  return ok(got);
}

/** Those of `list` that no range of the merged `cover` holds whole. */
function outside(list: readonly Cidr[], cover: readonly Cidr[]): readonly Cidr[] {
  return list.filter((range) => !cover.some((outer) => contains(outer, range)));
}

/** Formatted ranges need no cleaning, only a bound: a grant may be of any length. */
function listed(ranges: readonly Cidr[]): string {
  const shown = ranges.slice(0, MOST_TOLD).map(formatCidr).join(', ');
  return ranges.length > MOST_TOLD ? `${shown} and ${ranges.length - MOST_TOLD} more` : shown;
}
