import { guardCell, joinList } from '../../formats/delimited/csvCell';

/** What a cell holds; a list's parts stand with semicolons between them. */
export type CsvCell = string | number | boolean | readonly string[] | undefined;

/** Header of a CSV file (RFC 4180). `mark` puts a byte order mark first, which Excel needs for accents; default: true. */
export function csvHead(columns: readonly string[], mark = true): string {
  return `${mark ? '\uFEFF' : ''}${columns.join(',')}\r\n`;
}

/**
 * Rows of a CSV file in the order of `columns`, each with its line end. No cell is taken for a formula, whether a
 * reader goes by commas, semicolons or tabs.
 */
export function csvRows<Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [Name in Column]: CsvCell }[],
): string {
  return rows.map((row) => `${columns.map((column) => printCell(row[column])).join(',')}\r\n`).join('');
}

function printCell(value: CsvCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const safe = guardCell(typeof value === 'string' ? value : joinList(value));
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
