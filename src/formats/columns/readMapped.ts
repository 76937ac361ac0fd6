import type { Metadata } from '../../model/dataset';
import { shown } from '../../model/issue';
import type { Chunks } from '../chunks';
import type { Sink } from '../sink';
import type { TableSource } from '../tables/tableSource';
import { createEntries } from './entries';
import { createMappedRow } from './mappedRow';
import { columnsOfMapping, type Mapping } from './mapping';
import { keyOf, readRows } from './tableRows';
import { createTimeNotes } from './timeNotes';

export type MappedOptions = {
  readonly metadata: Metadata;
  /** Columns that say again what others say: not told as unread. */
  readonly repeated?: readonly string[];
  /** Notes of what the columns were taken for. Default: none is told. */
  readonly taken?: string;
};

/** Reads a table by a mapping. What was read in a way that the file doesn't say is told once, with how many rows. */
export async function readMapped(
  { source, chunks, sink }: { readonly source: TableSource; readonly chunks: Chunks; readonly sink: Sink },
  mapping: Mapping,
  { metadata, repeated = [], taken }: MappedOptions,
): Promise<void> {
  sink.metadata(metadata);
  const entries = createEntries(sink);
  const columns = [...columnsOfMapping(mapping), ...repeated].map(keyOf);
  const times = createTimeNotes(sink);
  await readRows(source, chunks, sink, (header) => {
    const read = createMappedRow(mapping, header, { entries, sink });
    if (taken !== undefined) {
      const value = shown(taken, 2000);
      sink.issue({ severity: 'note', code: 'columns-taken', list: 'events', row: 0, value });
    }
    for (const date of [mapping.date, mapping.end])
      if (date && 'column' in date) times.order(date.column, date.order);
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

/** Columns that the table must have, by their keys, each with those that may stand for it. */
function neededColumns({ date, needed = [], fallbacks = {} }: Mapping): readonly (readonly string[])[] {
  const ofDate = 'column' in date ? date.column : date.year;
  return [...new Set([...needed, ofDate])].map((column) =>
    [column, ...(Object.hasOwn(fallbacks, column) ? (fallbacks[column] ?? []) : [])].map(keyOf),
  );
}
