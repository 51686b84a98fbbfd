/** How a tenant spells a string or a list that is not set: `""` and `[]`, or `null`. */
export type UnsetSpelling = 'empty' | 'null';

/** Prints values as proto3 JSON with unset fields included. */
export interface ProtoSpelling {
  text(value: string | undefined): string | null;
  list<T>(values: readonly T[] | null): readonly T[] | null;
  /** RFC 3339; `null` if unset, as for every message-typed field. */
  time(milliseconds: number | undefined, nanoseconds?: number): string | null;
}

/**
 * Makes the printer for one spelling of "not set". Published versions of the vendor's schema disagree on it, so clients
 * have to live with both.
 */
export function createSpelling(unset: UnsetSpelling): ProtoSpelling {
  return {
    text: (value) => (value === undefined || value === '' ? unsetText(unset) : value),
    list: (values) => (values === null || (values.length === 0 && unset === 'null') ? null : values),
    time: (milliseconds, nanoseconds = 0) =>
      milliseconds === undefined ? null : printTimestamp(milliseconds, nanoseconds),
  };
}

/**
 * Prints a timestamp with as few fractional digits of 0, 3 and 9 as carry it, as proto3 JSON does.
 *
 * @param milliseconds since the epoch
 * @param nanoseconds below the millisecond, 0 to 999999
 */
function printTimestamp(milliseconds: number, nanoseconds: number): string {
  const iso = new Date(milliseconds).toISOString();
  if (nanoseconds > 0) return `${iso.slice(0, -1)}${String(nanoseconds).padStart(6, '0')}Z`;
  return iso.replace('.000Z', 'Z');
}

/**
 * Reads a `google.protobuf.Duration` in its JSON form, e.g. `900s` or `1.5s`.
 *
 * @returns seconds, or undefined if the text is no such duration
 */
export function parseProtoDuration(text: string): number | undefined {
  return /^-?\d{1,12}(\.\d{1,9})?s$/.test(text) ? Number(text.slice(0, -1)) : undefined;
}

function unsetText(unset: UnsetSpelling): '' | null {
  return unset === 'null' ? null : '';
}
