/** Which dataset a link names with `?data=`. */
export type DataAddress =
  | { readonly kind: 'own' }
  | { readonly kind: 'named'; readonly url: string }
  | { readonly kind: 'refused'; readonly value: string };

/**
 * The dataset that the query names, resolved against the page's own address `page`. Only https, or the
 * page's own origin, is opened.
 */
export function dataAddress(search: string, page: string): DataAddress {
  const value = new URLSearchParams(search).get('data');
  if (value === null || value === '') return { kind: 'own' };
  if (!URL.canParse(value, page)) return { kind: 'refused', value };
  const url = new URL(value, page);
  const here = new URL(page);
  // A `blob:` has the origin of the page that made it.
  const sameOrigin = url.origin === here.origin && url.protocol === here.protocol && url.protocol !== 'file:';
  const open = (url.protocol === 'https:' || sameOrigin) && url.username === '' && url.password === '';
  return open ? { kind: 'named', url: url.href } : { kind: 'refused', value };
}
