/** An event as a line of a spreadsheet, its texts in one language. */
export type CsvRecord = {
  readonly id: string;
  readonly when: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly places: readonly string[];
  readonly lng: number | undefined;
  readonly lat: number | undefined;
  readonly actors: readonly string[];
  readonly status: string;
  readonly reported: string;
  readonly sources: readonly string[];
  /** What the event warns of, `''` where there is nothing: `graphic`. */
  readonly warning: string;
};

export const csvColumns = [
  'id',
  'when',
  'title',
  'summary',
  'category',
  'places',
  'lng',
  'lat',
  'actors',
  'status',
  'reported',
  'sources',
  'warning',
] as const satisfies readonly (keyof CsvRecord)[];

/** Rows as CSV (RFC 4180), lists with semicolons. `mark` puts a byte order mark first, which Excel needs for accents. */
export function writeCsv(
  rows: readonly CsvRecord[],
  { mark = true }: { readonly mark?: boolean } = {},
): string {
  const lines = rows.map((row) => csvColumns.map((column) => printCell(row[column])).join(','));
  return (mark ? '\uFEFF' : '') + [csvColumns.join(','), ...lines, ''].join('\r\n');
}

function printCell(value: CsvRecord[keyof CsvRecord]): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  // A spreadsheet takes a cell that begins like this for a formula, and runs it; some take the wide forms of East
  // Asian scripts too. An apostrophe makes it text.
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
