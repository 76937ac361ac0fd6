import { firstAtLeast } from '../../../table/bisect';
import { longMinutes, type Columns } from '../../../table/columns';
import { addToPlaces, copyPlaces, countPlaces, type PlaceCounts, type PlaceIndex } from './placeCounts';
import { visitLongIntervals, type Intervals } from './stabbingQuery';
import type { TableAsOf } from './tableAsOf';
import { bitOf, bitsOf } from './clauseBits';
import type { FilterBits } from './filterBits';
import type { ClauseName, Clauses } from '../../questions';
import type { RowFilter } from './rowFilter';
import { spanOf, type Span } from './timeRange';

/** Counts, by place, the rows that pass the filters; the result is valid until the next call. */
export type CountByPlace = (
  then: TableAsOf,
  clauses: Clauses,
  without: readonly ClauseName[] | undefined,
) => PlaceCounts;

type Kept = PlaceCounts & {
  readonly columns: Columns;
  readonly mask: number;
  readonly version: number;
  span: Span;
};

/** Most cached counts by place, for the few questions of a map; the least recently used is dropped. */
const mostKept = 4;

/**
 * Creates cached counts by place. A moved window updates the nearest cached counts by the rows that start or
 * end between its old and new ends: O(changed rows). Any other question is counted row by row.
 */
export function createCountByPlace(
  filterBits: FilterBits,
  filter: RowFilter,
  placesOf: () => PlaceIndex,
): CountByPlace {
  let kept: Kept[] = [];

  function keep(found: Kept): Kept {
    kept = [found, ...kept.filter((other) => other !== found)].slice(0, mostKept);
    return found;
  }

  return (then, clauses, without = []) => {
    const left = bitsOf(without);
    const window = left & bitOf.time ? undefined : clauses.time;
    const places = placesOf();
    if (!window || clauses.within === 'certainly')
      return countPlaces(places, then.table, filter.rows(clauses, without));
    const mask = filterBits.mask(clauses, left);
    const version = filterBits.version(mask);
    const span = spanOf(window);
    const { columns } = then.table;
    let nearest: Kept | undefined;
    let fewest = rowsBetween(columns, span.start, span.end);
    for (const one of kept) {
      if (one.mask !== mask || one.version !== version || one.columns !== columns) continue;
      const rows =
        rowsBetween(columns, one.span.start, span.start) + rowsBetween(columns, one.span.end, span.end);
      if (rows < fewest) [nearest, fewest] = [one, rows];
    }
    if (!nearest) {
      const counted = copyPlaces(countPlaces(places, then.table, filter.rows(clauses, without)));
      return keep({ ...counted, columns, mask, version, span });
    }
    const found = nearest;
    moveEnds(then, found, span, (row, by) => {
      if (((filterBits.bits[row] as number) & mask) === 0) addToPlaces(places, columns, found, row, by);
    });
    return keep(found);
  };
}

/** Estimates how many rows must be visited to find those that start or end between two minutes. */
function rowsBetween({ startMinute }: Columns, one: number, other: number): number {
  if (one === other) return 0;
  const from = firstAtLeast(startMinute, Math.min(one, other) - longMinutes);
  return firstAtLeast(startMinute, Math.max(one, other)) - from;
}

/**
 * Moves the window of cached counts; `add` is called for each row between the old ends and the new, with 1 if
 * it comes in and −1 if it drops out.
 */
function moveEnds(
  { intervals }: TableAsOf,
  kept: Kept,
  span: Span,
  add: (row: number, by: number) => void,
): void {
  const { startMinute } = intervals;
  const was = kept.span;
  kept.span = span;
  const later = span.end > was.end ? 1 : -1;
  const last = firstAtLeast(startMinute, Math.max(was.end, span.end));
  for (let row = firstAtLeast(startMinute, Math.min(was.end, span.end)); row < last; row++) add(row, later);
  const sooner = span.start < was.start ? 1 : -1;
  visitEnding(intervals, Math.min(was.start, span.start), Math.max(was.start, span.start), (row) =>
    add(row, sooner),
  );
}

/** Visits the rows that end after the minute `after`, and at `until` at the latest. */
function visitEnding(intervals: Intervals, after: number, until: number, visit: (row: number) => void): void {
  if (after === until) return;
  const { startMinute, endMinute } = intervals;
  const near = firstAtLeast(startMinute, after - longMinutes);
  const last = firstAtLeast(startMinute, until);
  visitLongIntervals(intervals, near, after, (row) => {
    if ((endMinute[row] as number) <= until) visit(row);
  });
  for (let row = near; row < last; row++) {
    const end = endMinute[row] as number;
    if (end > after && end <= until) visit(row);
  }
}
