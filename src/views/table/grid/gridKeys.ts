/** Position of a grid cell. Row 0 is the header, 1 the filters, 2 the first row of data. */
export type Cell = { readonly row: number; readonly column: number };

export type GridSize = {
  /** Number of data rows of the grid. `columns` is the number of its columns, with the checkbox column. */
  readonly rows: number;
  readonly columns: number;
  /** Number of rows that Page Up and Page Down move by. */
  readonly page: number;
};

/** Number of grid rows above the data: header and filters. */
export const headRows = 2;

/**
 * Returns the grid cell that a key moves the focus to, after the ARIA grid pattern; undefined for other keys.
 */
export function cellAfter(
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  { row, column }: Cell,
  { rows, columns, page }: GridSize,
): Cell | undefined {
  const at = (toRow: number, toColumn: number): Cell => ({
    row: Math.max(0, Math.min(rows + headRows - 1, toRow)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      // Filters are a stop of their own only for who goes into them.
      return at(row === 0 ? headRows : row + 1, column);
    case 'ArrowUp':
      return at(row === headRows ? 0 : row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'Home':
      return ctrl ? at(headRows, 0) : at(row, 0);
    case 'End':
      return ctrl ? at(rows + headRows - 1, columns - 1) : at(row, columns - 1);
    case 'PageDown':
      return at(Math.max(row, headRows - 1) + page, column);
    case 'PageUp':
      return row < headRows ? at(0, column) : at(Math.max(headRows, row - page), column);
    default:
      return undefined;
  }
}
