import type { Precision } from '../../model/place';
import type { ClaimantRole } from '../../model/claim';
import type { EventStatus } from '../../model/event';

export const mappingFormat = 'conflict-timeline-columns/1';

/** Name of a column, as its heading is written in the file, without the blanks around it. */
export type ColumnName = string;

/**
 * Order of the parts of dates in figures. `serial`: days since 1899-12-30, as spreadsheets count. `seconds`,
 * `milliseconds`: since 1970-01-01 UTC.
 */
export const dateOrders = ['ymd', 'dmy', 'mdy', 'serial', 'seconds', 'milliseconds'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** Columns that a date is read from: one of whole dates, or one a part; empty and 0 are unknown parts. */
export type DateColumns =
  | { readonly column: ColumnName; readonly order?: DateOrder }
  | { readonly year: ColumnName; readonly month?: ColumnName; readonly day?: ColumnName };

/** Columns of a point in degrees: one each, or one for both, whose cells say their order unless `lngFirst` does. */
export type PointColumns =
  | { readonly lat: ColumnName; readonly lng: ColumnName }
  | { readonly both: ColumnName; readonly lngFirst?: boolean };

/** Column of words that stand for some of ours; a word that is not listed is not stated. */
export type Matched<Word extends string> = {
  readonly column: ColumnName;
  readonly words: { readonly [cell: string]: Word };
};

/** Who gives the figures of a table: the actor that a column names, or one for all rows. */
export type Claimant = { readonly column: ColumnName } | { readonly name: string };

/** Columns of one figure: a range or a single number, of some measure, by some claimant. */
export type Figure = {
  /** Id of a measure; its title is the id where the app has none of its own. */
  readonly measure: string;
  readonly best?: ColumnName;
  readonly low?: ColumnName;
  readonly high?: ColumnName;
  readonly people?: 'civilian' | 'military' | 'combatant' | 'all';
  readonly claimant: Claimant;
  /** Default: `third-party`. */
  readonly role?: ClaimantRole;
};

/** A column of names; several stand in one cell between `separator`. Default: a semicolon. */
export type Names = { readonly column: ColumnName; readonly separator?: string; readonly role?: string };

export type SourceColumns = {
  readonly name?: ColumnName;
  readonly title?: ColumnName;
  readonly url?: ColumnName;
  /** Day on which it was published or said. */
  readonly reported?: ColumnName;
};

/** Which columns of a table become what, and how their cells are written. Plain JSON: saved, shared, remembered. */
export type Mapping = {
  readonly format: typeof mappingFormat;
  readonly date: DateColumns;
  readonly end?: DateColumns;
  /** Columns of a clock time, beside the dates. */
  readonly time?: ColumnName;
  readonly endTime?: ColumnName;
  /** A text with names of columns in braces: `{event_type}, {location}`. Separators around empty cells vanish. */
  readonly title: string;
  readonly id?: ColumnName;
  readonly summary?: ColumnName;
  readonly category?: ColumnName;
  readonly place?: ColumnName;
  readonly point?: PointColumns;
  readonly precision?: Matched<Precision>;
  readonly status?: Matched<EventStatus>;
  readonly actors?: readonly Names[];
  readonly sources?: readonly SourceColumns[];
  readonly figures?: readonly Figure[];
  /** Words for nothing, beside those that are always (`NA`, `NULL`, `-` …). */
  readonly empty?: readonly string[];
};

/** How a table is laid out in its file, where the reader of the file is overruled. */
export type TableLayout = {
  readonly separator?: ',' | ';' | '\t' | '|';
  /** Number of the row of headings, from 1; 0 where there is none. */
  readonly headings?: number;
  readonly encoding?: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
};

/** Names of the columns in a title's text, in order. */
export function columnsOfTitle(title: string): readonly ColumnName[] {
  return Array.from(title.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? '');
}

/** Every column that a mapping reads. */
export function columnsOfMapping(mapping: Mapping): ReadonlySet<ColumnName> {
  const { date, end, point, sources = [], figures = [], actors = [] } = mapping;
  const one = (column: ColumnName | undefined) => (column === undefined ? [] : [column]);
  return new Set([
    ...ofDate(date),
    ...(end ? ofDate(end) : []),
    ...columnsOfTitle(mapping.title),
    ...[mapping.time, mapping.endTime, mapping.id, mapping.summary, mapping.category, mapping.place].flatMap(
      one,
    ),
    ...(point ? ('both' in point ? [point.both] : [point.lat, point.lng]) : []),
    ...one(mapping.precision?.column),
    ...one(mapping.status?.column),
    ...actors.map(({ column }) => column),
    ...sources.flatMap(({ name, title, url, reported }) => [name, title, url, reported].flatMap(one)),
    ...figures.flatMap(({ best, low, high, claimant }) => [
      ...[best, low, high].flatMap(one),
      ...('column' in claimant ? [claimant.column] : []),
    ]),
  ]);
}

function ofDate(date: DateColumns): readonly ColumnName[] {
  if ('column' in date) return [date.column];
  return [date.year, date.month, date.day].filter((column) => column !== undefined);
}
