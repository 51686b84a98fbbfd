import fc from 'fast-check';
import type { Cidr } from '../../src/domain/cidr.ts';

// A universe small enough to list: 256 IPv4 and 256 IPv6 addresses. Ranges are modelled as sets of labels, made from the
// last byte alone, so the model shares nothing with the arithmetic that it judges.

const NETWORKS = { 4: 0x0a000000n, 6: 0x20010db8n << 96n } as const;

/** A range of the universe in parts: `first` is the last byte of its network, `size` a power of two up to 256. */
export interface Piece {
  readonly family: 4 | 6;
  readonly first: number;
  readonly size: number;
}

/** Small counts of bytes collide often, which is where merging happens. */
export const piece: fc.Arbitrary<Piece> = fc
  .record({
    family: fc.constantFrom<4 | 6>(4, 6),
    byte: fc.nat(255),
    bits: fc.oneof(fc.nat(8), fc.constantFrom(4, 5, 6)),
  })
  .map(({ family, byte, bits }) => ({ family, first: byte - (byte % 2 ** bits), size: 2 ** bits }));

export function labels(pieces: readonly Piece[]): ReadonlySet<string> {
  const found = pieces.flatMap(({ family, first, size }) =>
    Array.from({ length: size }, (_, index) => `${family}:${first + index}`),
  );
  return new Set(found);
}

/** Whether the first set holds a label that the second lacks. */
export function exceeds(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((label) => !others.has(label));
}

export function toCidr({ family, first, size }: Piece): Cidr {
  const prefix = (family === 4 ? 32 : 128) - Math.log2(size);
  return { family, network: NETWORKS[family] + BigInt(first), prefix };
}

export function toText({ family, first, size }: Piece): string {
  return family === 4
    ? `10.0.0.${first}/${32 - Math.log2(size)}`
    : `2001:db8::${first.toString(16)}/${128 - Math.log2(size)}`;
}

/** Back from a range to its piece; fails where a range has left the universe. */
export function toPiece({ family, network, prefix }: Cidr): Piece {
  const first = Number(network - NETWORKS[family]);
  const size = 2 ** ((family === 4 ? 32 : 128) - prefix);
  if (first < 0 || first % size !== 0 || first + size > 256) throw new Error(`left the universe: ${network}/${prefix}`);
  return { family, first, size };
}
