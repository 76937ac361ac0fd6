/** Dataset that a link names by `?data=` or, for a second one, `?with=`. */
export type DataAddress =
  | { readonly kind: 'own' }
  | {
      readonly kind: 'named';
      readonly url: string;
      /** Column mapping from the link (inline JSON, or an address relative to `base`). Default: none. */
      readonly columns?: { readonly text: string; readonly base: string };
    }
  | { readonly kind: 'refused'; readonly value: string };

/**
 * Parses the dataset's address from a query string, relative to the page. `name`: `data` (default) or `with`
 * for a second dataset. Only https and the page's own origin, without user name and password, are accepted;
 * else `refused`. The parameter `columns` is passed on unparsed.
 */
export function dataAddress(search: string, page: string, name: 'data' | 'with' = 'data'): DataAddress {
  const query = new URLSearchParams(search);
  const value = query.get(name);
  const text = name === 'data' && query.get('columns');
  if (value === null || value === '') return { kind: 'own' };
  if (!URL.canParse(value, page)) return { kind: 'refused', value };
  const url = new URL(value, page);
  const here = new URL(page);
  // A `blob:` has the origin of the page that made it.
  const sameOrigin = url.origin === here.origin && url.protocol === here.protocol && url.protocol !== 'file:';
  const open = (url.protocol === 'https:' || sameOrigin) && url.username === '' && url.password === '';
  if (!open) return { kind: 'refused', value };
  return { kind: 'named', url: url.href, ...(text && { columns: { text, base: page } }) };
}
