import { firstAtLeast } from '../table/bisect';
import type { Columns } from '../table/columns';
import type { SortOrder } from './questions';
import type { Rows } from './rowFilter';

/** Rows in an order to be listed in. */
export type RowOrder = {
  /** The row at a position; undefined beyond the ends. */
  at(position: number): number | undefined;
  /** How many of the rows stand before this one, which may be none of them. */
  before(row: number): number;
};

export function orderRows(rows: Rows, columns: Columns, sort: SortOrder): RowOrder {
  switch (sort) {
    case 'time':
      return { at: (position) => rows[position], before: (row) => firstAtLeast(rows, row) };
    case 'latest':
      return {
        at: (position) => rows[rows.length - 1 - position],
        before: (row) => rows.length - firstAtLeast(rows, row + 1),
      };
    case 'known':
      return orderByKnown(rows, columns);
  }
}

/** The position of a row in the order; −1 where it isn't among the rows. */
export function positionOf(order: RowOrder, row: number): number {
  if (row < 0) return -1;
  const position = order.before(row);
  return order.at(position) === row ? position : -1;
}

function orderByKnown(rows: Rows, columns: Columns): RowOrder {
  const keys = knownKeys(rows, columns);
  const { knownDay, length } = columns;
  return {
    at: (position) => {
      const key = keys[position];
      return key === undefined ? undefined : key - Math.floor(key / length) * length;
    },
    before: (row) => firstAtLeast(keys, (knownDay[row] as number) * length + row),
  };
}

const sorted = new WeakMap<Rows, Float64Array>();

/** Known day and row in one number each, rising: sorted once for as long as the rows are the same. */
function knownKeys(rows: Rows, { knownDay, length }: Columns): Float64Array {
  const known = sorted.get(rows);
  if (known) return known;
  const keys = Float64Array.from(rows, (row) => (knownDay[row] as number) * length + row).sort();
  sorted.set(rows, keys);
  return keys;
}
