import type { Table } from '../table/table';
import { bitNames, bitOf, isOpen, markDimension, markKey, type BitName } from './dimensions';
import type { ClauseName, Clauses } from './questions';
import type { AsKnown } from './tableAsKnown';
import { isCertain, timeRangeOf, type TimeRange } from './timeRange';

/** Rows in time order. */
export type Rows = Uint32Array;

/** Finds the rows that pass clauses. Nothing is allocated for a row. */
export type RowFilter = {
  /** The rows that pass; they stand until the next call. Another object wherever they are others. */
  rows(clauses: Clauses, without?: readonly ClauseName[]): Rows;
  /** Tells of one row whether it passes; it stands until the next call. */
  test(clauses: Clauses, without?: readonly ClauseName[]): (row: number) => boolean;
  /** How many rows pass where `within` is `possibly`, and how many where it is `certainly`. */
  count(clauses: Clauses): { readonly possible: number; readonly certain: number };
};

/** What is looked at in a row: its bits under the mask, and its time. */
type Sieve = { readonly mask: number; readonly range: TimeRange; readonly certainly: boolean };

/**
 * One byte a row with a bit for each clause that it fails, as crossfilter does it: a row passes where no bit
 * under the mask is set, and leaving a clause out is another mask. A bit is set anew only when its clause changed.
 */
export function createRowFilter(table: Table, asKnown: AsKnown): RowFilter {
  const { columns } = table;
  const misses = new Uint8Array(columns.length);
  const marked = new Map<BitName, string>();
  // Questions under all the clauses come in groups: for the list, the map, an event's neighbours.
  const whole = { buffer: new Uint32Array(columns.length), rows: new Uint32Array(0), key: '' };
  let scratch = new Uint32Array(0);
  let version = 0;

  function sieve(clauses: Clauses, without: readonly ClauseName[]): Sieve {
    let mask = 0;
    for (const name of bitNames) {
      if (isOpen(clauses, name)) continue;
      mark(name, clauses);
      if (!without.includes(name)) mask |= bitOf(name);
    }
    const window = without.includes('time') ? undefined : clauses.time;
    return {
      mask,
      range: timeRangeOf(columns, window),
      certainly: window !== undefined && clauses.within === 'certainly',
    };
  }

  function mark(name: BitName, clauses: Clauses): void {
    const key = markKey(name, clauses);
    if (marked.get(name) === key) return;
    markDimension(name, asKnown(clauses.known).table, clauses, misses);
    marked.set(name, key);
    version++;
  }

  function fill(rows: Uint32Array, { mask, range, certainly }: Sieve): number {
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
    return certainly ? keepCertain(rows, count, range) : count;
  }

  function keepCertain(rows: Uint32Array, count: number, range: TimeRange): number {
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      if (isCertain(columns, row, range)) rows[kept++] = row;
    }
    return kept;
  }

  function scratchBuffer(): Uint32Array<ArrayBuffer> {
    if (scratch.length < columns.length) scratch = new Uint32Array(columns.length);
    return scratch;
  }

  return {
    rows(clauses, without = []) {
      const asked = sieve(clauses, without);
      if (without.some((name) => !isOpen(clauses, name))) {
        const buffer = scratchBuffer();
        return buffer.subarray(0, fill(buffer, asked));
      }
      const key = `${version} ${asked.mask} ${asked.range.start} ${asked.range.end} ${asked.certainly}`;
      if (whole.key !== key) {
        whole.rows = whole.buffer.subarray(0, fill(whole.buffer, asked));
        whole.key = key;
      }
      return whole.rows;
    },
    test(clauses, without = []) {
      const { mask, range, certainly } = sieve(clauses, without);
      const { startMinute, endMinute } = columns;
      return (row) =>
        ((misses[row] as number) & mask) === 0 &&
        (startMinute[row] as number) < range.end &&
        (endMinute[row] as number) > range.start &&
        (!certainly || isCertain(columns, row, range));
    },
    count(clauses) {
      const asked = sieve(clauses, []);
      const buffer = scratchBuffer();
      const possible = fill(buffer, { ...asked, certainly: false });
      const certain = clauses.time ? keepCertain(buffer, possible, asked.range) : possible;
      return { possible, certain };
    },
  };
}
