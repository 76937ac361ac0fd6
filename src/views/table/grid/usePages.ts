import { useMemo, useState } from 'react';
import { useGridView, type GridView } from './useGridView';

/**
 * Height of the grid's header with its filters, px; `rowPx` is that of a row, `cardPx` of a card. As in the
 * style sheet.
 */
const headPx = 66;
const rowPx = 28;
const cardPx = 118;

/** Rows to render out of those that a question returns: a page, and one row elsewhere. */
export type Pages<Of> = {
  readonly of: Of;
  readonly offset: number;
  readonly limit: number;
  /** Position of a row outside the page that has to stay rendered, as it has the focus; undefined for none. */
  readonly away: number | undefined;
};

/** Row with its position among all rows, from 0. */
export type Placed<Row> = { readonly row: Row; readonly position: number };

/**
 * Hook that tracks which rows of a grid to request and render. `hold` sets the position of a row that stays
 * rendered wherever it is.
 */
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

/**
 * Returns offset and limit of the page, and of the row that stays rendered outside it; undefined if there is
 * none.
 */
export function partsOf({ offset, limit, away }: Omit<Pages<unknown>, 'of'>) {
  return [{ offset, limit }, away === undefined ? undefined : { offset: away, limit: 1 }] as const;
}

/** Combines the answers for a page and a single row into placed rows, sorted by position. */
export function placedRows<Row>(
  parts: readonly (readonly [offset: number, rows: readonly Row[]])[],
): readonly Placed<Row>[] {
  return parts
    .flatMap(([offset, rows]) => rows.map((row, index) => ({ row, position: offset + index })))
    .sort((a, b) => a.position - b.position);
}
