import { guardCell, isEmptyWord, joinList } from '../../formats/delimited/csvCell';

/** Value of a CSV cell; the items of a list are joined by semicolons. */
export type CsvCell = string | number | boolean | readonly string[] | undefined;

/**
 * Formats the header row of a CSV file (RFC 4180). `mark`: prepends a byte order mark, which Excel needs for
 * accents; default: true.
 */
export function csvHead(columns: readonly string[], mark = true): string {
  return `${mark ? '\uFEFF' : ''}${columns.join(',')}\r\n`;
}

/** Formats the cells that end every row of a file, once for all rows: `,A,B`. */
export function csvTail(cells: readonly CsvCell[]): string {
  return cells.map((cell) => `,${printCell(cell)}`).join('');
}

/**
 * Formats rows of CSV in the order of `columns`, each ended by CR LF. Cells are protected against formula
 * injection, whether a spreadsheet splits by commas, semicolons or tabs. `tail`: preformatted cells from
 * `csvTail` appended to every row; default: none.
 */
export function csvRows<Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [Name in Column]: CsvCell }[],
  tail = '',
): string {
  const commas = columns.map((_, index) => ','.repeat(index));
  const end = `${tail}\r\n`;
  let text = '';
  for (const row of rows) {
    // Most cells of a table with every field are empty: their commas are written together.
    let written = 0;
    for (let at = 0; at < columns.length; at++) {
      const cell = row[columns[at] as Column];
      if (cell === undefined || cell === '') continue;
      const printed = printCell(cell);
      if (printed === '') continue;
      text += (commas[at - written] as string) + printed;
      written = at;
    }
    text += (commas[columns.length - 1 - written] ?? '') + end;
  }
  return text;
}

function printCell(value: CsvCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : joinList(value);
  const special = /[",;\t\r\n]/.test(text);
  if (!special && isWordSign(text.charCodeAt(0)) && !isEmptyWord(text)) return text;
  const safe = guardCell(text);
  return special || /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Tests whether a character code is an ASCII digit or lower- or upper-case letter, with which no spreadsheet
 * formula begins.
 */
function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
