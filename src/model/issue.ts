/**
 * Severity of an issue with a file. `error`: the row is rejected. `warning`: the row is kept. `note`: for
 * information.
 */
export type Severity = 'error' | 'warning' | 'note';

/** Codes of the issues that reading a file may report; `issue.<code>` is the key of each one's message. */
export const issueCodes = [
  // The file as a whole
  'address-refused',
  'address-unreachable',
  'answer-refused',
  'connection-lost',
  'file-too-large',
  'memory-exhausted',
  'reader-stopped',
  'reader-silent',
  'second-needs-worker',
  'format-unknown',
  'kind-empty',
  'kind-workbook',
  'kind-archive',
  'kind-page',
  'kind-geojson',
  'kind-answer',
  'kind-story',
  'kind-list',
  'kind-binary',
  'file-unreadable',
  'format-missing',
  'version-unknown',
  'encoding-guessed',
  'encoding-broken',
  'basemap-missing',
  'no-events',
  // Answers
  'answer-missing',
  'search-missing',
  // JSON
  'json-broken',
  'json-truncated',
  'nesting-too-deep',
  'record-too-long',
  'list-expected',
  'object-expected',
  'metadata-late',
  // CSV
  'column-missing',
  'columns-unread',
  'columns-taken',
  'columns-unclear',
  'mapping-broken',
  'mapping-long',
  'mapping-unreachable',
  'mapping-wrong',
  'mapping-unknown',
  'mapping-missing',
  'row-ragged',
  'row-shifted',
  'headings-missing',
  'lines-passed',
  'tags-passed',
  'quote-unclosed',
  // Fields
  'field-missing',
  'field-unreadable',
  'field-unknown',
  'number-quoted',
  'value-unknown',
  'value-unread',
  'date-unreadable',
  'date-order-unknown',
  'date-order-found',
  'date-order-mixed',
  'date-season',
  'date-moved',
  'year-short',
  'year-before',
  'year-zero',
  'end-before-start',
  'date-future',
  'date-unbounded',
  'time-unreadable',
  'coordinates-unreadable',
  'coordinates-unplaced',
  'coordinates-swapped',
  'coordinates-zero',
  'place-crowded',
  'place-abroad',
  'country-unknown',
  'url-unsafe',
  'range-reversed',
  'figure-missing',
  'id-duplicate',
  'event-twice',
  'source-missing',
  'reference-missing',
  // Tables of other forms
  'fields-late',
  'answer-paged',
  'records-missing',
  'geometry-simplified',
  'points-several',
  'xml-broken',
  'xml-truncated',
  // What files are packed in
  'archive-entries',
  'archive-entry',
  'archive-empty',
  'archive-damaged',
  'archive-locked',
  'unpacked-too-large',
  'workbook-old',
  'workbook-damaged',
  'workbook-empty',
  'workbook-sheet',
  'workbook-dates',
  'workbook-errors',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** Issue found while reading a file: severity, code, and position in the file. */
export type Issue = {
  readonly severity: Severity;
  /** Code of the issue; the message for it says what would be valid. */
  readonly code: IssueCode;
  /** Name of the list that contains the faulty row: `events`, `claims`, `places` … */
  readonly list?: string;
  /**
   * Row number in its list or file, counted from 1 (a CSV file's header is row 1); 0 for the file as a whole.
   */
  readonly row: number;
  /** Line number in the file, from 1, for formats whose rows aren't numbered. */
  readonly line?: number;
  readonly id?: string;
  readonly field?: string;
  /** Invalid value, cut to 80 characters. */
  readonly value?: string;
  /** Valid value that could replace the invalid one, in the notation of the file. */
  readonly right?: string;
};

/** Number of issues with the same code and severity. */
export type IssueCount = Pick<Issue, 'severity' | 'code'> & { readonly count: number };

/** Formats a value for an issue's message, as text or JSON truncated to `most` characters. Default: 80. */
export function shown(value: unknown, most = 80): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
