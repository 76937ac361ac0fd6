import type { TableHead } from './proposal';
import { headOf, headRows } from './tableRows';
import type { TableSource } from '../tables/tableSource';

/**
 * Beginning of a table, from the first characters of its file. `isWhole`: whether they are all of it; else the last row,
 * which may be cut, is left out.
 */
export async function headOfTable(source: TableSource, text: string, isWhole: boolean): Promise<TableHead> {
  let columns: readonly string[] = [];
  let headingsRow = 0;
  const rows: { readonly cells: readonly string[]; readonly row: number }[] = [];
  await source([text], {
    columns(names, row) {
      columns = names;
      headingsRow = row;
    },
    row: (cells, row) => rows.push({ cells, row }),
    issue: () => undefined,
  });
  return headOf(columns, headingsRow, rows.slice(0, isWhole ? rows.length : -1).slice(0, headRows));
}
