import { outlineOf } from '../json/outline';
import { readRecords, type JsonRecord } from '../json/records';
import { isRaw } from '../json/shape';
import { plainText } from '../xml/plainText';
import { scalarText } from './cellsOf';
import type { TableSource } from './tableSource';

/** Columns of TimelineJS's spreadsheet, and the id that only its JSON has. */
const columns = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
  'unique_id',
] as const;

type Slide = { readonly [Column in (typeof columns)[number]]?: string };

/**
 * Lists of slides in TimelineJS JSON, with the spreadsheet's `Type` for their rows; `timeline.date` and
 * `timeline.era` are those of version 2.
 */
const lists: ReadonlyMap<string, string> = new Map([
  ['events', ''],
  ['eras', 'era'],
  ['timeline.date', ''],
  ['timeline.era', 'era'],
]);

/**
 * Recognises TimelineJS JSON by its beginning: slides with dates in parts (version 3), a title slide, or the
 * list `timeline.date` of version 2.
 */
export function recogniseTimelineJs(text: string): boolean {
  const outline = outlineOf(text);
  if (outline?.form !== 'object') return false;
  const { lists: found, fields } = outline;
  if (found.has('timeline.date')) return true;
  if (!found.has('events')) return false;
  const slide = found.get('events');
  if (slide) return isRaw(slide['start_date']);
  const headline = fields.get('title.text.headline') ?? fields.get('title.text');
  return headline !== undefined || fields.has('title.media');
}

/**
 * Row source that converts TimelineJS JSON to rows of its spreadsheet: slides, eras with type `era`, and the
 * title slide with type `title`. Rows count from 1.
 */
export const readTimelineJs: TableSource = async (chunks, table) => {
  let row = 0;
  let found = false;
  const title = new Map<string, unknown>();
  table.columns(columns, 0);
  const add = (slide: Slide): void => {
    row++;
    table.row(
      columns.map((name) => slide[name] ?? ''),
      row,
    );
  };
  await readRecords(chunks, {
    isList: (name) => {
      found ||= lists.has(name);
      return lists.has(name);
    },
    isObject: (name) => name === 'timeline',
    record(record, _row, list) {
      const type = lists.get(list) ?? '';
      add(list.startsWith('timeline.') ? olderSlide(record, type) : slideOf(record, type));
    },
    field(name, value) {
      if (name === 'title' && isRaw(value)) add(slideOf(value, 'title'));
      else if (name.startsWith('timeline.')) title.set(name.slice('timeline.'.length), value);
    },
    issue(issue) {
      if (issue.row > 0) row++;
      table.issue(issue.row > 0 ? { ...issue, row } : issue);
    },
  });
  if (title.has('headline')) add(olderSlide(Object.fromEntries(title), 'title'));
  if (!found) table.issue({ severity: 'error', code: 'records-missing', row: 0 });
};

function slideOf(slide: JsonRecord, type: string): Slide {
  const start = datePartsOf(slide['start_date']);
  const end = datePartsOf(slide['end_date']);
  const text = recordOf(slide['text']);
  const media = recordOf(slide['media']);
  const background = recordOf(slide['background']);
  return {
    Year: start.year,
    Month: start.month,
    Day: start.day,
    Time: start.time,
    'End Year': end.year,
    'End Month': end.month,
    'End Day': end.day,
    'End Time': end.time,
    'Display Date': scalarText(slide['display_date']) || start.display,
    Headline: textOf(text['headline']),
    Text: textOf(text['text']),
    Media: scalarText(media['url']),
    'Media Credit': textOf(media['credit']),
    'Media Caption': textOf(media['caption']),
    'Media Thumbnail': scalarText(media['thumbnail']),
    Type: scalarText(slide['type']) || type,
    Group: textOf(slide['group']),
    Background: scalarText(background['url']) || scalarText(background['color']),
    unique_id: scalarText(slide['unique_id']),
  };
}

/**
 * Converts a slide of TimelineJS version 2, whose dates are texts: `2012,1,26`, `2012,1,26,11,30`,
 * `1/26/2012`.
 */
function olderSlide(slide: JsonRecord, type: string): Slide {
  const start = datePartsOf(slide['startDate']);
  const end = datePartsOf(slide['endDate']);
  const asset = recordOf(slide['asset']);
  return {
    Year: start.year,
    Month: start.month,
    Day: start.day,
    Time: start.time,
    'End Year': end.year,
    'End Month': end.month,
    'End Day': end.day,
    'End Time': end.time,
    'Display Date': scalarText(slide['displayDate']),
    Headline: textOf(slide['headline']),
    Text: textOf(slide['text']),
    Media: scalarText(asset['media']),
    'Media Credit': textOf(asset['credit']),
    'Media Caption': textOf(asset['caption']),
    'Media Thumbnail': scalarText(asset['thumbnail']),
    Type: type,
    Group: textOf(slide['tag']),
  };
}

type DateParts = {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
  readonly display: string;
};

/**
 * Splits a date of TimelineJS into parts; a text of unknown form is returned as the year, so that it is
 * reported as unreadable later.
 */
function datePartsOf(value: unknown): DateParts {
  if (isRaw(value)) {
    const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((name) => scalarText(value[name]));
    const clock = ['hour', 'minute', 'second'].map((name) => scalarText(value[name]));
    return { year, month, day, time: clockOf(clock), display: textOf(value['display_date']) };
  }
  const text = scalarText(value).trim();
  const american = /^(\d{1,2})\/(\d{1,2})\/(-?\d{1,6})(?:[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (american) {
    const [, month = '', day = '', year = '', ...clock] = american;
    return { year, month, day, time: clockOf(clock), display: '' };
  }
  const [year = '', month = '', day = '', ...clock] = /^-?\d+-\d+-\d+$/.test(text)
    ? text.replace(/(?!^)-/g, ',').split(',')
    : text.split(',').map((part) => part.trim());
  return { year, month, day, time: clockOf(clock), display: '' };
}

/** Formats a clock time as `11:05`, or `11:05:30` with seconds; `''` without an hour. */
function clockOf([hour = '', minute = '', second = '']: readonly (string | undefined)[]): string {
  if (hour === '') return '';
  const parts = second === '' || second === '0' ? [hour, minute || '0'] : [hour, minute || '0', second];
  return parts.map((part) => part.padStart(2, '0')).join(':');
}

function recordOf(value: unknown): JsonRecord {
  return isRaw(value) ? value : {};
}

/** Returns a JSON value as text without HTML markup. */
function textOf(value: unknown): string {
  return plainText(scalarText(value));
}
