import type { Metadata } from '../../model/dataset';
import { shown } from '../../model/issue';
import type { Chunks } from '../chunks';
import type { Sink } from '../sink';
import type { TableSource } from '../tables/tableSource';
import { isMixedOrder } from './columnOrder';
import { createEntries } from './entries';
import { createMappedRow } from './mappedRow';
import { columnsOfMapping, type Mapping } from './mapping';
import { keyOf, readRows } from './tableRows';
import { createTimeNotes } from './timeNotes';

export type MappedOptions = {
  readonly metadata: Metadata;
  /** Columns that only repeat the content of others, and so aren't reported as unread. */
  readonly repeated?: readonly string[];
  /** Note on which columns were taken for which fields, to be reported. Default: none. */
  readonly taken?: string;
};

/**
 * Reads a table with a column mapping into a sink. Assumptions about dates that the file doesn't state are
 * reported once each, with the number of rows.
 */
export async function readMapped(
  { source, chunks, sink }: { readonly source: TableSource; readonly chunks: Chunks; readonly sink: Sink },
  mapping: Mapping,
  { metadata, repeated = [], taken }: MappedOptions,
): Promise<void> {
  sink.metadata(metadata);
  const entries = createEntries(sink);
  const columns = [...columnsOfMapping(mapping), ...repeated].map(keyOf);
  const times = createTimeNotes(sink);
  await readRows(source, chunks, sink, (header, head) => {
    const read = createMappedRow(mapping, header, { entries, sink });
    if (taken !== undefined) {
      const value = shown(taken, 2000);
      sink.issue({ severity: 'note', code: 'columns-taken', list: 'events', row: 0, value });
    }
    const { date, end } = mapping;
    if ('column' in date) times.order(date.column, date.order, isMixedOrder(date.column, head));
    // Both columns of a table are written alike: told where they aren't.
    if (end && 'column' in end && !('column' in date && date.order === end.order))
      times.order(end.column, end.order);
    return {
      columns: columns.filter((column) => header.has(column)),
      needed: neededColumns(mapping),
      row(row) {
        const found = read(row);
        if (found) times.tally(found);
      },
      end: times.end,
    };
  });
}

/** Lists the columns that the table must have, as keys, each with its fallbacks. */
function neededColumns({ date, needed = [], fallbacks = {} }: Mapping): readonly (readonly string[])[] {
  const ofDate = 'column' in date ? date.column : date.year;
  return [...new Set([...needed, ofDate])].map((column) =>
    [column, ...(Object.hasOwn(fallbacks, column) ? (fallbacks[column] ?? []) : [])].map(keyOf),
  );
}
