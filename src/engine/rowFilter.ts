import type { Table } from '../table/table';
import { visitLong } from './crossing';
import { bitOf, bitsOf, isOpen } from './dimensions';
import type { Misses } from './misses';
import type { ClauseName, Clauses } from './questions';
import type { AsKnown } from './tableAsKnown';
import { isCertain, timeRangeOf } from './timeRange';

/** Rows in time order. */
export type Rows = Uint32Array;

/** Finds the rows that pass clauses. Nothing is allocated for a row. */
export type RowFilter = {
  /** The rows that pass; they stand until the next call. Another object wherever they are others. */
  rows(clauses: Clauses, without?: readonly ClauseName[]): Rows;
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

  function fill(rows: Uint32Array, { mask, columns, range, certainly }: ReturnType<typeof sieve>): number {
    const { endMinute } = columns;
    const { start, first, last } = range;
    let count = 0;
    visitLong(columns, first, start, (row) => {
      if (((bits[row] as number) & mask) === 0) rows[count++] = row;
    });
    for (let row = first; row < last; row++) {
      if (((bits[row] as number) & mask) === 0 && (endMinute[row] as number) > start) rows[count++] = row;
    }
    if (!certainly) return count;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      if (isCertain(columns, row, range)) rows[kept++] = row;
    }
    return kept;
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
      const { mask, range, certainly } = asked;
      const key = [mask, misses.stamp(mask), clauses.known, range.start, range.end, certainly].join(' ');
      if (whole.key !== key) {
        const buffer = bufferOf(whole);
        whole.rows = buffer.subarray(0, fill(buffer, asked));
        whole.key = key;
      }
      return whole.rows;
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
