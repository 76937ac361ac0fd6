import type { Metadata } from '../../model/dataset';
import { closeDirections } from '../../model/direction';
import { dateFormOf } from '../columns/dateForm';
import { tableMetadata } from '../columns/entries';
import type { Mapping } from '../columns/mapping';
import { settled } from '../columns/propose';
import type { FieldName, Proposal, TableHead } from '../columns/proposal';
import { readMapped } from '../columns/readMapped';
import { keyOf } from '../columns/tableRows';
import type { Format, Reader } from '../format';
import type { TableSource } from '../tables/tableSource';
import { columnNames } from './plain/plainColumns';
import { plainReader, titleOf } from './plain/plainCsv';

/** Reads a table by a mapping; its title is the file's name. `taken`: a note of what the columns were taken for. */
export function mappedReader(source: TableSource, mapping: Mapping, taken?: string): Reader {
  return (chunks, sink, name) =>
    readMapped({ source, chunks, sink }, mapping, {
      metadata: metadataOf(mapping, 'csv', name),
      ...(taken !== undefined && { taken }),
    });
}

/** Reads a table of a known format by its mapping; a title that its rows hold is the dataset's. */
export function presetReader({ id, prepare }: Format, source: TableSource, mapping: Mapping): Reader {
  return (chunks, sink, name) => {
    const titled = (title: string) => sink.metadata(tableMetadata(id, closeDirections(title)));
    const rows = prepare ? prepare(source, titled) : source;
    return readMapped({ source: rows, chunks, sink }, mapping, { metadata: metadataOf(mapping, id, name) });
  };
}

function metadataOf({ dataset = {} }: Mapping, id: string, name: string): Metadata {
  const { title = titleOf(name), attribution = '' } = dataset;
  return tableMetadata(dataset.id ?? id, closeDirections(title), closeDirections(attribution));
}

/**
 * Reader of a table of nobody's format: that of the documented columns where date and title have their names, else by
 * what is proposed where nothing is open. Undefined where the reader of the page has to be asked.
 */
export function proposedReader(source: TableSource, head: TableHead, proposal: Proposal): Reader | undefined {
  if (isPlain(head, proposal)) return plainReader(source);
  const mapping = settled(proposal);
  if (!mapping || !isSure(proposal)) return undefined;
  const taken = proposal.reasons
    .filter(({ field }) => field !== 'figures' || (mapping.figures ?? []).length > 0)
    .map(({ field, columns }) => `${columns.join(' + ')} → ${field}`)
    .join(', ');
  return mappedReader(source, mapping, taken);
}

/** Whether a table has the documented names, its dates can be read, and nothing is proposed that they don't cover. */
function isPlain({ columns, rows }: TableHead, { mapping }: Proposal): boolean {
  const keys = columns.map(keyOf);
  const named = (names: readonly string[]) => names.find((name) => keys.includes(name));
  const date = named(columnNames.date);
  if (date === undefined || named(columnNames.title) === undefined) return false;
  if (mapping.point && (named(columnNames.lat) === undefined || named(columnNames.lng) === undefined))
    return false;
  const form = dateFormOf(rows.map((cells) => cells[keys.indexOf(date)] ?? ''));
  return form.order !== 'either' || form.fit === 0;
}

/** Share of the dates in sight that must be read before a table is opened unasked. */
const enough = 0.9;

/** Whether dates and titles were found so well that nobody need be asked. */
function isSure({ reasons }: Proposal): boolean {
  const reason = (field: FieldName) => reasons.find((one) => one.field === field);
  const [date, title] = [reason('date'), reason('title')];
  return date !== undefined && date.fit >= enough * date.of && title?.by === 'name';
}
