import type { Mapping } from './mapping';

/** Beginning of a table: its headings and first rows. */
export type TableHead = {
  /** Names of the columns as written, trimmed; unnamed ones are called `column 3` and so on. */
  readonly columns: readonly string[];
  /** Row number of the headings in the file; 0 if there are none. */
  readonly headingsRow: number;
  /** Cells of the first rows, in the order of `columns`. */
  readonly rows: readonly (readonly string[])[];
  /** Row numbers in the file of the first rows, parallel to `rows`. */
  readonly rowNumbers: readonly number[];
};

/** Field of an event to which a column of a table may be mapped. */
export type FieldName =
  | 'date'
  | 'end'
  | 'time'
  | 'endTime'
  | 'title'
  | 'id'
  | 'summary'
  | 'category'
  | 'place'
  | 'country'
  | 'point'
  | 'precision'
  | 'status'
  | 'actors'
  | 'sources'
  | 'figures';

/** Reason why columns are proposed for a field. */
export type Reason = {
  readonly field: FieldName;
  readonly columns: readonly string[];
  /** Whether the columns were chosen by their headings, by the content of their cells, or by both. */
  readonly by: 'name' | 'content' | 'both';
  /** Number of cells readable for the field, and of all non-empty cells in the first rows. */
  readonly fit: number;
  readonly of: number;
};

/** Question about a table's columns that only the user can answer. */
export type Question =
  /**
   * Order of day and month: all dates in the first rows are valid both ways. `inOrder`: of how many pairs of
   * successive rows the dates don't decrease, for either order, as a hint.
   */
  | {
      readonly kind: 'date-order';
      readonly field: 'date' | 'end';
      readonly column: string;
      readonly examples: readonly { readonly cell: string; readonly dmy: string; readonly mdy: string }[];
      readonly inOrder: { readonly dmy: number; readonly mdy: number; readonly of: number };
    }
  /** No column looks like a date, or none is suitable as title. */
  | { readonly kind: 'date-missing' }
  | { readonly kind: 'title-missing' }
  /**
   * Latitude and longitude seem to be exchanged: `fit` of the `of` latitudes are beyond ±90°, while most
   * longitudes are within.
   */
  | { readonly kind: 'point-swapped'; readonly fit: number; readonly of: number }
  /** Casualty figures in these columns have no claimant. */
  | { readonly kind: 'claimant-missing'; readonly columns: readonly string[] };

/**
 * Incomplete column mapping, as far as it can be proposed; `date` and `title` are absent while a question
 * asks for them.
 */
export type DraftMapping = Omit<Mapping, 'date' | 'title'> & Partial<Pick<Mapping, 'date' | 'title'>>;

export type Proposal = {
  readonly mapping: DraftMapping;
  readonly reasons: readonly Reason[];
  readonly questions: readonly Question[];
  /** Columns of the table that aren't used by the proposed mapping. */
  readonly unused: readonly string[];
};
