import { plainDay, printDay } from '../../model/day';
import type { Category } from '../../model/dataset';
import type { ConflictEvent } from '../../model/event';
import type { Precision } from '../../model/place';
import type { DateOrder } from '../columns/mapping';
import { told } from '../columns/mappedRow';
import { pointOf } from '../columns/points';
import { createRowIds } from '../columns/rowIds';
import { createTimeNotes, type TimeNotes } from '../columns/timeNotes';
import { isFound, readWhenCells } from '../columns/whenCells';
import { orderOf } from '../columns/columnOrder';
import { createEntries, partsOf, slug, tableMetadata, type Entries } from '../columns/entries';
import { readRows, type RowReader, type TableRow } from '../columns/tableRows';
import type { Reader } from '../format';
import type { Sink } from '../sink';
import type { TableSource } from '../tables/tableSource';

/** Reads ACLED's event export. Codebook: https://acleddata.com/knowledge-base/codebook/ */
export const acledReader: (source: TableSource) => Reader = (source) => async (chunks, sink) => {
  sink.metadata(tableMetadata('acled', 'ACLED', 'Armed Conflict Location & Event Data (ACLED)'));
  const entries = createEntries(sink);
  const times = createTimeNotes(sink);
  await readRows(source, chunks, sink, (header, head): RowReader<Column> => {
    const order = orderOf('event_date', head);
    times.order('event_date', order);
    const ids = idColumns.filter((name) => header.has(name));
    const idOf = createRowIds(ids.length > 0);
    const id = (row: Row) => ids.map((name) => row.cell(name)).find((cell) => cell !== '') ?? '';
    return {
      columns,
      needed: [['event_date'], ['event_type']],
      row: (row) => readRow(row, { entries, sink, order, times, idOf: () => idOf(id(row), row.row) }),
      end: times.end,
    };
  });
};

/** Names of the id in the layouts of different years; a file cut down to some columns may have none. */
const idColumns = ['event_id_cnty', 'event_id_no_cnty', 'data_id'] as const;

const columns = [
  ...idColumns,
  'event_date',
  'time_precision',
  'event_type',
  'sub_event_type',
  'actor1',
  'actor2',
  'location',
  'admin1',
  'admin2',
  'longitude',
  'latitude',
  'geo_precision',
  'geo_precis',
  'source',
  'notes',
  'fatalities',
] as const;
type Column = (typeof columns)[number];
type Row = TableRow<Column>;

type Look = Pick<Category, 'glyph' | 'family'>;

const clash: Look = { glyph: 'fighting', family: 'ground' };
const strike: Look = { glyph: 'strike', family: 'force' };
const unrest: Look = { glyph: 'domestic', family: 'public' };
const develops: Look = { glyph: 'diplomacy', family: 'talks' };

/** Looks of event types by their slugs, those of the layouts before 2019 too. */
const looks: ReadonlyMap<string, Look> = new Map([
  ['battles', clash],
  ['explosions-remote-violence', strike],
  ['violence-against-civilians', { glyph: 'casualties', family: 'human' }],
  ['protests', unrest],
  ['riots', unrest],
  ['strategic-developments', develops],
  ['battle-no-change-of-territory', clash],
  ['battle-government-regains-territory', clash],
  ['battle-non-state-actor-overtakes-territory', clash],
  ['remote-violence', strike],
  ['riots-protests', unrest],
  ['strategic-development', develops],
  ['headquarters-or-base-established', develops],
  ['non-violent-transfer-of-territory', { glyph: 'control', family: 'ground' }],
]);

// geo_precision, geo_precis in older files: 1 the town itself, 2 a part of the district that a town stands for, 3 the
// province.
const precisionByCode: ReadonlyMap<string, Precision> = new Map([
  ['1', 'settlement'],
  ['2', 'district'],
  ['3', 'region'],
]);

type Reading = {
  readonly entries: Entries;
  readonly sink: Sink;
  readonly order: DateOrder | undefined;
  readonly times: TimeNotes;
  readonly idOf: () => string;
};

function readRow(row: Row, { entries, sink, order, times, idOf }: Reading): void {
  const found = readWhenCells({ date: row.cell('event_date') }, { date: order });
  if (!isFound(found)) return row.tell('error', found.code, 'event_date', found.value);
  times.tally(found);
  const type = row.cell('event_type');
  if (type === '') return row.tell('error', 'field-missing', 'event_type');

  const category = entries.of('categories', type, () => {
    const id = slug(type) || type;
    return { id, title: type, ...(looks.get(id) ?? { glyph: 'disc', family: 'public' }) };
  });
  const summary = row.cell('notes');
  const actors = [...partsOf(row.cell('actor1')), ...partsOf(row.cell('actor2'))];
  const place = placeOf(row, entries);
  const when = whenOf(found.when, row.cell('time_precision'));
  const reported = found.when;
  const id = idOf();
  const event: ConflictEvent = {
    id,
    when,
    whenKind: 'once',
    title: [row.cell('sub_event_type') || type, row.cell('location')].filter(Boolean).join(', '),
    ...(summary && { summary }),
    category: category ?? type,
    places: place === undefined ? [] : [{ place, role: 'site' }],
    actors: actors.map((name) => ({
      actor: actorOf(name, entries),
    })),
    status: 'not-stated',
    reports: partsOf(row.cell('source')).map((name) => ({
      source: sourceOf(name, entries),
      // ACLED names its sources without saying when they wrote.
      reported,
      assumed: true,
    })),
    positions: [],
    updates: [],
  };
  sink.event(event, undefined, row.row);
  tellDeaths(row, event, reported, entries, sink);
}

function actorOf(name: string, entries: Entries): string {
  return entries.of('actors', name, () => ({ id: slug(name) || name, title: name, kind: 'other' })) ?? name;
}

function sourceOf(name: string, entries: Entries): string {
  const source = () => ({ id: slug(name) || name, publisher: name, title: name, support }) as const;
  return entries.of('sources', name, source) ?? name;
}

/** ACLED doesn't say what it has read of a source. */
const support = 'not-stated';

function tellDeaths(row: Row, event: ConflictEvent, reported: string, entries: Entries, sink: Sink): void {
  const best = row.count('fatalities');
  // ACLED writes 0 for "none reported" as well.
  if (best === undefined || best === 0) return;
  sink.claim({
    id: `${event.id}-deaths`,
    event: event.id,
    measure: entries.add('measures', { id: 'killed', title: { en: 'Killed', fr: 'Tués' } }),
    people: 'all',
    side: 'all',
    best,
    scope: 'incident',
    asOf: event.when,
    reported,
    assumed: true,
    claimedBy: entries.add('actors', { id: 'acled', title: 'ACLED', kind: 'observer' }),
    claimantRole: 'third-party',
    status: 'undisputed',
    sources: event.reports.map(({ source }) => source),
    support: 'not-stated',
  });
}

/** time_precision: 1 the day, 2 the week around it, 3 the month. */
function whenOf(when: string, precision: string): string {
  const day = plainDay(when);
  if (Number.isNaN(day)) return when;
  if (precision === '2') return `${printDay(day - 3)}/${printDay(day + 3)}`;
  return precision === '3' ? printDay(day).slice(0, 7) : when;
}

function placeOf(row: Row, entries: Entries): string | undefined {
  const lng = row.coordinate('longitude');
  const lat = row.coordinate('latitude');
  if (lng === undefined || lat === undefined) return undefined;
  const point = told(row, { lng: 'longitude', lat: 'latitude' }, pointOf(lng, lat), `${lat}, ${lng}`);
  if (!point) return undefined;
  const code = row.cell('geo_precision') || row.cell('geo_precis');
  const precision = precisionByCode.get(code);
  if (!precision && code !== '') row.tell('warning', 'value-unread', 'geo_precision', code);
  const name = row.cell('location') || row.cell('admin2') || row.cell('admin1');
  return entries.of('places', `${lng} ${lat} ${code} ${name}`, () => ({
    id: `${slug(name)}@${lng},${lat}/${code}`,
    names: { en: name || `${lat}, ${lng}` },
    lng,
    lat,
    precision: precision ?? 'not-stated',
  }));
}
