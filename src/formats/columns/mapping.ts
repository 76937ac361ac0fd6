import type { ClaimantRole } from '../../model/claim';
import type { Family } from '../../model/dataset';
import type { EventStatus, WhenKind } from '../../model/event';
import type { Precision } from '../../model/place';
import type { Text } from '../../model/text';

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

/**
 * Column of words, or codes, that stand for some of ours. `others`: what any other word stands for, an empty cell
 * excepted; default: nothing, so that it is not stated.
 */
export type Matched<Word> = {
  readonly column: ColumnName;
  readonly words: { readonly [cell: string]: Word };
  readonly others?: Word;
  /** Cells that are told as not understood. Default: none. */
  readonly warn?: WarnedCells;
};

/** `unknown`: words that aren't listed; `unknown-or-empty`: empty cells as well. */
export const warnedCells = ['unknown', 'unknown-or-empty'] as const;
export type WarnedCells = (typeof warnedCells)[number];

/**
 * How well the day of a date is known: `approximate` about that day, `week` within three days of it, `month` and `year`
 * that month or year. A range is left as it is: it says more.
 */
export const datePrecisions = ['day', 'approximate', 'week', 'month', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** What is shown of a category. */
export type Kind = {
  /** Default: made of the cell's words. */
  readonly id?: string;
  /** Default: the cell. */
  readonly title?: Text;
  /** Default: `disc`. */
  readonly glyph?: string;
  /** Default: `public`. */
  readonly family?: Family;
};

/** Who gives the figures of a table: the actor that a column names, or one for all rows. */
export type Claimant =
  | { readonly column: ColumnName }
  | {
      readonly name: string;
      /** Id of an actor of its own, whatever the rows call by its name. Default: the actor of that name. */
      readonly id?: string;
      /** Default: `other`. */
      readonly kind?: string;
    };

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
  /** Ending of the claims' ids, behind that of their event. Default: the measure. */
  readonly id?: string;
  /** Whether 0 is written for "none reported" too: such a figure is no claim. */
  readonly ignoreZero?: boolean;
};

/** A column of names. */
export type Names = {
  readonly column: ColumnName;
  /** What stands between several names in one cell; `''`: it is one name, whatever is in it. Default: a semicolon. */
  readonly separator?: string;
  readonly role?: string;
  /** Kind of the actors. Default: `other`. */
  readonly kind?: string;
  /** Columns that say the kind, the first that does; the column of the names itself is asked name by name. */
  readonly kindBy?: readonly Matched<string>[];
};

export type SourceColumns = {
  readonly name?: ColumnName;
  readonly title?: ColumnName;
  readonly url?: ColumnName;
  /** Day on which it was published or said. */
  readonly reported?: ColumnName;
  /** Whether that is the day of publication: it stands with the source, and tells two of one title apart. */
  readonly published?: boolean;
  /**
   * What stands between the sources of one row, in each of the columns alike: their n-th parts belong together. Where
   * the columns have different numbers of parts it is one source, known since the earliest day. Default: one source a
   * row, or as many as there are names between semicolons.
   */
  readonly separator?: string;
};

/** What a table has no place for: what it is, and whom to credit. */
export type DatasetNames = {
  readonly id?: string;
  /** Default: the file's name. */
  readonly title?: string;
  readonly attribution?: string;
};

/** Which columns of a table become what, and how their cells are written. Plain JSON: saved, shared, remembered. */
export type Mapping = {
  readonly format: typeof mappingFormat;
  readonly dataset?: DatasetNames;
  /** Language of the places' names: `en`. Default: not said. */
  readonly language?: string;
  readonly date: DateColumns;
  readonly end?: DateColumns;
  /** Columns of a clock time, beside the dates. */
  readonly time?: ColumnName;
  readonly endTime?: ColumnName;
  readonly datePrecision?: Matched<DatePrecision>;
  /** Whether events lasted their whole time or happened at one moment of it. Default: `duration`. */
  readonly whenKind?: WhenKind;
  readonly whenKindBy?: Matched<WhenKind>;
  /**
   * A text with names of columns in braces: `{event_type}, {location}`. Separators around empty cells vanish. Of
   * `{sub_event_type|event_type}` the first that isn't empty stands there.
   */
  readonly title: string;
  /** The same, where all columns of the title are empty. Default: such a row is set aside. */
  readonly titleElse?: string;
  readonly id?: ColumnName;
  readonly summary?: ColumnName;
  readonly category?: ColumnName;
  /** Titles and looks of the categories, where this is the column of the category. */
  readonly kinds?: Matched<Kind>;
  readonly place?: ColumnName;
  readonly point?: PointColumns;
  /** Whether a row without both coordinates has no place. Default: a name is one, and half a point is told. */
  readonly needsPoint?: boolean;
  /** Country in which the point should lie. */
  readonly country?: ColumnName;
  readonly precision?: Matched<Precision>;
  readonly status?: Matched<EventStatus>;
  readonly actors?: readonly Names[];
  readonly sources?: readonly SourceColumns[];
  /** Day of reports and figures that have none of their own. Default: the event's whole time. */
  readonly reportedElse?: 'first-day';
  readonly figures?: readonly Figure[];
  /** Columns to read, in turn, in place of one whose cell is empty or that the file lacks; not in the title. */
  readonly fallbacks?: { readonly [column: ColumnName]: readonly ColumnName[] };
  /** Columns without which nothing is read, beside that of the date. */
  readonly needed?: readonly ColumnName[];
  /** Columns in which every row has something: a row that hasn't is set aside. */
  readonly filled?: readonly ColumnName[];
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

/** Names of the columns in a title's text, in order; of alternatives, `{a|b}`, all, and the whole, which may be one. */
export function columnsOfTitle(title: string): readonly ColumnName[] {
  return Array.from(title.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? '').flatMap((token) =>
    token.includes('|') ? [token, ...token.split('|').map((name) => name.trim())] : [token],
  );
}

/** Every column that a mapping reads. */
export function columnsOfMapping(mapping: Mapping): ReadonlySet<ColumnName> {
  const { date, end, point, sources = [], figures = [], actors = [], filled = [], fallbacks = {} } = mapping;
  const { time, endTime, id, summary, category, place, country } = mapping;
  const { datePrecision, whenKindBy, precision, status } = mapping;
  const cells = [
    ...columnsOfDate(date),
    ...(end ? columnsOfDate(end) : []),
    ...[time, endTime, id, summary, category, place, country, ...filled],
    ...(point ? ('both' in point ? [point.both] : [point.lat, point.lng]) : []),
    ...[datePrecision, whenKindBy, precision, status].map((matched) => matched?.column),
    ...actors.flatMap(({ column, kindBy = [] }) => [column, ...kindBy.map((by) => by.column)]),
    ...sources.flatMap(({ name, title, url, reported }) => [name, title, url, reported]),
    ...figures.flatMap(({ best, low, high, claimant }) => [
      ...[best, low, high],
      'column' in claimant ? claimant.column : undefined,
    ]),
  ].filter((column) => column !== undefined);
  return new Set([
    ...cells,
    ...cells.flatMap((column) => (Object.hasOwn(fallbacks, column) ? (fallbacks[column] ?? []) : [])),
    ...columnsOfTitle(mapping.title),
    ...columnsOfTitle(mapping.titleElse ?? ''),
  ]);
}

/** The columns of a date, the one that is needed first. */
export function columnsOfDate(date: DateColumns): readonly ColumnName[] {
  if ('column' in date) return [date.column];
  return [date.year, date.month, date.day].filter((column) => column !== undefined);
}
