import { encode } from './codec';

/**
 * Stores a table's column mapping in the page's address, beside `data`, so that a reload keeps it. `text`: as
 * `columnsText` returns it; undefined removes the parameter. Does nothing without `data`, or where the
 * browser forbids history changes.
 */
export function keepColumns(text: string | undefined): void {
  const { pathname, search, hash } = window.location;
  const parts = search.slice(1).split('&');
  if (!parts.some((part) => part.startsWith('data='))) return;
  const others = parts.filter((part) => !/^columns(=|$)/.test(part));
  const query = [...others, ...(text === undefined ? [] : [`columns=${encode(text)}`])].join('&');
  try {
    window.history.replaceState(window.history.state, '', `${pathname}?${query}${hash}`);
  } catch {
    // A document without an origin of its own may not touch its history.
  }
}
