import { parameterNames } from './link';

/** Names of the parameters that a view may have in the query too. */
const names: ReadonlySet<string> = new Set(['v', ...parameterNames]);

const nameOf = (part: string) => part.split('=', 1)[0] as string;

/**
 * Returns the raw link parameters of an address, joined by `&`. A view may stand in the query, where servers and
 * link previews see it, or in the hash. A hash with `v` is a whole view and stands alone; any other hash is
 * added to the query's view, and its parameters come last and win. Other parameters of the query are ignored.
 */
export function linkIn({ search, hash }: { readonly search: string; readonly hash: string }): string {
  const own = hash.replace(/^#/, '');
  if (/(^|&)v=/.test(own)) return own;
  const queried = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => names.has(nameOf(part)));
  return [...queried, own].filter((part) => part !== '').join('&');
}

/** Removes the parameters of a view from a query string, with or without its `?`; all others stay in place. */
export function withoutView(search: string): string {
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !names.has(nameOf(part)));
  return rest.length === 0 ? '' : `?${rest.join('&')}`;
}
