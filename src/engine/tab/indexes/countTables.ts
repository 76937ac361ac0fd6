import { groupingOf, type Grouping } from './grouping';
import { bitOf } from './clauseBits';
import type { FilterBits } from './filterBits';
import { createRunningCounts, createCursor, type Cursor, type RunningCounts } from './runningCounts';
import type { TableAsOf } from './tableAsOf';
import type { Clauses, Day, FacetName } from '../../questions';

/** Running counts of rows per option of a facet, by start and by end, under one set of clauses. */
export type CountTables = {
  readonly grouping: Grouping;
  readonly starts: RunningCounts;
  readonly ends: RunningCounts;
  /**
   * Cursors into the running counts, one for each end of a window, kept because the next question often has the
   * same window.
   */
  readonly begun: Cursor;
  readonly ended: Cursor;
  readonly begunBefore: Cursor;
  readonly endedAfter: Cursor;
  /** Scratch array for the counts of an answer, one per option. */
  readonly sums: Int32Array;
};

type Kept = CountTables & {
  readonly mask: number;
  readonly version: number;
  readonly asOf: Day | undefined;
};

/** Most cached count tables (four facets under a few sets of clauses); the least recently used is dropped. */
const mostKept = 12;

/**
 * Returns the most counts that a table may store for a number of rows; beyond, passes over the rows are
 * cheaper.
 */
const mostCounts = (rows: number) => 2 * rows + 2 ** 16;

/**
 * Creates a cached function that returns a facet's count tables; `without` is the mask of clauses to ignore
 * (see `bitsOf`).
 */
export function createCountTables(
  filterBits: FilterBits,
): (then: TableAsOf, facet: FacetName, clauses: Clauses, without: number) => CountTables {
  /** Cached count tables, the most recently used first. */
  const kept: Kept[] = [];
  const byCategory = new Map<FacetName, boolean>();

  function make(then: TableAsOf, facet: FacetName, key: Pick<Kept, 'mask' | 'version' | 'asOf'>): Kept {
    const grouping = groupingOf(facet, then.table);
    const { columns, width } = grouping;
    const most = Math.max(3, Math.floor(mostCounts(columns.length) / Math.max(1, width)));
    const { starts, ends } = createRunningCounts({
      grouping,
      bits: filterBits.bits,
      mask: key.mask,
      starts: then.starts,
      ends: then.ends,
      most,
    });
    return {
      ...{ grouping, starts, ends, ...key },
      begun: createCursor(starts),
      ended: createCursor(ends),
      begunBefore: createCursor(starts),
      endedAfter: createCursor(ends),
      sums: new Int32Array(width),
    };
  }

  return (then, facet, clauses, without) => {
    let isByCategory = byCategory.get(facet);
    if (isByCategory === undefined) {
      isByCategory = groupingOf(facet, then.table).byCategory;
      byCategory.set(facet, isByCategory);
    }
    const mask = filterBits.mask(clauses, isByCategory ? without | bitOf.category : without);
    const version = filterBits.version(mask);
    const { known: asOf } = clauses;
    for (let at = 0; at < kept.length; at++) {
      const found = kept[at] as Kept;
      if (found.mask !== mask || found.version !== version || found.asOf !== asOf) continue;
      if (found.grouping.facet !== facet) continue;
      for (let i = at; i > 0; i--) kept[i] = kept[i - 1] as Kept;
      kept[0] = found;
      return found;
    }
    const made = make(then, facet, { mask, version, asOf });
    kept.unshift(made);
    if (kept.length > mostKept) kept.pop();
    return made;
  };
}
