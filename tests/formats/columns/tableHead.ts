import type { TableHead } from '../../../src/formats/columns/proposal';

/** The beginning of a table by its lines, cells between semicolons. */
export function headOf(...lines: readonly string[]): TableHead {
  const [columns = [], ...rows] = lines.map((line) => line.split(';'));
  return { columns, headingsRow: 1, rows, rowNumbers: rows.map((_, index) => index + 2) };
}
