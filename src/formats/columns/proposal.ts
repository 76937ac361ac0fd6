import type { Mapping } from './mapping';

/** Beginning of a table: its headings and first rows. */
export type TableHead = {
  /** Names of the columns as written, without the blanks around them; unnamed ones are `column 3`. */
  readonly columns: readonly string[];
  /** Row of the file that the names stand in; 0 where it has none. */
  readonly headingsRow: number;
  /** First rows, their cells in the order of `columns`. */
  readonly rows: readonly (readonly string[])[];
  /** Row of the file of each of `rows`. */
  readonly rowNumbers: readonly number[];
};

/** Field of a mapping that a column can be proposed for. */
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

/** Why a column is proposed for a field. */
export type Reason = {
  readonly field: FieldName;
  readonly columns: readonly string[];
  /** By its heading, by what its cells hold, or both. */
  readonly by: 'name' | 'content' | 'both';
  /** Of the cells in sight that aren't empty, how many can be read as the field wants. */
  readonly fit: number;
  readonly of: number;
};

/** What only a reader can say. */
export type Question =
  /** All dates in sight can be read day first and month first. `steps`: pairs of rows in time order, a hint. */
  | {
      readonly kind: 'date-order';
      readonly field: 'date' | 'end';
      readonly column: string;
      readonly examples: readonly { readonly cell: string; readonly dmy: string; readonly mdy: string }[];
      readonly inOrder: { readonly dmy: number; readonly mdy: number; readonly of: number };
    }
  /** No column looks like a date, or none can be a title. */
  | { readonly kind: 'date-missing' }
  | { readonly kind: 'title-missing' }
  /** Latitudes that are none, where the other column's are. */
  | { readonly kind: 'point-swapped'; readonly fit: number; readonly of: number }
  /** Figures without a claimant. */
  | { readonly kind: 'claimant-missing'; readonly columns: readonly string[] };

/** Mapping as far as it can be proposed; `date` and `title` are missing while a question asks for them. */
export type DraftMapping = Omit<Mapping, 'date' | 'title'> & Partial<Pick<Mapping, 'date' | 'title'>>;

export type Proposal = {
  readonly mapping: DraftMapping;
  readonly reasons: readonly Reason[];
  readonly questions: readonly Question[];
  /** Columns that nothing is proposed for. */
  readonly unused: readonly string[];
};
