import type { Mapping, TableLayout } from '../formats/columns/mapping';
import { encode } from './codec';

/** Most characters of a mapping as a link carries it: hosts cut a request at some 8,000, its address and cookies included. */
const mostInLink = 4000;

/**
 * Writes what the columns of a table mean, and how it is laid out, as the JSON that a link's `columns` holds. Undefined
 * where that is too long for a link.
 */
export function columnsText(mapping: Mapping, layout: TableLayout): string | undefined {
  const text = JSON.stringify({ ...mapping, ...(Object.keys(layout).length > 0 && { layout }) });
  return encode(text).length > mostInLink ? undefined : text;
}
