import { firstAtLeast } from '../../../table/bisect';
import { longMinutes, type Columns } from '../../../table/columns';
import type { Table } from '../../../table/table';
import { addToPlaces, copyPlaces, countPlaces, type PlaceCounts } from './placeCounts';
import { visitLong } from './stabbingQuery';
import { bitOf, bitsOf } from './clauseBits';
import type { Misses } from './filterBits';
import type { ClauseName, Clauses } from '../../questions';
import type { RowFilter } from './rowFilter';
import { spanOf, type Span } from './timeRange';

/** Counts the rows that pass by place. They stand until the next call. */
export type CountByPlace = (
  then: Table,
  clauses: Clauses,
  without: readonly ClauseName[] | undefined,
) => PlaceCounts;

type Kept = PlaceCounts & {
  readonly columns: Columns;
  readonly mask: number;
  readonly stamp: number;
  span: Span;
};

/** Counts that are kept, for a map's few questions: the last asked for. */
const mostKept = 4;

/**
 * As a window moves, what it gains and loses is counted, from the nearest window that was asked for under the
 * same clauses: O(rows that begin or end between). Anything else is counted row by row.
 */
export function createCountByPlace(misses: Misses, filter: RowFilter): CountByPlace {
  let kept: Kept[] = [];

  function keep(found: Kept): Kept {
    kept = [found, ...kept.filter((other) => other !== found)].slice(0, mostKept);
    return found;
  }

  return (then, clauses, without = []) => {
    const left = bitsOf(without);
    const window = left & bitOf.time ? undefined : clauses.time;
    if (!window || clauses.within === 'certainly') return countPlaces(then, filter.rows(clauses, without));
    const mask = misses.mask(clauses, left);
    const stamp = misses.stamp(mask);
    const span = spanOf(window);
    const { columns } = then;
    let nearest: Kept | undefined;
    let fewest = rowsBetween(columns, span.start, span.end);
    for (const one of kept) {
      if (one.mask !== mask || one.stamp !== stamp || one.columns !== columns) continue;
      const rows =
        rowsBetween(columns, one.span.start, span.start) + rowsBetween(columns, one.span.end, span.end);
      if (rows < fewest) [nearest, fewest] = [one, rows];
    }
    if (!nearest) {
      const counted = copyPlaces(countPlaces(then, filter.rows(clauses, without)));
      return keep({ ...counted, columns, mask, stamp, span });
    }
    moveEnds(then, nearest, span, (row) => ((misses.bits[row] as number) & mask) === 0);
    return keep(nearest);
  };
}

/** About how many rows have to be looked at for what lies between two minutes. */
function rowsBetween({ startMinute }: Columns, one: number, other: number): number {
  if (one === other) return 0;
  const from = firstAtLeast(startMinute, Math.min(one, other) - longMinutes);
  return firstAtLeast(startMinute, Math.max(one, other)) - from;
}

function moveEnds(then: Table, kept: Kept, span: Span, passes: (row: number) => boolean): void {
  const { startMinute } = then.columns;
  const was = kept.span;
  kept.span = span;
  const later = span.end > was.end ? 1 : -1;
  const last = firstAtLeast(startMinute, Math.max(was.end, span.end));
  for (let row = firstAtLeast(startMinute, Math.min(was.end, span.end)); row < last; row++)
    if (passes(row)) addToPlaces(then, kept, row, later);
  const sooner = span.start < was.start ? 1 : -1;
  visitEnding(then.columns, Math.min(was.start, span.start), Math.max(was.start, span.start), (row) => {
    if (passes(row)) addToPlaces(then, kept, row, sooner);
  });
}

/** Visits the rows that end after one minute, and not after another. */
function visitEnding(columns: Columns, after: number, until: number, visit: (row: number) => void): void {
  if (after === until) return;
  const { startMinute, endMinute } = columns;
  const near = firstAtLeast(startMinute, after - longMinutes);
  const last = firstAtLeast(startMinute, until);
  visitLong(columns, near, after, (row) => {
    if ((endMinute[row] as number) <= until) visit(row);
  });
  for (let row = near; row < last; row++) {
    const end = endMinute[row] as number;
    if (end > after && end <= until) visit(row);
  }
}
