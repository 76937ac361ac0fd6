/** Dataset named by a link's `?data=`, or `?with=`. */
export type DataAddress =
  | { readonly kind: 'own' }
  | { readonly kind: 'named'; readonly url: string }
  | { readonly kind: 'refused'; readonly value: string };

/**
 * Reads the dataset's address in a query, relative to the page; that of a second one under `with`. Only https and the
 * page's own origin are allowed.
 */
export function dataAddress(search: string, page: string, name: 'data' | 'with' = 'data'): DataAddress {
  const value = new URLSearchParams(search).get(name);
  if (value === null || value === '') return { kind: 'own' };
  if (!URL.canParse(value, page)) return { kind: 'refused', value };
  const url = new URL(value, page);
  const here = new URL(page);
  // A `blob:` has the origin of the page that made it.
  const sameOrigin = url.origin === here.origin && url.protocol === here.protocol && url.protocol !== 'file:';
  const open = (url.protocol === 'https:' || sameOrigin) && url.username === '' && url.password === '';
  return open ? { kind: 'named', url: url.href } : { kind: 'refused', value };
}
