/** The tenant's own reading of addresses and ranges; nothing of src/ is used. */
import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.parse>;
type Range = readonly [Address, number];

/**
 * Reads a CIDR as strictly as the tenant does: a whole address, a prefix, no host bits set.
 *
 * @returns what is wrong with it, or undefined if nothing is
 */
export function faultOfCidr(text: string): string | undefined {
  const range = parseRange(text);
  if (range === undefined) return `${JSON.stringify(text)} is not an IPv4 or IPv6 CIDR`;
  const network = networkOf(range);
  if (network !== range[0].toString()) return `${text} has host bits set: the network is ${network}/${range[1]}`;
  return undefined;
}

/** The address in its canonical spelling; an IPv4 address mapped into IPv6 becomes IPv4 again. Undefined if it is none. */
export function canonicalAddress(text: string): string | undefined {
  return parseAddress(text)?.toString();
}

/**
 * Whether an address is inside one of the ranges. No ranges, or `null`, means no restriction, as for credentials.
 *
 * @param address an IP address
 * @param cidrs ranges that {@link faultOfCidr} found nothing wrong with
 */
export function isAllowedSource(address: string, cidrs: readonly string[] | null): boolean {
  if (cidrs === null || cidrs.length === 0) return true;
  const parsed = parseAddress(address);
  return parsed !== undefined && cidrs.some((cidr) => covers(cidr, parsed));
}

/** The range with half its prefix: `203.0.113.7/32` becomes `203.0.0.0/16`. */
export function widenCidr(text: string): string {
  const range = parseRange(text);
  if (range === undefined) return text;
  const prefix = Math.floor(range[1] / 2);
  return `${networkOf([range[0], prefix])}/${prefix}`;
}

function covers(cidr: string, address: Address): boolean {
  const range = parseRange(cidr);
  if (range === undefined || range[0].kind() !== address.kind()) return false;
  return address.match(range[0], range[1]);
}

function parseAddress(text: string): Address | undefined {
  if (!isWholeAddress(text)) return undefined;
  return ipaddr.process(text);
}

function parseRange(text: string): Range | undefined {
  const [address = '', prefix = '', ...rest] = text.split('/');
  if (rest.length > 0 || !isWholeAddress(address) || !/^(0|[1-9]\d{0,2})$/.test(prefix)) return undefined;
  const parsed = ipaddr.parse(address);
  const bits = Number(prefix);
  return bits <= (parsed.kind() === 'ipv4' ? 32 : 128) ? [parsed, bits] : undefined;
}

/** Four decimal parts or a full IPv6 spelling; the shorter and octal spellings of IPv4 are refused. */
function isWholeAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || (ipaddr.IPv6.isValid(text) && !text.includes('%'));
}

function networkOf([address, prefix]: Range): string {
  const cidr = `${address.toString()}/${prefix}`;
  const family = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return family.networkAddressFromCIDR(cidr).toString();
}
