import type { Issue } from '../../../src/model/issue';
import type { TableSource } from '../../../src/formats/tables/tableSource';
import { pieces } from '../read';

/** What a table source passes on of a text. */
export type TableRead = {
  readonly names: readonly string[];
  readonly namesRow: number;
  readonly rows: readonly { readonly [name: string]: string }[];
  readonly numbers: readonly number[];
  readonly issues: readonly Issue[];
};

/** Reads a whole text, in one piece or in pieces of `size` characters; a row's empty cells are left out. */
export async function tableOf(read: TableSource, text: string, size = text.length): Promise<TableRead> {
  let names: readonly string[] = [];
  let namesRow = -1;
  const rows: { readonly [name: string]: string }[] = [];
  const numbers: number[] = [];
  const issues: Issue[] = [];
  await read(pieces(text, size), {
    columns(told, row) {
      if (namesRow >= 0) throw new Error('columns told twice');
      names = told;
      namesRow = row;
    },
    row(cells, row) {
      if (cells.length !== names.length) throw new Error(`${cells.length} cells of ${names.length}`);
      rows.push(
        Object.fromEntries(
          names.map((name, at) => [name, cells[at] ?? '']).filter(([, cell]) => cell !== ''),
        ),
      );
      numbers.push(row);
    },
    issue: (issue) => issues.push(issue),
  });
  return { names, namesRow, rows, numbers, issues };
}

/** What was told, short: `error json-broken 2`. */
export function toldOf({ issues }: TableRead): string[] {
  return issues.map(({ severity, code, row }) => `${severity} ${code} ${row}`);
}
