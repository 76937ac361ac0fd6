import type { ReactNode } from 'react';

/** Column of a grid: title, width in px, and renderers of its cells and filter. */
export type GridColumn<Row> = {
  readonly id: string;
  readonly title: string;
  readonly widthPx: number;
  /** Whether the column takes the remaining width of the grid. */
  readonly grows?: boolean;
  readonly numeric?: boolean;
  /** Whether a click on the column header sorts. */
  readonly sorts?: boolean;
  /** Renders the filter below the column header; `tabIndex` is for its control. Default: no filter. */
  readonly filter?: (tabIndex: number) => ReactNode;
  readonly cell: (row: Row) => ReactNode;
};

/**
 * Returns the columns' widths as a value of CSS `grid-template-columns`, after a checkbox column if `ticks` is
 * set.
 */
export function templateOf(columns: readonly GridColumn<never>[], ticks: boolean): string {
  const widths = columns.map(({ widthPx, grows }) => (grows ? `minmax(${widthPx}px, 1fr)` : `${widthPx}px`));
  return [...(ticks ? ['34px'] : []), ...widths].join(' ');
}

/** Returns the minimum width of a grid row in px, with the checkbox column if `ticks` is set. */
export function leastWidthPx(columns: readonly GridColumn<never>[], ticks: boolean): number {
  return columns.reduce((sum, { widthPx }) => sum + widthPx, ticks ? 34 : 0);
}
