import { shown } from '../../model/issue';
import type { TableSink } from './tableSource';

export const recordLimits = {
  rows: 1000 /* records whose fields become the columns */,
  characters: 8_000_000 /* of them that are held meanwhile */,
  columns: 2000 /* of a table; what has more of them has its data in the names */,
};

/** Table built from records with varying fields, whose columns are the fields of the first records. */
export type RecordTable = {
  /** Adds a record as cells by column name. */
  add(cells: ReadonlyMap<string, string>, row: number): void;
  /**
   * Passes on the records still buffered, and reports fields that first appeared after the columns were
   * fixed.
   */
  end(): void;
};

/**
 * Creates a table of records with varying fields, buffering the first 1000 to determine the columns. `fixed`:
 * columns that always come first; default: none. The heading row is reported as 0, since the file has none.
 */
export function createRecordTable(table: TableSink, fixed: readonly string[] = []): RecordTable {
  const columns = new Map(fixed.map((name, index) => [name, index]));
  const late = new Set<string>();
  let held: { readonly cells: ReadonlyMap<string, string>; readonly row: number }[] | undefined = [];
  let characters = 0;

  function pass(cells: ReadonlyMap<string, string>, row: number): void {
    const texts = new Array<string>(columns.size).fill('');
    for (const [name, text] of cells) {
      const index = columns.get(name);
      if (index !== undefined) texts[index] = text;
      else if (text !== '' && late.size < recordLimits.columns) late.add(name);
    }
    table.row(texts, row);
  }

  function release(): void {
    if (!held) return;
    const records = held;
    held = undefined;
    table.columns([...columns.keys()], 0);
    for (const { cells, row } of records) pass(cells, row);
  }

  return {
    add(cells, row) {
      if (!held) return pass(cells, row);
      for (const [name, text] of cells) {
        characters += name.length + text.length;
        if (!columns.has(name) && columns.size < recordLimits.columns) columns.set(name, columns.size);
      }
      held.push({ cells, row });
      if (held.length >= recordLimits.rows || characters > recordLimits.characters) release();
    },
    end() {
      release();
      if (late.size === 0) return;
      const value = shown([...late].slice(0, 100).join(', '), 2000);
      table.issue({ severity: 'note', code: 'fields-late', row: 0, value });
    },
  };
}
