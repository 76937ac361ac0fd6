import { eventRecord } from '../csv/eventRecord';
import type { CsvCell } from '../csv/writeCsv';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { htmlText } from '../html';
import { originLines, originOf } from '../origin';
import { kmlSpan } from './kmlTime';
import { xmlText } from './xml';

/** Columns written as `ExtendedData` of a KML placemark, besides name, description, time and point. */
const dataColumns = [
  'id',
  'when',
  'when_kind',
  'time_from',
  'time_to',
  'time_of',
  'category',
  'place',
  'place_role',
  'place_precision',
  'places',
  'actors',
  'status',
  'known_since',
  'sources',
  'warning',
] as const;

/**
 * Streams events as KML 2.2: one placemark each, with a `TimeSpan` and, if it has coordinates, the point at
 * which it is drawn.
 */
export async function* kml(exported: Exported): AsyncGenerator<string> {
  const { loaded, view, t, conventions } = exported;
  const { dictionaries } = loaded.table;
  const events = await eventPages(exported);
  const origin = originOf(exported, events);
  const naming = { language: t.language, names: view.names, conventions };
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    element('name', origin.title),
    element('description', htmlText(originLines(origin).join('\n'))),
    '',
  ].join('\n');
  for await (const records of events.pages(false)) {
    const marks = records.map((record) => {
      const row = eventRecord(record, dictionaries, naming, view.round === 'on');
      const { begin, end } = kmlSpan(record.event.when);
      const time =
        begin === undefined && end === undefined
          ? ''
          : `<TimeSpan>${begin === undefined ? '' : element('begin', begin)}${end === undefined ? '' : element('end', end)}</TimeSpan>`;
      const data = dataColumns.map((name) => dataElement(name, row[name])).join('');
      const point =
        row.lng === undefined || row.lat === undefined
          ? ''
          : `<Point>${element('coordinates', `${textOf(row.lng)},${textOf(row.lat)}`)}</Point>`;
      const summary = textOf(row.summary);
      return [
        '<Placemark>',
        element('name', textOf(row.title)),
        summary === '' ? '' : element('description', htmlText(summary)),
        time,
        `<ExtendedData>${data}</ExtendedData>`,
        point,
        '</Placemark>\n',
      ].join('');
    });
    yield marks.join('');
  }
  yield '</Document>\n</kml>\n';
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function dataElement(name: string, cell: CsvCell): string {
  const text = textOf(cell);
  return text === '' ? '' : `<Data name="${name}">${element('value', text)}</Data>`;
}

function textOf(cell: CsvCell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}
