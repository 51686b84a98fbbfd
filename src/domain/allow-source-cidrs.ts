/** The input `allow-source-cidrs`: from its text to ranges, with the runner's own address where it is asked for. */
import { type Cidr, formatCidr, mergeCidrs, parseCidr, readNumber, widen } from './cidr.ts';
import { quote } from './foreign-text.ts';
import { splitList } from './list.ts';
import { err, ok, type Result } from './result.ts';

/** How wide a range around the runner's address to allow: `prefix4` from 1 to 32, `prefix6` from 33 to 128. */
export interface RunnerWidths {
  readonly prefix4: number;
  readonly prefix6: number;
}

/**
 * What `allow-source-cidrs` asks for. `ranges` are merged and may be empty when `runner` is there; `runner` is undefined
 * when the list does not name it.
 */
export type AllowSourceCidrs =
  | { readonly kind: 'any' }
  | { readonly kind: 'ranges'; readonly ranges: readonly Cidr[]; readonly runner: RunnerWidths | undefined };

const MOST_RANGES = 32;
/** A runner may be seen over IPv4 and over IPv6. */
const RANGES_OF_RUNNER = 2;
const USE_ANY = 'use `any` alone if that is meant';
const EXPECTED = 'expected CIDRs, addresses or `runner`, by line or comma, or `any` alone';

type Entry =
  | { readonly kind: 'any' }
  /** `prefix` is about IPv4 up to 32, about IPv6 beyond; 128, the address itself, where none is given. */
  | { readonly kind: 'runner'; readonly prefix: number }
  | { readonly kind: 'range'; readonly range: Cidr };

/**
 * Reads the list: CIDRs, bare addresses, `runner`, `runner/n`, or `any` alone (the words in any case).
 *
 * `runner` is the runner's own address. `runner/n` widens it: up to 32 it is about the IPv4 address, beyond that about
 * the IPv6 address, so that both can be given; a family without a width of its own keeps its single address. IPv6 can't
 * be widened beyond /33 in this way. Of several widths for one family the widest counts, as with overlapping ranges.
 *
 * The error lists every problem, each with entry and line. No range may cover a whole family, neither alone nor merged,
 * and there may be 32 ranges after merging, of which `runner` takes two (one for each family).
 */
export function parseAllowSourceCidrs(text: string): Result<AllowSourceCidrs, readonly string[]> {
  const listed = splitList(text);
  if (listed.length === 0) return err([`nothing is listed: ${EXPECTED}`]);
  const problems: string[] = [];
  const entries: Entry[] = [];
  for (const { text: entry, line } of listed) {
    const read = readEntry(entry);
    if (read.ok) entries.push(read.value);
    else problems.push(`line ${line}: ${read.error}`);
    if (read.ok && read.value.kind === 'any' && listed.some((other) => other.text.toLowerCase() !== 'any')) {
      problems.push(`line ${line}: ${quote(entry)} must stand alone: remove it, or everything else`);
    }
  }
  if (problems.length > 0) return err(problems);
  if (entries.some((entry) => entry.kind === 'any')) return ok({ kind: 'any' });
  return bounded(
    mergeCidrs(entries.flatMap((entry) => (entry.kind === 'range' ? [entry.range] : []))),
    widthsOf(entries.flatMap((entry) => (entry.kind === 'runner' ? [entry.prefix] : []))),
  );
}

function readEntry(text: string): Result<Entry, string> {
  const word = text.toLowerCase();
  if (word === 'any') return ok({ kind: 'any' });
  if (word === 'runner') return ok({ kind: 'runner', prefix: 128 });
  if (word.startsWith('runner/')) {
    const prefix = readNumber(word.slice('runner/'.length), 128);
    if (prefix === 0) return err(`${quote(text)} covers every address: ${USE_ANY}`);
    if (prefix !== undefined) return ok({ kind: 'runner', prefix });
    return err(`${quote(text)} has no valid prefix: expected 1 to 32 to widen IPv4, or 33 to 128 to widen IPv6`);
  }
  if (/^[a-z*-]+$/.test(word)) return err(`${quote(text)} is not known here: ${EXPECTED}`);
  const range = parseCidr(text);
  if (!range.ok) return range;
  if (range.value.prefix === 0) return err(`${quote(text)} covers every IPv${range.value.family} address: ${USE_ANY}`);
  return ok({ kind: 'range', range: range.value });
}

function widthsOf(prefixes: readonly number[]): RunnerWidths | undefined {
  if (prefixes.length === 0) return undefined;
  return { prefix4: Math.min(32, ...prefixes), prefix6: Math.min(128, ...prefixes.filter((prefix) => prefix > 32)) };
}

function bounded(
  ranges: readonly Cidr[],
  runner: RunnerWidths | undefined,
): Result<AllowSourceCidrs, readonly string[]> {
  const everything = ranges.filter((range) => range.prefix === 0);
  if (everything.length > 0) {
    return err(everything.map((all) => `the ranges together cover ${formatCidr(all)}, every address: ${USE_ANY}`));
  }
  const most = runner === undefined ? MOST_RANGES : MOST_RANGES - RANGES_OF_RUNNER;
  if (ranges.length <= most) return ok({ kind: 'ranges', ranges, runner });
  const beside = runner === undefined ? '' : ' beside `runner`, which takes two';
  return err([`${ranges.length} ranges are left after merging, expected at most ${most}${beside}: join or drop some`]);
}

/**
 * The ranges to ask the tenant for, merged, at most 32; an empty list means any address.
 *
 * `addresses` are the runner's own as the tenant saw them, of one family or both; they are looked at only where `runner`
 * is named. Then at least one is needed, for without it the list could come out empty, that is, unrestricted: an error.
 * The same holds for widened ranges that together with the others cover a whole family.
 */
export function resolveRunner(allow: AllowSourceCidrs, addresses: readonly Cidr[]): Result<readonly Cidr[], string> {
  if (allow.kind === 'any') return ok([]);
  const { ranges, runner } = allow;
  if (runner === undefined) return ok(ranges);
  if (addresses.length === 0) return err('`runner` is listed, and no address of this runner is known');
  const own = addresses.map((address) => widen(address, address.family === 4 ? runner.prefix4 : runner.prefix6));
  const merged = mergeCidrs([...ranges, ...own]);
  const all = merged.find((range) => range.prefix === 0);
  if (all !== undefined) return err(`with \`runner\` the ranges cover ${formatCidr(all)}, every address: ${USE_ANY}`);
  return ok(merged);
}
