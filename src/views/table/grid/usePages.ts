import { useMemo, useState } from 'react';
import { useGridView, type GridView } from './useGridView';

/** Head of the grid with its filters, and a row; of cards there is no head. px, as in the style sheet. */
const headPx = 66;
const rowPx = 28;
const cardPx = 118;

/** Rows that are to be drawn, of those that a question is of. */
export type Pages<Of> = {
  readonly of: Of;
  readonly offset: number;
  readonly limit: number;
  /** Position of a row that stays drawn, outside of what is in sight. */
  readonly away: number | undefined;
};

/** A row with its position among all. */
export type Placed<Row> = { readonly row: Row; readonly position: number };

/** Tracks which rows of a grid are in sight. `hold` names the position of one that stays drawn wherever it is. */
export function usePages<Of>(
  of: Of,
  total: number,
  cards: boolean,
): {
  readonly view: GridView;
  readonly pages: Pages<Of>;
  readonly hold: (position: number | undefined) => void;
} {
  const view = useGridView(total, cards ? cardPx : rowPx, cards ? 0 : headPx);
  const [held, hold] = useState<number | undefined>(undefined);
  const { offset, limit } = view;
  const away =
    held !== undefined && held < total && (held < offset || held >= offset + limit) ? held : undefined;
  const pages = useMemo(() => ({ of, offset, limit, away }), [of, offset, limit, away]);
  return { view, pages, hold };
}

/** The parts of a question about pages: what is in sight, and the row that stays drawn. */
export function partsOf({ offset, limit, away }: Omit<Pages<unknown>, 'of'>) {
  return [{ offset, limit }, away === undefined ? undefined : { offset: away, limit: 1 }] as const;
}

/** Joins the rows of both parts, by their position. */
export function placedRows<Row>(
  parts: readonly (readonly [offset: number, rows: readonly Row[]])[],
): readonly Placed<Row>[] {
  return parts
    .flatMap(([offset, rows]) => rows.map((row, index) => ({ row, position: offset + index })))
    .sort((a, b) => a.position - b.position);
}
