/** Sheet of a workbook, by name. */
export type Sheet = { readonly name: string; readonly isHidden: boolean };

/** Counts of dates and of error values (`#REF!` …) found in a sheet's cells, with the first error. */
export type Found = { dates: number; errors: number; error: string };

/** Opened workbook: its list of sheets, and a reader of their rows as text. */
export type Workbook = {
  readonly sheets: readonly Sheet[];
  /**
   * Streams the rows of a sheet, given by its index, in batches, each row with its number from 1; rows
   * without any value are left out. `found` is updated while reading.
   */
  readonly rows: (sheet: number, found: Found) => AsyncGenerator<readonly SheetRow[]>;
};

export type SheetRow = { readonly row: number; readonly cells: readonly string[] };

export const sheetLimits = { columns: 16_384, rows: 1_048_576 };

/** Formats a cell's number as a workbook displays it: rounded to 15 significant digits. */
export function numberText(text: string): string {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  return text.length < 16 ? text : String(Number(value.toPrecision(15)));
}

/**
 * Formats cells as a CSV row with line end, without empty cells at its end. Cells with anything that could be
 * taken for a separator (`,` `;` `|` tab) are quoted.
 */
export function csvLine(cells: readonly string[]): string {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '') === '') length--;
  let line = '';
  for (let at = 0; at < length; at++) {
    const cell = cells[at] ?? '';
    line += (at === 0 ? '' : ',') + (/[",;|\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  }
  return `${line}\n`;
}
