import { firstAtLeast } from '../../../table/bisect';
import type { Table } from '../../../table/table';
import { visitLong } from './stabbingQuery';
import { bitOf, bitsOf } from './clauseBits';
import { isOpen } from '../../dimensions';
import type { Misses } from './filterBits';
import { minutesPerDay, type ClauseName, type Clauses } from '../../questions';
import type { AsKnown } from './tableAsOf';
import { isCertain, timeRangeOf } from './timeRange';

/** Rows in time order. */
export type Rows = Uint32Array;

/** Finds the rows that pass clauses. Nothing is allocated for a row. */
export type RowFilter = {
  /** The rows that pass; they stand until the next call. Another object wherever they are others. */
  rows(clauses: Clauses, without?: readonly ClauseName[]): Rows;
  /** The first `count` of the rows that pass, at least, and all others of their days; they stand until the next call. */
  head(clauses: Clauses, count: number): Rows;
  /** Tells of one row whether it passes; it stands until the next call. */
  test(clauses: Clauses, without?: readonly ClauseName[]): (row: number) => boolean;
};

/** A row passes where no bit under the mask is set, and it overlaps the window as it was known. */
export function createRowFilter(table: Table, asKnown: AsKnown, misses: Misses): RowFilter {
  const { bits } = misses;
  // Questions under all the clauses come in groups: for the list, the map, an event's neighbours.
  const whole = { buffer: new Uint32Array(0), rows: new Uint32Array(0), key: '' };
  const scratch = { buffer: new Uint32Array(0) };

  function sieve(clauses: Clauses, without: readonly ClauseName[]) {
    const left = bitsOf(without);
    const mask = misses.mask(clauses, left);
    const window = left & bitOf.time ? undefined : clauses.time;
    const { columns } = asKnown(clauses.known).table;
    return {
      mask,
      columns,
      range: timeRangeOf(columns, window),
      certainly: window !== undefined && clauses.within === 'certainly',
    };
  }

  /** Fills rows in; from `enough` of them on, those of the day of the last one. */
  function fill(
    rows: Uint32Array,
    { mask, columns, range, certainly }: ReturnType<typeof sieve>,
    enough = Infinity,
  ): number {
    const { startMinute, endMinute } = columns;
    const { start, first } = range;
    let { last } = range;
    let count = 0;
    const add = (row: number) => {
      if (certainly && !isCertain(columns, row, range)) return;
      rows[count++] = row;
      if (count !== enough) return;
      const day = Math.floor((startMinute[row] as number) / minutesPerDay);
      last = Math.min(last, firstAtLeast(startMinute, (day + 1) * minutesPerDay));
    };
    visitLong(columns, first, start, (row) => {
      if (((bits[row] as number) & mask) === 0) add(row);
    });
    for (let row = first; row < last; row++) {
      if (((bits[row] as number) & mask) === 0 && (endMinute[row] as number) > start) add(row);
    }
    return count;
  }

  function keyOf({ known }: Clauses, { mask, range, certainly }: ReturnType<typeof sieve>): string {
    return [mask, misses.stamp(mask), known, range.start, range.end, certainly].join(' ');
  }

  function bufferOf(of: { buffer: Uint32Array<ArrayBuffer> }): Uint32Array<ArrayBuffer> {
    if (of.buffer.length < table.columns.length) of.buffer = new Uint32Array(table.columns.length);
    return of.buffer;
  }

  return {
    rows(clauses, without = []) {
      const asked = sieve(clauses, without);
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
      const asked = sieve(clauses, []);
      if (whole.key === keyOf(clauses, asked)) return whole.rows;
      const buffer = bufferOf(scratch);
      return buffer.subarray(0, fill(buffer, asked, Math.max(1, count)));
    },
    test(clauses, without = []) {
      const { mask, columns, range, certainly } = sieve(clauses, without);
      const { startMinute, endMinute } = columns;
      return (row) =>
        ((bits[row] as number) & mask) === 0 &&
        (startMinute[row] as number) < range.end &&
        (endMinute[row] as number) > range.start &&
        (!certainly || isCertain(columns, row, range));
    },
  };
}
