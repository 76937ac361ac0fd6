import type { Table } from '../table/table';
import { addRow, codingOf, pickCounts, type Coding } from './coding';
import { visitCrossing } from './crossing';
import { isOpen } from './dimensions';
import { askedCodes } from './markMisses';
import type { Misses } from './misses';
import { momentsOf, orderOf } from './moments';
import { countPrefixes, createCursor, type PrefixCounts } from './prefixCounts';
import type { ClauseName, Clauses, FacetName, Minute } from './questions';
import { isCertain, timeRangeOf, type TimeRange } from './timeRange';

/** Counts rows without looking at them one by one: what starts before the end, less what ended before the start. */
export type RowCounts = {
  /** The counts of a facet's codes, and where rows may have none, of those behind them. */
  readonly facet: (
    then: Table,
    facet: FacetName,
    clauses: Clauses,
    without: readonly ClauseName[],
  ) => Uint32Array;
  /** How many rows touch each bin, a list a category: `counts[category][bin]`. */
  readonly bins: (
    then: Table,
    edges: readonly Minute[],
    clauses: Clauses,
    without: readonly ClauseName[],
  ) => readonly Uint32Array[];
};

/** What stands between a question and its counts. */
type Counted = {
  readonly coding: Coding;
  readonly starts: PrefixCounts;
  readonly ends: PrefixCounts;
  readonly range: TimeRange;
  readonly certainly: boolean;
  /** By category index: 1 where its rows count. */
  readonly categories: Uint8Array;
  readonly passes: (row: number) => boolean;
};

/** Tables that are kept, for four facets under a few sets of clauses: the last asked for. */
const mostKept = 24;

/** The most counts in a table of so many rows: where they are few, a day apart would be more than looking at each. */
const mostCounts = (rows: number) => 2 * rows + 1024;

export function createRowCounts(misses: Misses): RowCounts {
  const kept = new Map<string, PrefixCounts>();

  function prefixes(
    by: 'start' | 'end',
    coding: Coding,
    then: Table,
    mask: number,
    known: number | undefined,
  ): PrefixCounts {
    const key = `${coding.facet} ${by} ${mask} ${misses.stamp(mask)} ${known}`;
    const found = kept.get(key) ?? counted();
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return found;

    function counted(): PrefixCounts {
      const { columns } = then;
      const most = Math.floor(mostCounts(columns.length) / Math.max(1, coding.width));
      return countPrefixes({
        order: orderOf(columns, by),
        moments: momentsOf(columns.startMinute, by, Math.max(3, most)),
        coding,
        bits: misses.bits,
        mask,
      });
    }
  }

  function counted(then: Table, facet: FacetName, clauses: Clauses, without: readonly ClauseName[]): Counted {
    const coding = codingOf(facet, then);
    const { categories } = then.dictionaries;
    // Where the counts are by category, its clause picks some of them and no row need be looked at.
    const picks = coding.byCategory && !without.includes('category') && !isOpen(clauses, 'category');
    const mask = misses.mask(clauses, coding.byCategory ? [...without, 'category'] : without);
    const window = without.includes('time') ? undefined : clauses.time;
    return {
      coding,
      starts: prefixes('start', coding, then, mask, clauses.known),
      ends: prefixes('end', coding, then, mask, clauses.known),
      range: timeRangeOf(then.columns, window),
      certainly: window !== undefined && clauses.within === 'certainly',
      categories: picks
        ? askedCodes(categories, clauses.category ?? [])
        : new Uint8Array(categories.length).fill(1),
      passes: (row) => ((misses.bits[row] as number) & mask) === 0,
    };
  }

  return {
    facet(then, facet, clauses, without) {
      const all = counted(then, facet, clauses, without);
      const { coding, range } = all;
      const from = createCursor(all.ends);
      const to = createCursor(all.starts);
      from.advance(range.start + 1);
      to.advance(range.end);
      const sums = to.counts;
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) - (from.counts[i] as number);
      if (all.certainly) for (const row of unsureRows(then, all)) addRow(coding, row, sums, -1);
      return pickCounts(coding, sums, all.categories);
    },

    bins(then, edges, clauses, without) {
      const all = counted(then, 'category', clauses, without);
      const { range, categories } = all;
      const bins = Math.max(0, edges.length - 1);
      const counts = Array.from(categories, () => new Uint32Array(bins));
      const ended = createCursor(all.ends);
      const begun = createCursor(all.starts);
      for (let bin = 0; bin < bins; bin++) {
        const from = Math.max(edges[bin] as number, range.start);
        const to = Math.min(edges[bin + 1] as number, range.end);
        if (from > to) {
          // The bin lies outside the window: what touches both spans what is between.
          visitCrossing(then.columns, to, from, (row) => all.passes(row) && step(row, bin, 1));
          continue;
        }
        ended.advance(Math.floor(from) + 1);
        begun.advance(to);
        for (let category = 0; category < counts.length; category++) {
          if (categories[category] === 0) continue;
          (counts[category] as Uint32Array)[bin] =
            (begun.counts[category] as number) - (ended.counts[category] as number);
        }
      }
      if (all.certainly) {
        for (const row of unsureRows(then, all)) eachBin(then, row, edges, (bin) => step(row, bin, -1));
      }
      return counts;

      function step(row: number, bin: number, by: number): void {
        const category = then.columns.category[row] as number;
        if (categories[category] === 0) return;
        const ofCategory = counts[category] as Uint32Array;
        ofCategory[bin] = (ofCategory[bin] as number) + by;
      }
    },
  };
}

/** The rows of a window that may have happened outside it: they cross one of its ends. */
function unsureRows({ columns }: Table, { range, passes }: Counted): number[] {
  const found: number[] = [];
  const { start, end } = range;
  const look = (row: number) => {
    if (passes(row) && !isCertain(columns, row, range)) found.push(row);
  };
  visitCrossing(columns, start, start, look);
  visitCrossing(columns, end, end, (row) => {
    if ((columns.startMinute[row] as number) >= start) look(row);
  });
  return found;
}

/** Visits the bins that a row touches. */
function eachBin(
  { columns }: Table,
  row: number,
  edges: readonly Minute[],
  visit: (bin: number) => void,
): void {
  const start = columns.startMinute[row] as number;
  const end = columns.endMinute[row] as number;
  for (let bin = 0; bin + 1 < edges.length && (edges[bin] as number) < end; bin++) {
    if ((edges[bin + 1] as number) > start) visit(bin);
  }
}
