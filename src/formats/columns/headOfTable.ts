import type { TableHead } from './proposal';
import { headOf, headRows } from './tableRows';
import type { TableSource } from '../tables/tableSource';

/**
 * Reads the headings and first rows of a table from the beginning of its file. `isWhole`: whether `text` is
 * the complete file; if not, the last row is left out, as it may be cut.
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
