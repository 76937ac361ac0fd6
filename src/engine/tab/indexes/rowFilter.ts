import { firstAtLeast } from '../../../table/bisect';
import type { Table } from '../../../table/table';
import { visitLongIntervals } from './stabbingQuery';
import { bitOf, bitsOf } from './clauseBits';
import { isOpen } from '../../dimensions';
import type { FilterBits } from './filterBits';
import { minutesPerDay, type ClauseName, type Clauses } from '../../questions';
import type { TablesAsOf } from './tableAsOf';
import { isCertain, timeRangeOf } from './timeRange';

/** Row indexes of a table; ascending, which is time order, unless said otherwise. */
export type Rows = Uint32Array;

/** Finds the rows that pass clauses, without allocation per row. */
export type RowFilter = {
  /**
   * Returns the rows that pass the filters, in time order; valid until the next call. The array is another
   * object whenever the rows differ.
   */
  rows(clauses: Clauses, without?: readonly ClauseName[]): Rows;
  /**
   * Returns at least the first `count` rows that pass the filters, up to the end of the last one's day; valid
   * until the next call.
   */
  head(clauses: Clauses, count: number): Rows;
  /** Returns a predicate that tells whether a row passes; valid until the next call. */
  test(clauses: Clauses, without?: readonly ClauseName[]): (row: number) => boolean;
};

/**
 * Creates a row filter: a row passes if it has none of the filter bits in the mask and overlaps the window, as
 * of the clauses' day.
 */
export function createRowFilter(table: Table, tablesAsOf: TablesAsOf, filterBits: FilterBits): RowFilter {
  const { bits } = filterBits;
  // Cached, since several questions have the same clauses: those of list, map and an event's neighbours.
  const whole = { buffer: new Uint32Array(0), rows: new Uint32Array(0), key: '' };
  const scratch = { buffer: new Uint32Array(0) };

  function filterOf(clauses: Clauses, without: readonly ClauseName[]) {
    const left = bitsOf(without);
    const mask = filterBits.mask(clauses, left);
    const window = left & bitOf.time ? undefined : clauses.time;
    const { table: then, intervals } = tablesAsOf(clauses.known);
    return {
      mask,
      intervals,
      range: timeRangeOf(then.columns, window),
      certainly: window !== undefined && clauses.within === 'certainly',
    };
  }

  /**
   * Writes the rows that pass the filters into `rows` and returns their number; after `enough` rows it stops at
   * the end of that row's day.
   */
  function fill(
    rows: Uint32Array,
    { mask, intervals, range, certainly }: ReturnType<typeof filterOf>,
    enough = Infinity,
  ): number {
    const { startMinute, endMinute } = intervals;
    const { start, first } = range;
    let { last } = range;
    let count = 0;
    const add = (row: number) => {
      if (certainly && !isCertain(intervals, row, range)) return;
      rows[count++] = row;
      if (count !== enough) return;
      const day = Math.floor((startMinute[row] as number) / minutesPerDay);
      last = Math.min(last, firstAtLeast(startMinute, (day + 1) * minutesPerDay));
    };
    visitLongIntervals(intervals, first, start, (row) => {
      if (((bits[row] as number) & mask) === 0) add(row);
    });
    for (let row = first; row < last; row++) {
      if (((bits[row] as number) & mask) === 0 && (endMinute[row] as number) > start) add(row);
    }
    return count;
  }

  function keyOf({ known: asOf }: Clauses, { mask, range, certainly }: ReturnType<typeof filterOf>): string {
    return [mask, filterBits.version(mask), asOf, range.start, range.end, certainly].join(' ');
  }

  function bufferOf(of: { buffer: Uint32Array<ArrayBuffer> }): Uint32Array<ArrayBuffer> {
    if (of.buffer.length < table.columns.length) of.buffer = new Uint32Array(table.columns.length);
    return of.buffer;
  }

  return {
    rows(clauses, without = []) {
      const asked = filterOf(clauses, without);
      if (without.some((name) => !isOpen(clauses, name))) {
        const buffer = bufferOf(scratch);
        return buffer.subarray(0, fill(buffer, asked));
      }
      const key = keyOf(clauses, asked);
      if (whole.key !== key) {
        const buffer = bufferOf(whole);
        whole.rows = buffer.subarray(0, fill(buffer, asked));
        whole.key = key;
      }
      return whole.rows;
    },
    head(clauses, count) {
      const asked = filterOf(clauses, []);
      if (whole.key === keyOf(clauses, asked)) return whole.rows;
      const buffer = bufferOf(scratch);
      return buffer.subarray(0, fill(buffer, asked, Math.max(1, count)));
    },
    test(clauses, without = []) {
      const { mask, intervals, range, certainly } = filterOf(clauses, without);
      const { startMinute, endMinute } = intervals;
      return (row) =>
        ((bits[row] as number) & mask) === 0 &&
        (startMinute[row] as number) < range.end &&
        (endMinute[row] as number) > range.start &&
        (!certainly || isCertain(intervals, row, range));
    },
  };
}
