import { parseEdtf } from '../model/edtf';
import { eventStatuses, type ClockTime, type ConflictEvent, type EventPlace } from '../model/event';
import { placeRoles, precisions } from '../model/place';
import { knownBounds, readClock } from '../model/span';
import { createEntries, partsOf, slug, tableMetadata, type Entries } from './csvEntries';
import { headerOf, readCsv, type CsvRow } from './csvTable';
import { url as urlField } from './fields';
import type { Format } from './format';
import type { Sink } from './sink';

const dateNames = ['date', 'when', 'start', 'start_date'];
const titleNames = ['title', 'name', 'event'];

/**
 * Anybody's table: `date` and `title`, and as many as there are of `end`, `lat`, `lng`, `category`, `actor`,
 * `place`, `source`, `url`, `summary`, `id`; and in our own words `status`, `place_role`, `place_precision`, as
 * our own export has them. Dates as EDTF, with a clock time if need be: `2020-10-08 17:20`.
 */
export const plainCsv: Format = {
  id: 'csv',
  accepts: (name, head) => /\.(csv|tsv|txt)$/i.test(name) || headerOf(head).size > 1,
  async read(chunks, sink) {
    sink.metadata(tableMetadata('csv', 'Table'));
    const entries = createEntries(sink);
    await readCsv(chunks, sink, {
      needed: [dateNames, titleNames],
      row: (row) => readRow(row, entries, sink),
    });
  },
};

function readRow(row: CsvRow, entries: Entries, sink: Sink): void {
  const date = first(row, dateNames);
  const title = first(row, titleNames);
  if (date === '') return row.tell('error', 'field-missing', 'date');
  if (title === '') return row.tell('error', 'field-missing', 'title');
  const when = whenOf(date, first(row, ['end', 'end_date']));
  if (!when) return row.tell('error', 'date-unreadable', 'date', date);

  const summary = first(row, ['summary', 'description', 'notes']);
  const category = row.cell('category') || 'event';
  const place = placeOf(row, entries);
  const event: ConflictEvent = {
    id: row.cell('id') || `row-${row.row}`,
    when: when.when,
    whenKind: 'duration',
    ...(when.time && { time: when.time }),
    title,
    ...(summary && { summary }),
    category: entries.add('categories', {
      id: slug(category) || category,
      title: category,
      glyph: 'disc',
      family: 'public',
    }),
    places: place === undefined ? [] : [placed(place, row)],
    actors: partsOf(first(row, ['actor', 'actors'])).map((name) => ({
      actor: entries.add('actors', { id: slug(name) || name, title: name, kind: 'other' }),
    })),
    status: word(row, 'status', eventStatuses) ?? 'documented',
    reports: reportsOf(row, when.when, entries),
    positions: [],
    updates: [],
  };
  sink.event(event, undefined, row.row);
}

type When = { readonly when: string; readonly time?: ClockTime };

function whenOf(date: string, end: string): When | undefined {
  // 2020-10-08T17:20:00Z: days and times are of the dataset, so that a zone behind them says nothing here.
  const clocked = /^(-?\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(date);
  const day = clocked?.[1] ?? date;
  const when = end === '' || end === day ? day : `${day}/${end.slice(0, 10)}`;
  const edtf = parseEdtf(when);
  if (!edtf || !knownBounds(edtf)) return undefined;
  const from = clocked?.[2];
  // Midnight is what programs write that know no time.
  if (from === undefined || from === '00:00' || readClock(from) === undefined) return { when };
  return { when, time: { from, of: 'event' } };
}

function placeOf(row: CsvRow, entries: Entries): string | undefined {
  const name = first(row, ['place', 'location']);
  const lng = number(row, ['lng', 'lon', 'long', 'longitude']);
  const lat = number(row, ['lat', 'latitude']);
  const located = lng !== undefined && lat !== undefined && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  if (!located && (lng !== undefined || lat !== undefined)) {
    row.tell('warning', 'coordinates-unreadable', 'lng', `${lng ?? ''}, ${lat ?? ''}`);
  }
  if (!located && name === '') return undefined;
  return entries.add('places', {
    id: `${slug(name)}${located ? `@${lng},${lat}` : ''}`,
    names: { und: name || `${lat}, ${lng}` },
    ...(located && { lng, lat }),
    precision: word(row, 'place_precision', precisions) ?? (located ? 'exact' : 'unknown'),
  });
}

function placed(place: string, row: CsvRow): EventPlace {
  const precision = word(row, 'place_precision', precisions);
  return { place, role: word(row, 'place_role', placeRoles) ?? 'site', ...(precision && { precision }) };
}

function reportsOf(row: CsvRow, when: string, entries: Entries): ConflictEvent['reports'] {
  const name = row.cell('source');
  const address = first(row, ['url', 'link']);
  const url = /^https?:/i.test(name) && address === '' ? name : address;
  if (name === '' && url === '') return [];
  const safe =
    url !== '' && urlField.read(url, { list: 'events', row: row.row, path: '' }, 'url', silent) !== undefined;
  if (url !== '' && !safe) row.tell('warning', 'url-unsafe', 'url', url);
  const given = row.cell('reported');
  const reported = parseEdtf(given) ? given : undefined;
  const source = entries.add('sources', {
    id: url || slug(name) || name,
    ...(name && { publisher: name }),
    title: name || url,
    ...(safe && { url }),
    support: 'general-knowledge',
  });
  return [reported ? { source, reported } : { source, reported: when, assumed: true }];
}

const silent = { issue: () => undefined, unknownField: () => undefined };

/** A cell that holds one of our own words; undefined for any other. */
function word<Word extends string>(row: CsvRow, column: string, words: readonly Word[]): Word | undefined {
  const cell = row.cell(column);
  return words.find((one) => one === cell);
}

function first(row: CsvRow, columns: readonly string[]): string {
  return columns.map((column) => row.cell(column)).find((cell) => cell !== '') ?? '';
}

function number(row: CsvRow, columns: readonly string[]): number | undefined {
  const column = columns.find((name) => row.cell(name) !== '');
  return column === undefined ? undefined : row.number(column);
}
