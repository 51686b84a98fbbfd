/** Addresses and ranges of both families as values: read, merged, compared and printed. */
import ipaddr from 'ipaddr.js';
import { quote } from './foreign-text.ts';
import { err, ok, type Result } from './result.ts';

/**
 * A range of addresses. `network` is the lowest address as a number of 32 or 128 bits, host bits clear; a single address
 * has the prefix 32 or 128. No value lies in ::ffff:0:0/96: those are IPv4 here.
 */
export interface Cidr {
  readonly family: 4 | 6;
  readonly network: bigint;
  readonly prefix: number;
}

/** Where an address can be reached from. `other`: unspecified, multicast, reserved, translation prefixes. */
export type AddressScope = 'global' | 'private' | 'loopback' | 'link-local' | 'other';

/** Bits of an address: 32 for IPv4, 128 for IPv6. */
function widthOf(family: 4 | 6): 32 | 128 {
  return family === 4 ? 32 : 128;
}

/**
 * Reads `address/prefix`, or a bare address as the range of that one address. Host bits are cleared.
 *
 * Strict: no short, octal or hexadecimal IPv4, no zone id, no netmask, no white space. An IPv4-mapped IPv6 address
 * (RFC 4291, 2.5.5.2) is how a dual-stack server sees an IPv4 caller, so it is taken as IPv4, `/96+n` as `/n`; a shorter
 * prefix on one would cover far more than IPv4 and is refused. The error is a sentence that quotes the text.
 */
export function parseCidr(text: string): Result<Cidr, string> {
  const [address = '', prefixText, ...more] = text.split('/');
  if (more.length > 0) return err(`${quote(text)} has more than one slash: expected an address, or address/prefix`);
  const read = readAddress(address);
  if (!read.ok) return read;
  const { family, network } = read.value;
  const prefix = prefixText === undefined ? widthOf(family) : readNumber(prefixText, widthOf(family));
  if (prefix === undefined) {
    return err(`${quote(text)} has no valid prefix: expected a number from 0 to ${widthOf(family)} after the slash`);
  }
  if (network >> 32n === 0xffffn) {
    if (prefix >= 96) return ok(widen({ family: 4, network: network & 0xffffffffn, prefix: 32 }, prefix - 96));
    return err(`${quote(text)} is an IPv4-mapped range wider than all of IPv4: write it as IPv4, like 192.0.2.0/24`);
  }
  return ok(widen({ family, network, prefix: widthOf(family) }, prefix));
}

/** Reads a bare address, by the rules of `parseCidr`, as the range of that one address. */
export function parseAddress(text: string): Result<Cidr, string> {
  return text.includes('/') ? err(`${quote(text)} is a range: expected one address, without a slash`) : parseCidr(text);
}

/** A number in decimal digits, 0 to `most` (at most 999), without leading zeros or signs; undefined if it is anything else. */
export function readNumber(text: string, most: number): number | undefined {
  return /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

function readAddress(text: string): Result<Pick<Cidr, 'family' | 'network'>, string> {
  if (text.includes('%'))
    return err(`${quote(text)} has a zone id, which means nothing to the tenant: leave out the %…`);
  if (!/^[\dA-Fa-f:.]+$/.test(text)) {
    return err(`${quote(text)} is not an address: expected IPv4 like 192.0.2.10, or IPv6 like 2001:db8::1`);
  }
  if (!text.includes(':')) {
    const network = readIPv4(text);
    if (network !== undefined) return ok({ family: 4, network });
    return err(`${quote(text)} is not an IPv4 address: expected four numbers from 0 to 255, without leading zeros`);
  }
  const groups = withoutDottedTail(text);
  if (groups !== undefined && ipaddr.IPv6.isValid(groups)) {
    return ok({ family: 6, network: toNumber(ipaddr.IPv6.parse(groups).toByteArray()) });
  }
  return err(
    `${quote(text)} is not an IPv6 address: expected eight groups of hexadecimal digits, or fewer with one ::`,
  );
}

/** Four decimal numbers. By hand, since ipaddr.js also reads the short, octal and hexadecimal forms that are refused here. */
function readIPv4(text: string): bigint | undefined {
  const bytes = text.split('.').map((part) => readNumber(part, 255));
  return bytes.length === 4 && bytes.every((byte) => byte !== undefined) ? toNumber(bytes) : undefined;
}

/** `::1.2.3.4` as `::102:304`, since ipaddr.js takes octal there and reads the deprecated form as a mapped address. */
function withoutDottedTail(text: string): string | undefined {
  if (!text.includes('.')) return text;
  const start = text.lastIndexOf(':') + 1;
  const value = readIPv4(text.slice(start));
  if (value === undefined) return undefined;
  return `${text.slice(0, start)}${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
}

function toNumber(bytes: readonly number[]): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function toBytes({ family, network }: Cidr): readonly number[] {
  const lowestFirst = Array.from({ length: widthOf(family) / 8 }, (_, index) =>
    Number((network >> BigInt(8 * index)) & 0xffn),
  );
  return lowestFirst.reverse();
}

/** The range in its one canonical spelling, always with its prefix; IPv6 as RFC 5952 has it. */
export function formatCidr(cidr: Cidr): string {
  const bytes = toBytes(cidr);
  const address = cidr.family === 4 ? bytes.join('.') : new ipaddr.IPv6([...bytes]).toRFC5952String();
  return `${address}/${cidr.prefix}`;
}

/** The range of `prefix` (0 to 32 or 128) around an address, host bits cleared. Never narrower than what came in. */
export function widen(address: Cidr, prefix: number): Cidr {
  const kept = Math.min(address.prefix, prefix);
  const hostBits = BigInt(widthOf(address.family) - kept);
  return { family: address.family, network: (address.network >> hostBits) << hostBits, prefix: kept };
}

/** Whether every address of `inner` is one of `outer`. A range contains itself; families never mix. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  if (outer.family !== inner.family || outer.prefix > inner.prefix) return false;
  return widen(inner, outer.prefix).network === outer.network;
}

/**
 * The fewest ranges that cover exactly the same addresses: duplicates and covered ranges dropped, halves of a wider range
 * joined. IPv4 first, then by network. A range lies inside the list exactly when it lies inside one of the result.
 */
export function mergeCidrs(list: readonly Cidr[]): readonly Cidr[] {
  const merged: Cidr[] = [];
  for (const next of [...list].sort(byPlace)) {
    const last = merged.at(-1);
    if (last !== undefined && contains(last, next)) continue;
    let joined = next;
    while (isOtherHalf(merged.at(-1), joined)) {
      merged.pop();
      joined = widen(joined, joined.prefix - 1);
    }
    merged.push(joined);
  }
  return merged;
}

function byPlace(a: Cidr, b: Cidr): number {
  if (a.family !== b.family) return a.family - b.family;
  if (a.network !== b.network) return a.network < b.network ? -1 : 1;
  return a.prefix - b.prefix;
}

function isOtherHalf(lower: Cidr | undefined, upper: Cidr): boolean {
  if (lower === undefined || lower.prefix !== upper.prefix) return false;
  return contains(widen(lower, lower.prefix - 1), upper);
}

const SCOPES: ReadonlyMap<string, AddressScope> = new Map([
  ...['unicast', 'as112', 'as112v6', 'amt', '6to4', 'teredo'].map((range) => [range, 'global'] as const),
  ...['private', 'carrierGradeNat', 'uniqueLocal', 'deprecatedSiteLocal'].map((range) => [range, 'private'] as const),
  ['loopback', 'loopback'],
  ['linkLocal', 'link-local'],
]);

/** RFC 5737, 3849 and 9637. */
const DOCUMENTATION: readonly Cidr[] = [
  { family: 4, network: 0xc0000200n, prefix: 24 },
  { family: 4, network: 0xc6336400n, prefix: 24 },
  { family: 4, network: 0xcb007100n, prefix: 24 },
  { family: 6, network: 0x20010db8n << 96n, prefix: 32 },
  { family: 6, network: 0x3fffn << 112n, prefix: 20 },
];

/**
 * Where an address (of a range: its lowest) can be reached from, by the registries of IANA. Carrier-grade NAT and unique
 * local addresses are private. Documentation ranges count as global: they stand for it in examples and tests.
 */
export function scopeOf(address: Cidr): AddressScope {
  if (DOCUMENTATION.some((range) => contains(range, address))) return 'global';
  return SCOPES.get(ipaddr.fromByteArray([...toBytes(address)]).range()) ?? 'other';
}
