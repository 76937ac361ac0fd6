import { claimOf, dictionariesOf, eventOf, isoDay, metadata } from './dataset';
import { generate } from './rows';

const bufferCharacters = 1 << 20;

/** A file of format conflict-timeline/1 with so many events, in pieces of about a megabyte. */
export function* jsonText(count: number): Iterable<string> {
  const data = generate(count);
  const head = JSON.stringify({ ...metadata, ...dictionariesOf(data) });
  yield* joined(
    (function* () {
      yield `${head.slice(0, -1)},\n"events":[\n`;
      for (const row of data.rows()) yield `${row.index === 0 ? '' : ',\n'}${JSON.stringify(eventOf(row))}`;
      yield '\n],\n"claims":[\n';
      let first = true;
      for (const row of data.rows()) {
        const claim = claimOf(row);
        if (!claim) continue;
        yield `${first ? '' : ',\n'}${JSON.stringify(claim)}`;
        first = false;
      }
      yield '\n]}\n';
    })(),
  );
}

const columns = [
  'id',
  'type_of_violence',
  'date_start',
  'date_end',
  'date_prec',
  'where_prec',
  'where_coordinates',
  'where_description',
  'latitude',
  'longitude',
  'side_a',
  'side_b',
  'source_office',
  'source_date',
  'source_headline',
  'event_clarity',
  'low',
  'best',
  'high',
];

/** The same events as a table with the columns of UCDP GED that are read. */
export function* csvText(count: number): Iterable<string> {
  const data = generate(count);
  yield* joined(
    (function* () {
      yield `${columns.join(',')}\n`;
      for (const row of data.rows()) {
        const point = data.places[row.place];
        const cells = [
          row.index,
          1 + (row.category % 3),
          `${isoDay(row.firstDay)} 00:00:00.000`,
          `${isoDay(row.lastDay)} 00:00:00.000`,
          row.lastDay === row.firstDay ? 1 : 2,
          row.place % 4 === 0 ? 1 : 2,
          point ? `Place ${row.place}` : '',
          `"${row.summary}, ${row.title}"`,
          point?.lat ?? '',
          point?.lng ?? '',
          `Actor ${row.actors[0]}`,
          `Actor ${row.actors[1] ?? row.actors[0]}`,
          `Agency ${row.index % 50}`,
          isoDay(row.lastDay),
          `"Report ${row.index % 50}"`,
          row.once ? 1 : 2,
          row.deathsLow,
          row.deathsLow,
          row.deathsHigh,
        ];
        yield `${cells.join(',')}\n`;
      }
    })(),
  );
}

/** The same events as GeoJSON, a feature each, with properties that are read without a question. */
export function* geojsonText(count: number): Iterable<string> {
  const data = generate(count);
  yield* joined(
    (function* () {
      yield '{"type":"FeatureCollection","features":[\n';
      for (const row of data.rows()) {
        const { id, category, status, title, summary } = eventOf(row);
        const point = data.places[row.place];
        const [date, end] = [isoDay(row.firstDay), isoDay(row.lastDay)];
        const place = point ? `Place ${row.place}` : '';
        const feature = {
          type: 'Feature',
          geometry: point ? { type: 'Point', coordinates: [point.lng, point.lat] } : null,
          properties: {
            id,
            date,
            end,
            title,
            summary,
            category,
            place,
            status,
            source: `Report ${row.index % 50}`,
          },
        };
        yield `${row.index === 0 ? '' : ',\n'}${JSON.stringify(feature)}`;
      }
      yield '\n]}\n';
    })(),
  );
}

function* joined(parts: Iterable<string>): Iterable<string> {
  let buffer = '';
  for (const part of parts) {
    buffer += part;
    if (buffer.length < bufferCharacters) continue;
    yield buffer;
    buffer = '';
  }
  yield buffer;
}
