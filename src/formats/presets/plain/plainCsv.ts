import { closeDirections } from '../../../model/direction';
import { parseEdtf } from '../../../model/edtf';
import { shown } from '../../../model/issue';
import { createEntries, tableMetadata } from '../../columns/entries';
import { readRows } from '../../columns/tableRows';
import { tableEndings } from '../../delimited/tableEndings';
import { createTimeNotes } from '../../columns/timeNotes';
import type { Chunks } from '../../chunks';
import type { Reader } from '../../format';
import type { TableSource } from '../../tables/tableSource';
import { columnNames, layoutOf, readColumns, type PlainRow } from './plainColumns';
import { readPlainRow } from './plainRow';
import type { Sink } from '../../sink';

/**
 * Reads anybody's table: `date` and `title`, and as many as there are of `end`, `lat`, `lng`, `category`, `actor`,
 * `place`, `source`, `url`, `summary`, `status`, `id`; and the columns of our own tables, which come back whole. Dates
 * as EDTF, with a clock time if need be: `2020-10-08 17:20`. What the table doesn't say is not stated.
 */
export function plainReader(source: TableSource): Reader {
  return (chunks, sink, name) => readPlain({ source, chunks, sink }, titleOf(name));
}

async function readPlain(
  { source, chunks, sink }: { readonly source: TableSource; readonly chunks: Chunks; readonly sink: Sink },
  title: string,
): Promise<void> {
  sink.metadata(tableMetadata('csv', title));
  const entries = createEntries(sink);
  const times = createTimeNotes(sink);
  const reading = { entries, sink, tally: times.tally };
  await readRows(source, chunks, sink, (header, head) => {
    const layout = layoutOf(header, head);
    times.order(layout.columns.date, layout.orders.date);
    let rows = 0;
    return {
      columns: readColumns(layout),
      needed: [columnNames.date, columnNames.title],
      row(row) {
        if (rows++ === 0 && layout.isOurs) tellOrigin(row, title, sink);
        readPlainRow(row, layout, reading);
      },
      end: times.end,
    };
  });
}

/** The name of a file without its ending; what has none is a table. */
export function titleOf(name: string): string {
  const ending = tableEndings.find((one) => name.toLowerCase().endsWith(one)) ?? '';
  const title = name.slice(0, name.length - ending.length).trim();
  return title === '' ? 'Table' : closeDirections(shown(title, 120));
}

/** A table of ours says in its rows whose it is, and under which licence. */
function tellOrigin(row: PlainRow, title: string, sink: Sink): void {
  const edition = row.cell('dataset_edition');
  sink.metadata({
    ...tableMetadata('csv', title, row.cell('attribution')),
    version: row.cell('dataset_version'),
    ...(parseEdtf(edition) && { edition }),
    licence: row.cell('licence'),
  });
}
