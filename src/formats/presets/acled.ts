import { printDay } from '../../model/day';
import { boundsOf, parseEdtf } from '../../model/edtf';
import type { Category } from '../../model/dataset';
import type { ConflictEvent } from '../../model/event';
import type { Precision } from '../../model/place';
import { createEntries, partsOf, slug, tableMetadata, type Entries } from '../columns/entries';
import { readCsv, type CsvReader, type CsvRow } from '../columns/csvTable';
import type { Reader } from '../format';
import type { Sink } from '../sink';

/** Reads ACLED's event export. Codebook: https://acleddata.com/knowledge-base/codebook/ */
export const readAcled: Reader = async (chunks, sink) => {
  sink.metadata(tableMetadata('acled', 'ACLED', 'Armed Conflict Location & Event Data (ACLED)'));
  const entries = createEntries(sink);
  const reader: CsvReader<Column> = {
    columns,
    needed: [['event_id_cnty'], ['event_date'], ['event_type']],
    row: (row) => readRow(row, entries, sink),
  };
  await readCsv(chunks, sink, () => reader);
};

const columns = [
  'event_id_cnty',
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
type Row = CsvRow<Column>;

const looks: ReadonlyMap<string, Pick<Category, 'glyph' | 'family'>> = new Map([
  ['battles', { glyph: 'fighting', family: 'ground' }],
  ['explosions-remote-violence', { glyph: 'strike', family: 'force' }],
  ['violence-against-civilians', { glyph: 'casualties', family: 'human' }],
  ['protests', { glyph: 'domestic', family: 'public' }],
  ['riots', { glyph: 'domestic', family: 'public' }],
  ['strategic-developments', { glyph: 'diplomacy', family: 'talks' }],
]);

// geo_precision, geo_precis in older files: 1 the town itself, 2 a part of the district that a town stands for, 3 the
// province.
const precisionByCode: ReadonlyMap<string, Precision> = new Map([
  ['1', 'settlement'],
  ['2', 'district'],
  ['3', 'region'],
]);

function readRow(row: Row, entries: Entries, sink: Sink): void {
  const id = row.cell('event_id_cnty');
  if (id === '') return row.tell('error', 'field-missing', 'event_id_cnty');
  const day = dayOfText(row.cell('event_date'));
  if (day === undefined) return row.tell('error', 'date-unreadable', 'event_date', row.cell('event_date'));
  const type = row.cell('event_type');
  if (type === '') return row.tell('error', 'field-missing', 'event_type');

  const category = entries.of('categories', type, () => {
    const id = slug(type) || type;
    return { id, title: type, ...(looks.get(id) ?? { glyph: 'disc', family: 'public' }) };
  });
  const summary = row.cell('notes');
  const actors = [...partsOf(row.cell('actor1')), ...partsOf(row.cell('actor2'))];
  const place = placeOf(row, entries);
  const when = whenOf(day, row.cell('time_precision'));
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
      reported: printDay(day),
      assumed: true,
    })),
    positions: [],
    updates: [],
  };
  sink.event(event, undefined, row.row);
  tellDeaths(row, event, printDay(day), entries, sink);
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
function whenOf(day: number, precision: string): string {
  if (precision === '2') return `${printDay(day - 3)}/${printDay(day + 3)}`;
  return precision === '3' ? printDay(day).slice(0, 7) : printDay(day);
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `2020-09-27`, or `27 September 2020` as in ACLED's spreadsheets. */
function dayOfText(text: string): number | undefined {
  const words = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(text);
  const month = words ? months.findIndex((name) => name.startsWith((words[2] ?? '').toLowerCase())) + 1 : 0;
  const two = (value: string | number | undefined) => String(value).padStart(2, '0');
  const date = parseEdtf(words ? `${words[3]}-${two(month)}-${two(words[1])}` : text.slice(0, 10));
  return date?.kind === 'date' && date.precision === 'day' ? boundsOf(date).firstDay : undefined;
}

function placeOf(row: Row, entries: Entries): string | undefined {
  const lng = row.coordinate('longitude');
  const lat = row.coordinate('latitude');
  if (lng === undefined || lat === undefined) return undefined;
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) {
    row.tell('warning', 'coordinates-unreadable', 'longitude', `${lng}, ${lat}`);
    return undefined;
  }
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
