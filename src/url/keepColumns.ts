import { encode } from './codec';

/**
 * Puts what the reader has said of the columns beside `data` in the page's address, so that a reload knows it; `text` as
 * `columnsText` writes it, undefined for what no link can hold.
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
