import type { Table } from '../table/table';
import { bitNames, bitOf, isOpen, markDimension, type BitName } from './dimensions';
import type { ClauseName, Clauses } from './questions';
import { timeRangeOf, type TimeRange } from './timeRange';

/** Rows in time order. */
export type Rows = Uint32Array;

/** Finds the rows that pass clauses. Nothing is allocated for a row. */
export type RowFilter = {
  /** The rows that pass; they stand until the next call. */
  rows(clauses: Clauses, without?: readonly ClauseName[]): Rows;
  /** Tells of one row whether it passes; it stands until the next call. */
  test(clauses: Clauses, without?: readonly ClauseName[]): (row: number) => boolean;
};

/** What is looked at in a row: its bits under the mask, and its time. */
type Sieve = { readonly mask: number; readonly range: TimeRange };

/**
 * One byte a row with a bit for each clause that it fails, as crossfilter does it: a row passes where no bit
 * under the mask is set, and leaving a clause out is another mask. A bit is set anew only when its clause changed.
 */
export function createRowFilter(table: Table): RowFilter {
  const { columns } = table;
  const misses = new Uint8Array(columns.length);
  const marked = new Map<BitName, string>();
  // Questions under all the clauses come in groups: for the list, the map, an event's neighbours.
  const whole = { buffer: new Uint32Array(columns.length), count: 0, key: '' };
  let scratch = new Uint32Array(0);
  let version = 0;

  function sieve(clauses: Clauses, without: readonly ClauseName[]): Sieve {
    let mask = 0;
    for (const name of bitNames) {
      if (isOpen(clauses, name)) continue;
      mark(name, clauses[name]);
      if (!without.includes(name)) mask |= bitOf(name);
    }
    return { mask, range: timeRangeOf(columns, without.includes('time') ? undefined : clauses.time) };
  }

  function mark<Name extends BitName>(name: Name, clause: Clauses[Name]): void {
    const key = JSON.stringify(clause);
    if (clause === undefined || marked.get(name) === key) return;
    markDimension(name, table, clause as NonNullable<Clauses[Name]>, misses);
    marked.set(name, key);
    version++;
  }

  function fill(rows: Uint32Array, { mask, range }: Sieve): number {
    const { endMinute, longRows } = columns;
    const { start, first, last } = range;
    let count = 0;
    for (let i = 0; i < longRows.length; i++) {
      const row = longRows[i] as number;
      if (row >= first) break;
      if (((misses[row] as number) & mask) === 0 && (endMinute[row] as number) > start) rows[count++] = row;
    }
    for (let row = first; row < last; row++) {
      if (((misses[row] as number) & mask) === 0 && (endMinute[row] as number) > start) rows[count++] = row;
    }
    return count;
  }

  return {
    rows(clauses, without = []) {
      const asked = sieve(clauses, without);
      if (without.some((name) => !isOpen(clauses, name))) {
        if (scratch.length < columns.length) scratch = new Uint32Array(columns.length);
        return scratch.subarray(0, fill(scratch, asked));
      }
      const key = `${version} ${asked.mask} ${asked.range.start} ${asked.range.end}`;
      if (whole.key !== key) {
        whole.count = fill(whole.buffer, asked);
        whole.key = key;
      }
      return whole.buffer.subarray(0, whole.count);
    },
    test(clauses, without = []) {
      const { mask, range } = sieve(clauses, without);
      const { startMinute, endMinute } = columns;
      return (row) =>
        ((misses[row] as number) & mask) === 0 &&
        (startMinute[row] as number) < range.end &&
        (endMinute[row] as number) > range.start;
    },
  };
}
