import type { Mapping, TableLayout } from '../formats/columns/mapping';
import { encode } from './codec';

/**
 * Maximum length in characters of a column mapping in a link: servers reject requests above some 8000,
 * including address and cookies.
 */
const mostInLink = 4000;

/**
 * Serialises a table's column mapping and layout as the JSON of the link parameter `columns`; undefined if it
 * is too long for a link.
 */
export function columnsText(mapping: Mapping, layout: TableLayout): string | undefined {
  const text = JSON.stringify({ ...mapping, ...(Object.keys(layout).length > 0 && { layout }) });
  return encode(text).length > mostInLink ? undefined : text;
}
