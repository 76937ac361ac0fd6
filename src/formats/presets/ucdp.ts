import type { Claim } from '../../model/claim';
import type { ConflictEvent, Report } from '../../model/event';
import type { Place, Precision } from '../../model/place';
import { orderOf } from '../columns/columnOrder';
import { parseEdtf } from '../../model/edtf';
import { plainBounds } from '../../model/span';
import { readDate } from '../columns/dateText';
import type { DateOrder } from '../columns/mapping';
import { told } from '../columns/mappedRow';
import { pointOf } from '../columns/points';
import { createTimeNotes, type TimeNotes } from '../columns/timeNotes';
import { isFound, readWhenCells } from '../columns/whenCells';
import { between, createEntries, slug, tableMetadata, type Entries } from '../columns/entries';
import type { TableHead } from '../columns/proposal';
import { readRows, type RowReader, type TableRow } from '../columns/tableRows';
import type { Reader } from '../format';
import { checkFigures } from '../own/readClaim';
import type { Sink } from '../sink';
import type { TableSource } from '../tables/tableSource';

/** Reads UCDP's Georeferenced Event Dataset, as its yearly CSV download. Codebook: https://ucdp.uu.se/downloads/ */
export const ucdpReader: (source: TableSource) => Reader = (source) => async (chunks, sink) => {
  sink.metadata(tableMetadata('ucdp-ged', 'UCDP GED', 'Uppsala Conflict Data Program'));
  const entries = createEntries(sink);
  const times = createTimeNotes(sink);
  await readRows(withNames(source), chunks, sink, (_header, head): RowReader<Column> => {
    const orders = { date: orderOf('date_start', head), end: orderOf('date_end', head) };
    times.order('date_start', orders.date);
    return {
      columns,
      needed: [['id'], ['date_start'], ['type_of_violence'], ['where_prec'], ['date_prec']],
      row: (row) => readRow(row, { entries, sink, orders, times }),
      end: times.end,
    };
  });
};

/** The columns of the yearly release, by which a file without headings is known: candidate releases come like that. */
const release = [
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id',
  'dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources',
  'source_article source_office source_date source_headline source_original where_prec where_coordinates',
  'where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity',
  'date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob',
].flatMap((line) => line.split(' '));

/** Whether a table without headings has the columns of the release: kind of violence, precision and days in their places. */
export function isBareRelease({ columns, headingsRow, rows }: TableHead): boolean {
  const cell = (name: string) => rows[0]?.[release.indexOf(name)] ?? '';
  return (
    headingsRow === 0 &&
    columns.length === release.length &&
    /^[123]$/.test(cell('type_of_violence')) &&
    /^[1-7]$/.test(cell('where_prec')) &&
    readDate(cell('date_start')) !== 'unreadable'
  );
}

/** The source, its columns named as in the release where it has no headings. */
function withNames(source: TableSource): TableSource {
  return (chunks, table) =>
    source(chunks, {
      ...table,
      columns: (names, row) =>
        table.columns(row === 0 && names.length === release.length ? release : names, row),
    });
}

const columns = [
  'id',
  'date_start',
  'date_end',
  'date_prec',
  'type_of_violence',
  'event_clarity',
  'side_a',
  'side_b',
  'gwnoa',
  'gwnob',
  'where_prec',
  'where_coordinates',
  'where_description',
  'adm_1',
  'adm_2',
  'country',
  'longitude',
  'latitude',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'low',
  'best',
  'high',
  // In older releases and files of single countries.
  'low_est',
  'best_est',
  'high_est',
] as const;
type Column = (typeof columns)[number];
type Row = TableRow<Column>;

const violence: ReadonlyMap<string, { id: string; title: { en: string; fr: string }; glyph: string }> =
  new Map([
    [
      '1',
      {
        id: 'state-based',
        title: { en: 'State-based conflict', fr: 'Conflit étatique' },
        glyph: 'fighting',
      },
    ],
    [
      '2',
      { id: 'non-state', title: { en: 'Non-state conflict', fr: 'Conflit non étatique' }, glyph: 'strike' },
    ],
    [
      '3',
      {
        id: 'one-sided',
        title: { en: 'One-sided violence', fr: 'Violence unilatérale' },
        glyph: 'casualties',
      },
    ],
  ]);

// where_prec: 1 the place by its name, a town as a rule and no building, 2 within some 25 km of it, 3 the district, 4 the
// province, 5 a line or an area that a point stands for, 6 the country, 7 international waters or airspace.
const precisionByCode: ReadonlyMap<string, Precision> = new Map([
  ['1', 'settlement'],
  ['2', 'district'],
  ['3', 'district'],
  ['4', 'region'],
  ['5', 'region'],
  ['6', 'country'],
  ['7', 'region'],
]);

type Reading = {
  readonly entries: Entries;
  readonly sink: Sink;
  readonly orders: { readonly date: DateOrder | undefined; readonly end: DateOrder | undefined };
  readonly times: TimeNotes;
};

function readRow(row: Row, { entries, sink, orders, times }: Reading): void {
  const id = row.cell('id');
  if (id === '') return row.tell('error', 'field-missing', 'id');
  const found = readWhenCells({ date: row.cell('date_start'), end: row.cell('date_end') }, orders);
  if (!isFound(found))
    return row.tell('error', found.code, found.field === 'end' ? 'date_end' : 'date_start', found.value);
  times.tally(found);
  const when = withPrecision(found.when, row.cell('date_prec'));

  const kind = violence.get(row.cell('type_of_violence'));
  if (!kind) row.tell('warning', 'value-unknown', 'type_of_violence', row.cell('type_of_violence'));
  const category = entries.add('categories', kind ? { ...kind, family: 'force' } : unknownKind);
  const [sideA, sideB] = [row.cell('side_a'), row.cell('side_b')];
  const place = placeOf(row, entries);
  const reports = reportsOf(row, found.when, entries);
  const where = row.cell('where_coordinates');
  const summary = row.cell('where_description');

  const event: ConflictEvent = {
    id,
    when,
    // event_clarity 2: several incidents told of as one, spread over the days given.
    whenKind: row.cell('event_clarity') === '2' ? 'duration' : 'once',
    title: [[sideA, sideB].filter(Boolean).join(' – '), where].filter(Boolean).join(', ') || id,
    ...(summary && { summary }),
    category,
    places: place === undefined ? [] : [{ place, role: 'site' }],
    actors: [
      ...(sideA ? [{ actor: actorOf(sideA, row.cell('gwnoa'), entries), role: 'side_a' }] : []),
      ...(sideB ? [{ actor: actorOf(sideB, row.cell('gwnob'), entries), role: 'side_b' }] : []),
    ],
    status: 'not-stated',
    reports,
    positions: [],
    updates: [],
  };
  sink.event(event, undefined, row.row);
  const claim = claimOf(row, event, { entries, known: firstDayOf(found.when) });
  if (!claim) return;
  checkFigures(claim, { list: 'claims', row: row.row, path: '' }, sink);
  sink.claim(claim, undefined, row.row);
}

const unknownKind = {
  id: 'violence',
  title: { en: 'Violence of unknown kind', fr: 'Violence de nature inconnue' },
  glyph: 'strike',
  family: 'force',
} as const;

/**
 * date_prec: 1 the day, 2 two to six days, 3 the week, 4 the month, 5 the year or more than a month. Start
 * and end hold the range, but where they are one day the precision says more than they do.
 */
function withPrecision(when: string, precision: string): string {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(when)) return when;
  if (precision === '5') return when.slice(0, -6);
  if (precision === '4') return when.slice(0, -3);
  return precision === '2' || precision === '3' ? `${when}~` : when;
}

function placeOf(row: Row, entries: Entries): string | undefined {
  const code = row.cell('where_prec');
  const name = row.cell('where_coordinates') || row.cell('adm_2') || row.cell('adm_1') || row.cell('country');
  const read = () => readPlace(row, code, name);
  const text = `${row.cell('longitude')} ${row.cell('latitude')} ${code} ${name}`;
  if (precisionByCode.has(code)) return entries.of('places', text, read);
  // What is wrong is told of every row.
  const place = read();
  return place && entries.of('places', text, () => place);
}

function readPlace(row: Row, code: string, name: string): Place | undefined {
  const lng = row.coordinate('longitude');
  const lat = row.coordinate('latitude');
  if (lng === undefined || lat === undefined) return undefined;
  const point = told(row, { lng: 'longitude', lat: 'latitude' }, pointOf(lng, lat), `${lat}, ${lng}`);
  if (!point) return undefined;
  const precision = precisionByCode.get(code);
  if (!precision) row.tell('warning', 'value-unread', 'where_prec', code);
  return {
    id: `${slug(name)}@${lng},${lat}/${code}`,
    names: { en: name || `${lat}, ${lng}` },
    lng,
    lat,
    precision: precision ?? 'not-stated',
  };
}

function actorOf(name: string, stateCode: string, entries: Entries): string {
  const id = entries.of('actors', name, () => {
    const kind = stateCode !== '' ? 'state' : name === 'Civilians' ? 'civilians' : 'armed-group';
    return { id: slug(name) || name, title: name, kind };
  });
  return id ?? name;
}

/** `source_office`, `source_date` and `source_headline` may list several sources: `A; B`. */
function reportsOf(row: Row, when: string, entries: Entries): Report[] {
  const publisher = row.cell('source_office');
  const headline = row.cell('source_headline') || row.cell('source_article') || publisher;
  if (headline === '') return [];
  const dates = row.cell('source_date');
  const happened = firstDayOf(when);
  if (!dates.includes(';')) return [reportOf(publisher, dayOfSource(dates), headline, happened, entries)];
  const [publishers, days, headlines] = [publisher, dates, headline].map((cell) => cell.split(';'));
  if (publishers?.length === days?.length && headlines?.length === days?.length)
    return (days ?? []).map((day, i) =>
      reportOf(
        publishers?.[i]?.trim() ?? '',
        dayOfSource(day),
        headlines?.[i]?.trim() ?? '',
        happened,
        entries,
      ),
    );
  // Which headline is whose can't be told; it was known from the first of them on.
  const earliest = (days ?? []).map(dayOfSource).filter(isDay).sort()[0];
  return [reportOf(publisher, earliest ?? '', headline, happened, entries)];
}

/** The day of a source without its clock; another text as it is. */
function dayOfSource(cell: string): string {
  const read = readDate(cell.trim());
  return typeof read === 'string' ? cell.trim() : read.when;
}

/** The first day of a date, or what is known of it. */
function firstDayOf(when: string): string {
  return (when.split('/')[0] ?? when).replace(/~$/, '');
}

function isDay(date: string): boolean {
  return plainBounds(date) !== undefined || parseEdtf(date) !== undefined;
}

function reportOf(
  publisher: string,
  date: string,
  headline: string,
  happened: string,
  entries: Entries,
): Report {
  const dated = isDay(date);
  const source = entries.of('sources', `${publisher}${between}${date}${between}${headline}`, () => ({
    id: `${slug(`${publisher} ${date}`)}/${slug(headline).slice(0, 60)}`,
    ...(publisher && { publisher }),
    title: headline || publisher,
    ...(dated && { published: date }),
    support: 'not-stated',
  }));
  return {
    source: source ?? headline,
    ...(dated ? { reported: date } : { reported: happened, assumed: true }),
  };
}

/** UCDP's own estimate of the dead; it counts them by side, but gives a range for all of them only. */
function claimOf(
  row: Row,
  event: ConflictEvent,
  { entries, known }: { readonly entries: Entries; readonly known: string },
): Claim | undefined {
  const count = (name: 'low' | 'best' | 'high') => row.count(name) ?? row.count(`${name}_est`);
  const [low, best, high] = [count('low'), count('best'), count('high')];
  if (low === undefined && best === undefined && high === undefined) return undefined;
  // Known from the first of its sources on.
  const report = [...event.reports].sort((a, b) => (a.reported < b.reported ? -1 : 1))[0];
  return {
    id: `${event.id}-deaths`,
    event: event.id,
    measure: entries.add('measures', { id: 'killed', title: { en: 'Killed', fr: 'Tués' } }),
    people: 'all',
    side: 'all',
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
    scope: 'incident',
    asOf: event.when,
    reported: report?.reported ?? known,
    ...(!report || report.assumed ? { assumed: true } : undefined),
    claimedBy: entries.add('actors', { id: 'ucdp', title: 'UCDP', kind: 'observer' }),
    claimantRole: 'third-party',
    status: 'undisputed',
    sources: event.reports.map(({ source }) => source),
    support: 'not-stated',
  };
}
