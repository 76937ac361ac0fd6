import { proposeMapping } from '../../../../src/formats/columns/propose';
import type { TableHead } from '../../../../src/formats/columns/proposal';
import { beginColumns, type ColumnsState } from '../../../../src/app/files/columns/columnsState';

/** A table by its lines, cells between semicolons. */
export function headOf(...lines: readonly string[]): TableHead {
  const [columns = [], ...rows] = lines.map((line) => line.split(';'));
  return { columns, headingsRow: 1, rows, rowNumbers: rows.map((_, index) => index + 2) };
}

/** The dialog's state for a table as it begins. */
export function begun(...lines: readonly string[]): ColumnsState {
  const head = headOf(...lines);
  return beginColumns(head, proposeMapping(head));
}
