import { closeDirections } from '../../../model/direction';
import { parseEdtf } from '../../../model/edtf';
import { shown } from '../../../model/issue';
import { isMixedOrder } from '../../columns/columnOrder';
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
 * Creates the reader of any table with the documented columns: `date` and `title`, optionally `end`, `lat`,
 * `lng`, `category`, `actor`, `place`, `source`, `url`, `summary`, `status`, `id`; and of the app's own CSV,
 * which is restored completely. Dates as EDTF, optionally with clock time: `2020-10-08 17:20`. Missing
 * information is read as not stated.
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
  await readRows(source, chunks, sink, (header, head) => {
    const layout = layoutOf(header, head);
    const { date } = layout.columns;
    times.order(date, layout.orders.date, isMixedOrder(date, head));
    // What the app has written means what it says.
    const tally = layout.isOurs ? () => undefined : times.tally;
    const reading = { entries, sink, tally };
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

/** Derives a dataset's title from the file's name without its extension; `Table` if nothing is left. */
export function titleOf(name: string): string {
  const ending = tableEndings.find((one) => name.toLowerCase().endsWith(one)) ?? '';
  const title = name.slice(0, name.length - ending.length).trim();
  return title === '' ? 'Table' : closeDirections(shown(title, 120));
}

/** Passes on the metadata (version, licence, attribution …) that the app's own CSV repeats in every row. */
function tellOrigin(row: PlainRow, title: string, sink: Sink): void {
  const edition = row.cell('dataset_edition');
  sink.metadata({
    ...tableMetadata('csv', title, row.cell('attribution')),
    version: row.cell('dataset_version'),
    ...(parseEdtf(edition) && { edition }),
    licence: row.cell('licence'),
  });
}
