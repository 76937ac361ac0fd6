import {
  whenKinds,
  type ClockTime,
  type Confidence,
  type ConflictEvent,
  type EventPlace,
  type Report,
} from '../../../model/event';
import { pointName } from '../../../model/geo/pointName';
import { readClock } from '../../../model/span';
import { between, partsOf, slug, type Entries } from '../../columns/entries';
import { sourcePairs } from '../../columns/sourcePairs';
import { url as urlField } from '../../json/fields';
import { listedActors, listedCategory, listedPlaces, pointIn, precisionOf, roleOf } from './placeLists';
import type { PlainColumn, PlainLayout, PlainRow } from './plainColumns';
import { listedPositions, listedReports, listedUpdates, saidOn, supportOf } from './reportLists';
import type { Sink } from '../../sink';
import { unnamedSource } from '../../columns/unnamedSource';
import { isFound, readWhenCells, type FoundWhen } from '../../columns/whenCells';
import { statusOf, wordIn, wordReader } from '../../columns/words';

const whenKindOf = wordReader(whenKinds);
const clockOf = wordReader<ClockTime['of']>(['event', 'announcement']);
const confidenceOf = wordReader<Confidence>(['high', 'medium', 'low', 'contested']);

/**
 * Where the rows of a table are read into: entries, sink, and `tally`, which receives the date and time of
 * each event.
 */
export type PlainReading = {
  readonly entries: Entries;
  readonly sink: Sink;
  readonly tally: (found: FoundWhen) => void;
};

/**
 * Reads the event of a row into the sink. A row is rejected, with an error, only if it lacks a date or a
 * title.
 */
export function readPlainRow(
  row: PlainRow,
  layout: PlainLayout,
  { entries, sink, tally }: PlainReading,
): void {
  const { columns, isFull } = layout;
  const date = row.cell(columns.date);
  const title = row.cell(columns.title);
  if (date === '') return row.tell('error', 'field-missing', 'date');
  if (title === '') return row.tell('error', 'field-missing', 'title');
  const found = readWhenCells(
    {
      date,
      end: row.cell(columns.end),
      time: row.cell(columns.time),
      endTime: row.cell(columns.endTime),
    },
    layout.orders,
  );
  if (!isFound(found)) return row.tell('error', found.code, columns[found.field], found.value);
  for (const { code, field, value } of found.lost) row.tell('warning', code, columns[field], value);
  tally(found);

  const { when } = found;
  const time = (isFull ? timeOf(row) : undefined) ?? found.time;
  const summary = row.cell(columns.summary);
  const warning = row.cell('warning');
  const listed = layout.listsSources ? listedReports(row, entries, when, layout.listsDays) : nothingListed;
  const event: ConflictEvent = {
    id: layout.idOf(row.cell('id'), row.row),
    when,
    whenKind: wordIn(row, 'when_kind', row.cell('when_kind'), whenKindOf, 'value-unknown') ?? 'duration',
    ...(time && { time }),
    title,
    ...(summary && { summary }),
    category: (isFull ? listedCategory(row, entries) : undefined) ?? categoryOf(row, entries),
    places:
      layout.listsPlaces && row.cell('places') !== ''
        ? listedPlaces(row, layout, entries)
        : placesOf(row, layout, entries),
    actors: listedActors(row.cell(columns.actors), row.cell('actor_ids'), row.cell('actor_roles'), entries),
    status: wordIn(row, 'status', row.cell('status'), statusOf) ?? 'not-stated',
    reports: listed.reports ?? reportsOf(row, layout, when, entries),
    positions: layout.listsPositions ? listedPositions(row, entries, when, listed.idOf) : [],
    updates: layout.listsUpdates ? listedUpdates(row, when, listed.idOf) : [],
    ...(isFull && basisOf(row)),
    ...(warning && { warning }),
  };
  sink.event(event, undefined, row.row);
}

const nothingListed = { reports: undefined, idOf: (source: string) => source };

/**
 * Reads a clock time from the columns `time_…`. Where its meaning isn't stated it counts as that of the
 * announcement, so that it doesn't move the event.
 */
function timeOf(row: PlainRow): ClockTime | undefined {
  const from = clockIn(row, 'time_from');
  const to = clockIn(row, 'time_to');
  const text = row.cell('time_note');
  const of = wordIn(row, 'time_of', row.cell('time_of'), clockOf, 'value-unknown');
  if (from === undefined && to === undefined && text === '' && of === undefined) return undefined;
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(text && { text }),
    ...(row.cell('time_approximate') === 'true' && { approximate: true }),
    of: of ?? 'announcement',
  };
}

function clockIn(row: PlainRow, column: PlainColumn): string | undefined {
  const text = row.cell(column);
  if (text === '') return undefined;
  if (readClock(text) !== undefined) return text;
  row.tell('warning', 'time-unreadable', column, text);
  return undefined;
}

/** Reads confidence and support (basis) of an event, where the row states them. */
function basisOf(row: PlainRow): Pick<ConflictEvent, 'confidence' | 'support'> {
  const word = (column: 'confidence_reported' | 'confidence_occurred') =>
    wordIn(row, column, row.cell(column), confidenceOf);
  const reported = word('confidence_reported');
  const occurred = word('confidence_occurred');
  const support = wordIn(row, 'support', row.cell('support'), supportOf);
  return {
    ...((reported ?? occurred) && {
      confidence: { ...(reported && { reported }), ...(occurred && { occurred }) },
    }),
    ...(support && { support }),
  };
}

function categoryOf(row: PlainRow, entries: Entries): string {
  const title = row.cell('category') || 'event';
  const category = () => ({ id: slug(title) || title, title, glyph: 'disc', family: 'public' }) as const;
  return entries.of('categories', title, category) ?? title;
}

/** Reads the place of a row; several places if the cell lists their names and there are no coordinates. */
function placesOf(row: PlainRow, { columns, hasPrecision }: PlainLayout, entries: Entries): EventPlace[] {
  const name = row.cell(columns.place);
  const point = pointIn(row, row.coordinate(columns.lng, 'lng'), row.coordinate(columns.lat, 'lat'));
  if (!point && name === '') return [];
  const precision = wordIn(row, 'place_precision', row.cell('place_precision'), precisionOf) ?? 'not-stated';
  const role = wordIn(row, 'place_role', row.cell('place_role'), roleOf, 'value-unknown') ?? 'site';
  const at = point ? `@${point.lng},${point.lat}` : '';
  // Without a point there is nothing to hold against it.
  const country = point ? row.cell(columns.country) : '';
  return (point ? [name] : partsOf(name)).map((one) => {
    const place = entries.of('places', `${one}${between}${at}${between}${country}`, () => ({
      id: `${slug(one)}${at}` || one,
      names: { und: one || (point ? pointName(point) : '') },
      ...point,
      precision,
      ...(country && { country }),
    }));
    return { place: place ?? one, role, ...(hasPrecision && { precision }) };
  });
}

/**
 * Reads the reports of a row: by the sources named in a cell, by one source with an address, or by an unnamed
 * source if only a day is given.
 */
function reportsOf(
  row: PlainRow,
  { columns, listsSources }: PlainLayout,
  when: string,
  entries: Entries,
): readonly Report[] {
  const day = row.cell('reported');
  const cell = listsSources ? '' : row.cell('source');
  const address = listsSources ? '' : row.cell(columns.url);
  const isAddress = /^https?:/i.test(cell) && address === '';
  const url = isAddress ? cell : address;
  const name = isAddress ? '' : cell;
  if (name === '' && url === '') {
    if (day === '') return [];
    return [
      { source: entries.add('sources', unnamedSource), ...saidOn(row, 'reported', day, undefined, when) },
    ];
  }
  const pairs = sourcePairs(name, url);
  const safe = pairs !== undefined || (url !== '' && urlField.isRight(url));
  if (url !== '' && !safe) row.tell('warning', 'url-unsafe', columns.url, url);
  const said = saidOn(row, 'reported', day, undefined, when);
  // Of several names nobody knows whose the one address is.
  const all = pairs ?? (url === '' ? partsOf(name) : [name]).map((one) => ({ name: one, url }));
  return all.map(({ name: one, url: link }) => {
    const source = entries.of('sources', `${one}${between}${link}`, () => ({
      id: link || slug(one) || one,
      ...(one && { publisher: one }),
      title: one || link,
      ...(safe && link && { url: link }),
      support: 'not-stated',
    }));
    return { source: source ?? one, ...said };
  });
}
