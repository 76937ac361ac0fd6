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

/**
 * A spreadsheet takes a cell that begins like this for a formula, and runs it; some take the wide forms of East
 * Asian scripts too.
 */
const formula = /^[ "]*[=+\-@\t\r\n＝＋－＠]/;
/**
 * Matches a semicolon, tab or line break, at which some readers split cells, and a formula sign behind it. It matches
 * without a sign too, so that no run of tabs is looked through twice.
 */
const cellInside = /([;\t\r\n][ \t"]*)([=+\-@＝＋－＠]?)/g;

function printCell(value: CsvCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // A semicolon inside a part would make two of it.
  const text = typeof value === 'string' ? value : value.map((part) => part.replaceAll(';', ',')).join('; ');
  // An apostrophe makes it text.
  const inside = text.replace(cellInside, (_, before: string, sign: string) => before + (sign && `'${sign}`));
  const safe = formula.test(text) ? `'${inside}` : inside;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
