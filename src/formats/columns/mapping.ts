import type { ClaimantRole } from '../../model/claim';
import type { Family } from '../../model/dataset';
import type { EventStatus, WhenKind } from '../../model/event';
import type { Precision } from '../../model/place';
import type { Text } from '../../model/text';

export const mappingFormat = 'conflict-timeline-columns/1';

/** Name of a table's column: its heading as written in the file, trimmed. */
export type ColumnName = string;

/**
 * Order of year, month and day in numeric dates. `serial`: days since 1899-12-30, as in spreadsheets.
 * `seconds`, `milliseconds`: since 1970-01-01 UTC.
 */
export const dateOrders = ['ymd', 'dmy', 'mdy', 'serial', 'seconds', 'milliseconds'] as const;
export type DateOrder = (typeof dateOrders)[number];

/**
 * Columns from which a date is read: one with whole dates, or one each for year, month and day, where empty
 * or 0 means unknown.
 */
export type DateColumns =
  | { readonly column: ColumnName; readonly order?: DateOrder }
  | { readonly year: ColumnName; readonly month?: ColumnName; readonly day?: ColumnName };

/**
 * Columns of coordinates in degrees: one each, or one for both, latitude first unless the cell says otherwise
 * or `lngFirst` is set.
 */
export type PointColumns =
  | { readonly lat: ColumnName; readonly lng: ColumnName }
  | { readonly both: ColumnName; readonly lngFirst?: boolean };

/**
 * Column of code words, translated by `words`. `others`: translation of any other non-empty cell. Default:
 * undefined, for not stated.
 */
export type Matched<Word> = {
  readonly column: ColumnName;
  readonly words: { readonly [cell: string]: Word };
  readonly others?: Word;
  /** Which untranslatable cells are reported as warnings. Default: none. */
  readonly warn?: WarnedCells;
};

/**
 * Which untranslatable cells are reported. `unknown`: words that aren't listed; `unknown-or-empty`: empty
 * cells too.
 */
export const warnedCells = ['unknown', 'unknown-or-empty'] as const;
export type WarnedCells = (typeof warnedCells)[number];

/**
 * How precisely the day of a date is known: `approximate` about that day, `week` within three days of it,
 * `month` and `year` only its month or year. Applies to single days; a range is kept.
 */
export const datePrecisions = ['day', 'approximate', 'week', 'month', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** Presentation of a category: title, icon and colour family. */
export type Kind = {
  /** Id of the category. Default: derived from the cell's words. */
  readonly id?: string;
  /** Title of the category. Default: the cell's text. */
  readonly title?: Text;
  /** Name of the category's icon. Default: `disc`. */
  readonly glyph?: string;
  /** Colour family of the category. Default: `public`. */
  readonly family?: Family;
};

/** Claimant of a table's casualty figures: the actor named in a column, or one actor for all rows. */
export type Claimant =
  | { readonly column: ColumnName }
  | {
      readonly name: string;
      /**
       * Id of a separate actor, even if rows have an actor of the same name. Default: the actor of that name.
       */
      readonly id?: string;
      /** Kind of the claiming actor. Default: `other`. */
      readonly kind?: string;
    };

/** Columns of one casualty figure: a range or a single number for one measure by one claimant. */
export type Figure = {
  /** Id of what is counted, such as `killed`; also its title, unless the app has one for it. */
  readonly measure: string;
  readonly best?: ColumnName;
  readonly low?: ColumnName;
  readonly high?: ColumnName;
  readonly people?: 'civilian' | 'military' | 'combatant' | 'all';
  readonly claimant: Claimant;
  /** Role of the claimant. Default: `third-party`. */
  readonly role?: ClaimantRole;
  /** Suffix of the claims' ids after the event's id. Default: the measure. */
  readonly id?: string;
  /** Whether 0 may also mean "none reported", so that a figure of 0 isn't read as a claim. Default: false. */
  readonly ignoreZero?: boolean;
};

/** Column of actors' names, and how they are separated and classified. */
export type Names = {
  readonly column: ColumnName;
  /** Separator between several names in one cell; `''`: a cell is always one name. Default: a semicolon. */
  readonly separator?: string;
  readonly role?: string;
  /** Kind of the actors in this column. Default: `other`. */
  readonly kind?: string;
  /**
   * Columns that state the actors' kind; the first with a known word decides. If it is the column of names
   * itself, each name is looked up.
   */
  readonly kindBy?: readonly Matched<string>[];
};

export type SourceColumns = {
  readonly name?: ColumnName;
  readonly title?: ColumnName;
  readonly url?: ColumnName;
  /** Column of the day on which the source published or said it. */
  readonly reported?: ColumnName;
  /**
   * Whether `reported` is the source's publication date, stored with the source and used to tell sources of
   * the same title apart. Default: false.
   */
  readonly published?: boolean;
  /**
   * Separator between several sources in one row; the n-th parts of all columns belong together. If the
   * columns have different numbers of parts, they are read as one source, known since the earliest day.
   * Default: one source per row, or one per name between semicolons.
   */
  readonly separator?: string;
};

/** Metadata that a table can't contain: id, title and attribution of the dataset. */
export type DatasetNames = {
  readonly id?: string;
  /** Title of the dataset. Default: the file's name. */
  readonly title?: string;
  readonly attribution?: string;
};

/**
 * Column mapping: which columns of a table become which fields of an event, and how their cells are written.
 * Plain JSON, to be saved, shared and remembered.
 */
export type Mapping = {
  readonly format: typeof mappingFormat;
  readonly dataset?: DatasetNames;
  /** Language of the place names, as tag: `en`. Default: not stated. */
  readonly language?: string;
  readonly date: DateColumns;
  readonly end?: DateColumns;
  /** Columns of clock times for start and end, if they aren't in the date columns. */
  readonly time?: ColumnName;
  readonly endTime?: ColumnName;
  readonly datePrecision?: Matched<DatePrecision>;
  /**
   * Whether events lasted throughout their time span or happened at one moment in it. Default: `duration`.
   */
  readonly whenKind?: WhenKind;
  readonly whenKindBy?: Matched<WhenKind>;
  /**
   * Title template with column names in braces: `{event_type}, {location}`. Separators around empty cells
   * vanish; `{sub_event_type|event_type}` takes the first non-empty cell.
   */
  readonly title: string;
  /**
   * Alternative title template for rows in which all columns of `title` are empty. Default: such rows are
   * rejected.
   */
  readonly titleElse?: string;
  readonly id?: ColumnName;
  readonly summary?: ColumnName;
  readonly category?: ColumnName;
  /** Titles, icons and colour families of categories, by the words in the category column. */
  readonly kinds?: Matched<Kind>;
  readonly place?: ColumnName;
  readonly point?: PointColumns;
  /**
   * Whether a row without both coordinates has no place. Default: false; a name is enough, and a single
   * coordinate is reported.
   */
  readonly needsPoint?: boolean;
  /** Country in which the point should lie. */
  readonly country?: ColumnName;
  readonly precision?: Matched<Precision>;
  readonly status?: Matched<EventStatus>;
  readonly actors?: readonly Names[];
  readonly sources?: readonly SourceColumns[];
  /**
   * Date assumed for reports and figures that state none; `first-day`: the event's first day. Default: the
   * event's whole time span.
   */
  readonly reportedElse?: 'first-day';
  readonly figures?: readonly Figure[];
  /**
   * Fallback columns, tried in order where a column's cell is empty or the column is missing; not used in
   * titles.
   */
  readonly fallbacks?: { readonly [column: ColumnName]: readonly ColumnName[] };
  /** Columns, besides that of the date, without which the file isn't read. */
  readonly needed?: readonly ColumnName[];
  /** Columns that must have a value in every row; rows without it are rejected. */
  readonly filled?: readonly ColumnName[];
  /** Words that mean an empty cell, in addition to the general ones (`NA`, `NULL`, `-` …). */
  readonly empty?: readonly string[];
};

/** Layout of a table in its file, as chosen by the user to override the detected one. */
export type TableLayout = {
  readonly separator?: ',' | ';' | '\t' | '|';
  /** Row number of the headings, from 1; 0 if there are none. */
  readonly headings?: number;
  readonly encoding?: string;
  /** Name of the sheet to read from a workbook. */
  readonly sheet?: string;
};

/**
 * Lists the columns in a title template, in order; for alternatives, `{a|b}`, each of them and the whole
 * token, which may itself be a heading.
 */
export function columnsOfTitle(title: string): readonly ColumnName[] {
  return Array.from(title.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? '').flatMap((token) =>
    token.includes('|') ? [token, ...token.split('|').map((name) => name.trim())] : [token],
  );
}

/** Collects all columns that a mapping refers to. */
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

/** Lists the columns of a date, the required one first. */
export function columnsOfDate(date: DateColumns): readonly ColumnName[] {
  if ('column' in date) return [date.column];
  return [date.year, date.month, date.day].filter((column) => column !== undefined);
}
