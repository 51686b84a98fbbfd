/** Lists that come in pages. */
import type * as z from 'zod/mini';
import { ActionError } from '../errors.ts';
import { type ApiCall, ask, type Tenant } from './api.ts';

/** No list of this action is longer; a server that keeps naming a next page is given up. */
const MOST_PAGES = 100;

interface Page<T> {
  readonly list?: readonly T[] | null | undefined;
  readonly nextPageToken: string;
}

/**
 * All items of a list.
 *
 * @throws ActionError `unexpected-answer` when the pages have no end
 */
export async function everyPage<T>(
  tenant: Tenant,
  api: ApiCall,
  schema: z.ZodMiniType<Page<T>>,
): Promise<readonly T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  let token = '';
  do {
    const query = { ...api.query, ...(token === '' ? {} : { page_token: token }) };
    const page = await ask(tenant, { ...api, query }, schema);
    items.push(...(page.list ?? []));
    token = page.nextPageToken;
    if (seen.has(token) || seen.size >= MOST_PAGES) {
      throw new ActionError('unexpected-answer', `could not ${api.what}: the pages of the list have no end`);
    }
    seen.add(token);
  } while (token !== '');
  return items;
}
