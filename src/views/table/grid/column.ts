import type { ReactNode } from 'react';

/** Column of a grid. */
export type GridColumn<Row> = {
  readonly id: string;
  readonly title: string;
  readonly widthPx: number;
  /** Whether it takes the room that is left. */
  readonly grows?: boolean;
  readonly numeric?: boolean;
  /** Whether its head sorts. */
  readonly sorts?: boolean;
  /** Draws the filter under its head; `tabIndex` is that of its control. Default: it has none. */
  readonly filter?: (tabIndex: number) => ReactNode;
  readonly cell: (row: Row) => ReactNode;
};

/** The columns' widths for a style sheet's grid, behind the column of ticks. */
export function templateOf(columns: readonly GridColumn<never>[], ticks: boolean): string {
  const widths = columns.map(({ widthPx, grows }) => (grows ? `minmax(${widthPx}px, 1fr)` : `${widthPx}px`));
  return [...(ticks ? ['34px'] : []), ...widths].join(' ');
}

/** Least width of a row in px. */
export function leastWidthPx(columns: readonly GridColumn<never>[], ticks: boolean): number {
  return columns.reduce((sum, { widthPx }) => sum + widthPx, ticks ? 34 : 0);
}
