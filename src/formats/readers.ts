import { tableEndings } from './delimited/tableEndings';
import type { FileReading, Format, Head, Recognition } from './format';
import { readConflictTimeline } from './own/conflictTimeline';
import { recogniseOwn } from './own/recogniseOwn';
import { acledMapping } from './presets/acled';
import { isUcdp, ucdpMapping, ucdpRows } from './presets/ucdp';
import { gdeltMapping, gdeltRows, isGdelt } from './presets/gdelt';
import { gtdMapping } from './presets/gtd';
import { isTimeMap, timeMapMapping } from './presets/timeMap';
import { isTimelineJs, slidesOf, timelineJsMapping } from './presets/timelineJs';
import { readGeojson, recogniseGeojson } from './tables/geojsonRows';
import { readJsonRows, recogniseJsonRows } from './tables/jsonRows';
import { readKml, recogniseKml } from './tables/kmlRows';
import { readTimelineJs, recogniseTimelineJs } from './tables/timelineJsRows';
import { readTimeMap, recogniseTimeMap } from './tables/timeMapRows';
import { formats, type FormatId } from './registry';

/**
 * Recognition and reading of each format in the registry. Loaded as a whole when a file isn't the app's own
 * JSON; readers that are large or need a library are imported when a file is of their format.
 */
const readers: { readonly [Id in FormatId]: FileReading } = {
  'conflict-timeline': {
    recognise: ({ text }) => recogniseOwn(text),
    reader: () => readConflictTimeline,
  },
  'ucdp-ged': { recognise: by(isUcdp), mapping: ucdpMapping, prepare: ucdpRows },
  acled: { recognise: byColumns('event_date', 'event_type', 'actor1'), mapping: acledMapping },
  gtd: { recognise: byColumns('iyear', 'imonth', 'attacktype1_txt'), mapping: gtdMapping },
  gdelt: { recognise: by(isGdelt), mapping: gdeltMapping, prepare: gdeltRows },
  timelinejs: {
    recognise: by(isTimelineJs),
    rows: { recognise: recogniseTimelineJs, source: readTimelineJs },
    mapping: timelineJsMapping,
    prepare: slidesOf,
  },
  timemap: {
    recognise: by(isTimeMap),
    rows: { recognise: recogniseTimeMap, source: readTimeMap },
    mapping: timeMapMapping,
  },
  geojson: { recognise: never, rows: { recognise: recogniseGeojson, source: readGeojson } },
  kml: { recognise: never, rows: { recognise: recogniseKml, source: readKml } },
  // Its sheet comes as delimited text, as what is packed comes unpacked.
  workbook: { recognise: never },
  // What the others are written in is lists of objects too.
  rows: { recognise: never, rows: { recognise: recogniseJsonRows, source: readJsonRows } },
  packed: { recognise: never },
  csv: {
    recognise: ({ name, columns }) =>
      columns.size > 1 || endsWithOneOf(tableEndings, name) ? 'possible' : undefined,
  },
};

export const readable: readonly Format[] = formats.map((format) => ({ ...format, ...readers[format.id] }));

/**
 * Recognition of formats that are known only by their rows: never certain or possible by the file's
 * beginning.
 */
function never(): undefined {
  return undefined;
}

function by(test: (head: Head) => boolean): (head: Head) => Recognition | undefined {
  return (head) => (test(head) ? 'certain' : undefined);
}

/** Creates a recognition that is certain for a table which has all the named columns. */
function byColumns(...names: readonly string[]): (head: Head) => Recognition | undefined {
  return ({ columns }) => (names.every((name) => columns.has(name)) ? 'certain' : undefined);
}

function endsWithOneOf(endings: readonly string[], name: string): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}
