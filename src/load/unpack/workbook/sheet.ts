/** A sheet of a workbook. */
export type Sheet = { readonly name: string; readonly isHidden: boolean };

/** What was found in cells, counted. */
export type Found = { dates: number; errors: number; error: string };

/** A workbook whose sheets can be listed, and read as rows of texts. */
export type Workbook = {
  readonly sheets: readonly Sheet[];
  /**
   * Reads a sheet, by its place in the list: pieces of rows, each row with its number from 1; those without a cell that
   * holds anything are left out.
   */
  readonly rows: (sheet: number, found: Found) => AsyncGenerator<readonly SheetRow[]>;
};

export type SheetRow = { readonly row: number; readonly cells: readonly string[] };

export const sheetLimits = { columns: 16_384, rows: 1_048_576 };

/** The number of a cell as a workbook shows it: the 15 digits that it knows. */
export function numberText(text: string): string {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  return text.length < 16 ? text : String(Number(value.toPrecision(15)));
}

/** A row as a line of CSV. What might be taken for a separator is quoted too. */
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
