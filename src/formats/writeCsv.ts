import { guardCell, joinList } from './csvCell';

/** What a cell holds; a list's parts stand with semicolons between them. */
export type CsvCell = string | number | boolean | readonly string[] | undefined;

/**
 * Rows as CSV (RFC 4180), in the order of `columns`. No cell is taken for a formula, whether a reader goes by
 * commas, semicolons or tabs. `mark` puts a byte order mark first, which Excel needs for accents; default: true.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [Name in Column]: CsvCell }[],
  { mark = true }: { readonly mark?: boolean } = {},
): string {
  const lines = rows.map((row) => columns.map((column) => printCell(row[column])).join(','));
  return (mark ? '\uFEFF' : '') + [columns.join(','), ...lines, ''].join('\r\n');
}

function printCell(value: CsvCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const safe = guardCell(typeof value === 'string' ? value : joinList(value));
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
