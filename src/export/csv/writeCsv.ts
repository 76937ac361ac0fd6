import { guardCell, isEmptyWord, joinList } from '../../formats/delimited/csvCell';

/** What a cell holds; a list's parts stand with semicolons between them. */
export type CsvCell = string | number | boolean | readonly string[] | undefined;

/** Header of a CSV file (RFC 4180). `mark` puts a byte order mark first, which Excel needs for accents; default: true. */
export function csvHead(columns: readonly string[], mark = true): string {
  return `${mark ? '\uFEFF' : ''}${columns.join(',')}\r\n`;
}

/** Cells that end every row of a file, printed once: `,A,B`. */
export function csvTail(cells: readonly CsvCell[]): string {
  return cells.map((cell) => `,${printCell(cell)}`).join('');
}

/**
 * Rows of a CSV file in the order of `columns`, each with its line end. No cell is taken for a formula, whether a
 * reader goes by commas, semicolons or tabs. `tail`: what `csvTail` has made of the columns that are the same in
 * every row.
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

/** Tests whether a text that begins so can't be a formula: with a digit or a letter of ASCII. */
function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
