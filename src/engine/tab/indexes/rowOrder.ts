import { firstAtLeast } from '../../../table/bisect';
import type { Columns } from '../../../table/columns';
import { minutesPerDay, type SortOrder } from '../../questions';
import type { Rows } from './rowFilter';

/** Sorted rows of a list, read by position. */
export type RowOrder = {
  /** Returns the row at a position; undefined outside the list. */
  at(position: number): number | undefined;
  /** Returns the number of listed rows that sort before a given row, which need not be in the list. */
  before(row: number): number;
};

/** Sorts rows by the orders of the event list; the latest order is cached while its rows stay the same. */
export type RowOrders = {
  /** Sorts rows: by time in O(1), by known day in O(rows log rows) at the first call. */
  of(rows: Rows, columns: Columns, sort: SortOrder): RowOrder;
};

/** Creates the sort orders of a table's rows. */
export function createRowOrders(): RowOrders {
  let kept: { readonly rows: Rows; readonly keys: Float64Array } | undefined;
  return {
    of(rows, columns, sort) {
      switch (sort) {
        case 'time':
          return orderByTime(rows, columns);
        case 'latest':
          return reversed(orderByTime(rows, columns), rows.length);
        case 'known':
          if (kept?.rows !== rows) kept = { rows, keys: knownKeys(rows, columns) };
          return orderByKnown(kept.keys, columns);
      }
    },
  };
}

/** Returns the position of a row in a sort order; −1 if the row isn't in it. */
export function positionOf(order: RowOrder, row: number): number {
  if (row < 0) return -1;
  const position = order.before(row);
  return order.at(position) === row ? position : -1;
}

/**
 * Orders rows by day, and within a day those with a clock time before those without: a day is read from its
 * first shot, not from what may have been said at any hour. Rows without a clock time start at midnight, so
 * each day's run is only rotated, and nothing is sorted.
 */
function orderByTime(rows: Rows, { startMinute }: Columns): RowOrder {
  /** Lower bound: position of the first row that starts at this minute or later. */
  const firstFrom = (minute: number) => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((startMinute[rows[middle] as number] as number) < minute) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const dayOf = (row: number) => {
    const midnight = Math.floor((startMinute[row] as number) / minutesPerDay) * minutesPerDay;
    const first = firstFrom(midnight);
    const clocked = firstFrom(midnight + 1);
    return { midnight, first, clocked, clocks: firstFrom(midnight + minutesPerDay) - clocked };
  };
  return {
    at: (position) => {
      const there = rows[position];
      if (there === undefined) return undefined;
      const { first, clocked, clocks } = dayOf(there);
      const inDay = position - first;
      return rows[inDay < clocks ? clocked + inDay : position - clocks];
    },
    before: (row) => {
      const { midnight, first, clocked, clocks } = dayOf(row);
      const natural = firstAtLeast(rows, row);
      return (startMinute[row] as number) > midnight ? first + natural - clocked : natural + clocks;
    },
  };
}

function reversed(order: RowOrder, length: number): RowOrder {
  return {
    at: (position) => order.at(length - 1 - position),
    before: (row) => {
      const before = order.before(row);
      return length - before - (order.at(before) === row ? 1 : 0);
    },
  };
}

function orderByKnown(keys: Float64Array, { knownDay, length }: Columns): RowOrder {
  return {
    at: (position) => {
      const key = keys[position];
      return key === undefined ? undefined : key - Math.floor(key / length) * length;
    },
    before: (row) => firstAtLeast(keys, (knownDay[row] as number) * length + row),
  };
}

/** Combines known day and row into one number per row, sorted ascending. */
function knownKeys(rows: Rows, { knownDay, length }: Columns): Float64Array {
  return Float64Array.from(rows, (row) => (knownDay[row] as number) * length + row).sort();
}
