import type { Claim } from '../../model/claim';
import type { ConflictEvent, EventActor, EventPlace, Report } from '../../model/event';
import type { IssueCode, Severity } from '../../model/issue';
import type { Place } from '../../model/place';
import { checkFigures } from '../own/readClaim';
import { url as urlField } from '../json/fields';
import type { Sink } from '../sink';
import { readDate, readDateParts, type NoDate, type ReadDate } from './dateText';
import { between, slug, type Entries } from './entries';
import type { DateColumns, Figure, Mapping } from './mapping';
import { pointOf, readPointCell, type ReadPoint } from './points';
import { keyOf, type TableRow } from './tableRows';
import { isFound, whenOfDates, type FoundWhen, type WrongWhen } from './whenCells';

type Row = TableRow<string>;

/** What the rows of a table are read with. */
export type RowReading = {
  readonly mapping: Mapping;
  readonly entries: Entries;
  readonly idOf: (own: string, row: number) => string;
};

/** Tells the sink of the event and the claims of a row. A row without date or title is set aside, with an error. */
export function readMappedRow(row: Row, reading: RowReading, sink: Sink): FoundWhen | undefined {
  const { mapping, entries, idOf } = reading;
  const found = whenOf(row, mapping);
  if (!isFound(found)) {
    row.tell('error', found.code, fieldOf(mapping, found.field), found.value);
    return undefined;
  }
  const title = titleOf(row, mapping);
  if (title === '') {
    row.tell('error', 'field-missing', 'title');
    return undefined;
  }
  for (const { code, field, value } of found.lost) row.tell('warning', code, fieldOf(mapping, field), value);
  const summary = cellOf(row, mapping.summary);
  const reports = reportsOf(row, mapping, found.when, entries);
  const status = matched(row, mapping.status);
  const event: ConflictEvent = {
    id: idOf(cellOf(row, mapping.id), row.row),
    when: found.when,
    whenKind: 'duration',
    ...(found.time && { time: found.time }),
    title,
    ...(summary && summary !== title && { summary }),
    category: categoryOf(row, mapping, entries),
    places: placesOf(row, mapping, entries),
    actors: actorsOf(row, mapping, entries),
    status: status ?? 'not-stated',
    reports,
    positions: [],
    updates: [],
  };
  sink.event(event, undefined, row.row);
  for (const figure of mapping.figures ?? []) {
    const claim = claimOf(row, figure, event, entries);
    if (!claim) continue;
    checkFigures(claim, { list: 'claims', row: row.row, path: '' }, sink);
    sink.claim(claim, undefined, row.row);
  }
  return found;
}

function cellOf(row: Row, column: string | undefined): string {
  return column === undefined ? '' : row.cell(keyOf(column));
}

function whenOf(row: Row, { date, end, time, endTime }: Mapping): FoundWhen | WrongWhen {
  const text = textOfDate(row, date);
  if (text === '') return { field: 'date', code: 'field-missing', value: '' };
  const ending = end ? textOfDate(row, end) : '';
  return whenOfDates(dateOf(row, date), end && ending !== '' ? dateOf(row, end) : undefined, {
    date: text,
    end: ending,
    time: cellOf(row, time),
    endTime: cellOf(row, endTime),
  });
}

function dateOf(row: Row, date: DateColumns): ReadDate | NoDate {
  if ('column' in date) return readDate(cellOf(row, date.column), date.order);
  return readDateParts(cellOf(row, date.year), cellOf(row, date.month), cellOf(row, date.day));
}

/** The cells of a date as an issue shows them. A table of parts may have ends that are empty or 0 throughout. */
function textOfDate(row: Row, date: DateColumns): string {
  if ('column' in date) return cellOf(row, date.column);
  const year = cellOf(row, date.year);
  return year === '0'
    ? ''
    : [year, cellOf(row, date.month), cellOf(row, date.day)].filter((part) => part !== '').join(' ');
}

/** The column that holds a part of when it was. */
function fieldOf({ date, end, time, endTime }: Mapping, field: WrongWhen['field']): string {
  if (field === 'time' || field === 'endTime') return (field === 'time' ? time : endTime) ?? field;
  const columns = field === 'date' ? date : (end ?? date);
  return 'column' in columns ? columns.column : columns.year;
}

/** Fills a title's text; what stands between two columns stays only between two cells that aren't empty. */
function titleOf(row: Row, { title }: Mapping): string {
  let text = '';
  let waiting = '';
  for (const part of title.split(/(\{[^{}]+\})/)) {
    if (!part.startsWith('{')) waiting += part;
    else {
      const cell = cellOf(row, part.slice(1, -1));
      if (cell === '') {
        if (text !== '') waiting = '';
        continue;
      }
      text += waiting + cell;
      waiting = '';
    }
  }
  return text === '' ? '' : `${text}${waiting}`.trim();
}

function matched<Word extends string>(
  row: Row,
  match: { readonly column: string; readonly words: { readonly [cell: string]: Word } } | undefined,
): Word | undefined {
  const cell = cellOf(row, match?.column);
  return match && Object.hasOwn(match.words, cell) ? match.words[cell] : undefined;
}

function categoryOf(row: Row, mapping: Mapping, entries: Entries): string {
  const title = cellOf(row, mapping.category) || 'event';
  const category = () => ({ id: slug(title) || title, title, glyph: 'disc', family: 'public' }) as const;
  return entries.of('categories', title, category) ?? title;
}

function placesOf(row: Row, mapping: Mapping, entries: Entries): EventPlace[] {
  const name = cellOf(row, mapping.place);
  const point = pointIn(row, mapping);
  if (!point && name === '') return [];
  const precision = matched(row, mapping.precision) ?? 'not-stated';
  const at = point ? `@${point.lng},${point.lat}` : '';
  const place = entries.of('places', [name, at, precision].join(between), () => ({
    id: `${slug(name)}${at}` || name,
    names: { und: name || `${point?.lat}, ${point?.lng}` },
    ...point,
    precision,
  }));
  return [{ place: place ?? name, role: 'site' }];
}

function pointIn(row: Row, { point }: Mapping): Pick<Place, 'lng' | 'lat'> | undefined {
  if (!point) return undefined;
  if ('both' in point) {
    const cell = cellOf(row, point.both);
    if (cell === '') return undefined;
    return told(row, { lng: point.both, lat: point.both }, readPointCell(cell, point.lngFirst), cell);
  }
  const lng = row.coordinate(keyOf(point.lng));
  const lat = row.coordinate(keyOf(point.lat));
  if (lng === undefined && lat === undefined) return undefined;
  return told(row, point, pointOf(lng, lat), `${lat ?? ''}, ${lng ?? ''}`);
}

/** The point, or a warning of what keeps it from being one, with the column of the coordinate at fault. */
export function told<Column extends string>(
  row: TableRow<Column>,
  columns: { readonly lng: Column; readonly lat: Column },
  read: ReadPoint | undefined,
  value: string,
): Pick<Place, 'lng' | 'lat'> | undefined {
  if (read?.kind === 'point') return { lng: read.lng, lat: read.lat };
  row.tell('warning', read?.code ?? 'coordinates-unreadable', columns[read?.of ?? 'lat'], value);
  return undefined;
}

function actorsOf(row: Row, mapping: Mapping, entries: Entries): readonly EventActor[] {
  return (mapping.actors ?? []).flatMap(({ column, separator = ';', role }) =>
    cellOf(row, column)
      .split(separator)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ actor: actorOf(name, entries), ...(role !== undefined && { role }) })),
  );
}

function actorOf(name: string, entries: Entries): string {
  return entries.of('actors', name, () => ({ id: slug(name) || name, title: name, kind: 'other' })) ?? name;
}

function reportsOf(row: Row, mapping: Mapping, when: string, entries: Entries): readonly Report[] {
  return (mapping.sources ?? []).flatMap(({ name, title, url, reported }): Report[] => {
    const names = cellOf(row, name)
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const [address, isSafe] = addressOf(row, url);
    const day = reportedOf(row, reported, when);
    const headline = cellOf(row, title);
    if (names.length === 0 && headline === '' && !isSafe) return [];
    // Of several names nobody knows whose the one address is.
    const link = names.length > 1 ? '' : address;
    const all = names.length > 0 ? names : [''];
    return all.map((publisher) => {
      const source = entries.of('sources', [publisher, headline, link].join(between), () => ({
        id: (isSafe && link) || slug(`${publisher} ${headline}`) || publisher || headline,
        ...(publisher && { publisher }),
        title: headline || publisher || link,
        ...(isSafe && link && { url: link }),
        support: 'not-stated',
      }));
      return { source: source ?? publisher, ...day };
    });
  });
}

function addressOf(row: Row, column: string | undefined): readonly [address: string, isSafe: boolean] {
  const address = cellOf(row, column);
  if (address === '' || column === undefined) return ['', false];
  const isSafe = urlField.isRight(address);
  if (!isSafe) row.tell('warning', 'url-unsafe', column, address);
  return [address, isSafe];
}

/** Day of a report. Default, where the cell is empty or unreadable: the event's, marked assumed. */
function reportedOf(
  row: Row,
  column: string | undefined,
  when: string,
): Pick<Report, 'reported' | 'assumed'> {
  const cell = cellOf(row, column);
  const read = cell === '' ? undefined : readDate(cell);
  if (typeof read === 'object') return { reported: read.when };
  if (column !== undefined && cell !== '') {
    const code: IssueCode = read === 'order' ? 'date-order-unknown' : 'date-unreadable';
    row.tell('warning' satisfies Severity, code, column, cell);
  }
  return { reported: when, assumed: true };
}

/** The claim of a row's figure; none without a claimant: a figure that nobody gives is no claim. */
function claimOf(row: Row, figure: Figure, event: ConflictEvent, entries: Entries): Claim | undefined {
  const count = (column: string | undefined) => (column === undefined ? undefined : row.count(keyOf(column)));
  const name = 'name' in figure.claimant ? figure.claimant.name : cellOf(row, figure.claimant.column);
  if (name === '') return undefined;
  const [low, best, high] = [count(figure.low), count(figure.best), count(figure.high)];
  if (low === undefined && best === undefined && high === undefined) return undefined;
  const report = [...event.reports].sort((a, b) => (a.reported < b.reported ? -1 : 1))[0];
  const { measure } = figure;
  return {
    id: `${event.id}-${slug(measure) || measure}`,
    event: event.id,
    measure: entries.add('measures', { id: measure, title: measureTitles.get(measure) ?? measure }),
    people: figure.people ?? 'all',
    side: 'all',
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
    scope: 'incident',
    asOf: event.when,
    reported: report?.reported ?? event.when,
    ...(!report || report.assumed ? { assumed: true } : undefined),
    claimedBy: actorOf(name, entries),
    claimantRole: figure.role ?? 'third-party',
    status: 'undisputed',
    sources: event.reports.map(({ source }) => source),
    support: 'not-stated',
  };
}

const measureTitles: ReadonlyMap<string, { readonly en: string; readonly fr: string }> = new Map([
  ['killed', { en: 'Killed', fr: 'Tués' }],
  ['wounded', { en: 'Wounded', fr: 'Blessés' }],
]);
