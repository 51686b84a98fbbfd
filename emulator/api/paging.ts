/** Lists in pages. */
import { randomBytes } from 'node:crypto';
import { type ApiCall, invalid } from './call.ts';

const largestPage = 100;

/**
 * Cuts one page out of a list, as `page_size` and `page_token` of the URL ask. A token is opaque, belongs to the list it
 * was given for, and goes on with the items not shown before, so that what is deleted in between skips nothing.
 *
 * @param items the whole list, in an order that does not change
 * @throws ApiRefusal
 */
export function page<T extends { readonly id: string }>(
  call: ApiCall,
  items: readonly T[],
): { items: readonly T[]; nextPageToken: string | undefined } {
  const { state, request } = call;
  const { pathname: list, searchParams } = new URL(request.url);
  const unknown = [...searchParams.keys()].filter((name) => name !== 'page_size' && name !== 'page_token');
  if (unknown.length > 0) invalid('unknown query parameter: known are page_size and page_token');
  const size = pageSize(searchParams.get('page_size'), state.pageSize);
  const before = shownBefore(call, list, searchParams.get('page_token') ?? '');
  const rest = items.filter((item) => !before.has(item.id));
  const shown = rest.slice(0, size);
  if (rest.length <= size) return { items: shown, nextPageToken: undefined };
  const nextPageToken = randomBytes(12).toString('base64url');
  state.pages.set(nextPageToken, { list, shown: new Set([...before, ...shown.map((item) => item.id)]) });
  return { items: shown, nextPageToken };
}

function pageSize(asked: string | null, usual: number): number {
  if (asked === null || asked === '' || asked === '0') return usual;
  if (!/^[1-9]\d{0,8}$/.test(asked)) return invalid('page_size must be a positive number');
  return Math.min(Number(asked), largestPage);
}

function shownBefore(call: ApiCall, list: string, token: string): ReadonlySet<string> {
  if (token === '') return new Set();
  const place = call.state.pages.get(token);
  return place?.list === list ? place.shown : invalid('page_token is not of this list');
}
