import type { Metadata } from '../../model/dataset';
import { closeDirections } from '../../model/direction';
import { formOf } from '../columns/columnOrder';
import { tableMetadata } from '../columns/entries';
import { columnsOfMapping, type Mapping } from '../columns/mapping';
import { settled } from '../columns/propose';
import type { FieldName, Proposal, TableHead } from '../columns/proposal';
import { readMapped } from '../columns/readMapped';
import { keyOf } from '../columns/tableRows';
import type { Format, Reader } from '../format';
import type { TableSource } from '../tables/tableSource';
import { columnNames, layoutOf, readColumns } from './plain/plainColumns';
import { plainReader, titleOf } from './plain/plainCsv';

/**
 * Creates the reader of a table with a column mapping; the dataset's title is that of the mapping, else the
 * file's name. `taken`: note on the columns' interpretation, to be reported.
 */
export function mappedReader(source: TableSource, mapping: Mapping, taken?: string): Reader {
  return (chunks, sink, name) =>
    readMapped({ source, chunks, sink }, mapping, {
      metadata: metadataOf(mapping, 'csv', name),
      ...(taken !== undefined && { taken }),
    });
}

/**
 * Creates the reader of a table in a known format with its column mapping; a title found in the rows becomes
 * the dataset's.
 */
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
 * Creates the reader of a table in no known format: by the documented column names if date and title have
 * them, else by the proposed mapping if it is certain. Undefined if the user has to be asked.
 */
export function proposedReader(source: TableSource, head: TableHead, proposal: Proposal): Reader | undefined {
  const mapping = settled(proposal);
  const isKnown = mapping !== undefined && isSure(proposal);
  if (isPlain(head, proposal) && !(isKnown && readsMore(mapping, head))) return plainReader(source);
  if (!isKnown) return undefined;
  const taken = proposal.reasons
    .filter(({ field }) => field !== 'figures' || (mapping.figures ?? []).length > 0)
    .map(({ field, columns }) => `${columns.join(' + ')} → ${field}`)
    .join(', ');
  return mappedReader(source, told(mapping), taken);
}

/**
 * Makes a mapping report unknown words of status and precision, for a table about which the user wasn't
 * asked.
 */
function told({ status, precision, ...rest }: Mapping): Mapping {
  return {
    ...rest,
    ...(status && { status: { ...status, warn: 'unknown' } }),
    ...(precision && { precision: { ...precision, warn: 'unknown' } }),
  };
}

/**
 * Tests whether a table has the documented column names, readable dates, and no coordinates in other columns.
 */
function isPlain(head: TableHead, { mapping, questions }: Proposal): boolean {
  const { columns } = head;
  const keys = columns.map(keyOf);
  const named = (names: readonly string[]) => names.find((name) => keys.includes(name));
  const date = named(columnNames.date);
  if (date === undefined || named(columnNames.title) === undefined) return false;
  if (mapping.point && (named(columnNames.lat) === undefined || named(columnNames.lng) === undefined))
    return false;
  if (questions.some(({ kind }) => kind === 'point-swapped' || kind === 'date-order')) return false;
  const form = formOf(date, head);
  return form?.order !== 'either' || form.fit === 0;
}

/**
 * Tests whether a mapping reads columns of a table that the reader of the documented names doesn't know, such
 * as a second actor, and none less than that.
 */
function readsMore(mapping: Mapping, head: TableHead): boolean {
  const inFile = head.columns.map(keyOf);
  const plain = new Set<string>(readColumns(layoutOf(new Set(inFile), head)));
  const mapped = new Set([...columnsOfMapping(mapping)].map(keyOf));
  return (
    inFile.some((key) => mapped.has(key) && !plain.has(key)) &&
    inFile.every((key) => mapped.has(key) || !plain.has(key))
  );
}

/** Minimum share of readable dates in the first rows for a table to be opened without asking the user. */
const enough = 0.9;

/** Tests whether date and title were identified with enough certainty not to ask the user. */
function isSure({ reasons }: Proposal): boolean {
  const reason = (field: FieldName) => reasons.find((one) => one.field === field);
  const [date, title] = [reason('date'), reason('title')];
  return date !== undefined && date.fit >= enough * date.of && title?.by === 'name';
}
