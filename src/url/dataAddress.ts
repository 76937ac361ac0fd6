/** Dataset named by a link's `?data=`, or `?with=`. */
export type DataAddress =
  | { readonly kind: 'own' }
  | {
      readonly kind: 'named';
      readonly url: string;
      /** What its columns mean, as the link has it; relative to the page. Default: nothing. */
      readonly columns?: { readonly text: string; readonly base: string };
    }
  | { readonly kind: 'refused'; readonly value: string };

/**
 * Reads the dataset's address in a query, relative to the page; that of a second one under `with`. `columns` of the
 * first isn't looked at yet. Only https and the page's own origin are allowed.
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
