import type { Table } from '../table/table';
import { addRow, pickCounts } from './coding';
import { createCountTables, type CountTables } from './countTables';
import { visitCrossing, visitSpanning } from './crossing';
import { bitOf, isOpen } from './dimensions';
import { askedCodes } from './markMisses';
import type { Misses } from './misses';
import { createCursor, moveCursor, type Cursor } from './prefixCounts';
import type { Clauses, FacetName, Minute } from './questions';
import { isCertain, spanOf, type Span } from './timeRange';

/** Counts rows without looking at them one by one: what starts before the end, less what ended before the start. */
export type RowCounts = {
  /** The counts of a facet's codes, and where rows may have none, of those behind them. */
  readonly facet: (then: Table, facet: FacetName, clauses: Clauses, without: number) => Uint32Array;
  /** How many rows touch each bin, a list a category: `counts[category][bin]`. */
  readonly bins: (
    then: Table,
    edges: readonly Minute[],
    clauses: Clauses,
    without: number,
  ) => readonly Uint32Array[];
  /** How many rows pass: where `within` is `possibly`, and where it is `certainly`. */
  readonly totals: (then: Table, clauses: Clauses) => { readonly possible: number; readonly certain: number };
};

/** What stands between a question and its counts. */
type Counted = {
  readonly tables: CountTables;
  readonly span: Span;
  readonly certainly: boolean;
  /** By category index: 1 where its rows count. */
  readonly categories: Uint8Array;
  readonly misses: Misses;
};

export function createRowCounts(misses: Misses): RowCounts {
  const tablesOf = createCountTables(misses);
  let picked: { readonly ids: readonly string[] | undefined; readonly codes: Uint8Array } | undefined;

  function picksOf({ dictionaries: { categories } }: Table, ids: readonly string[] | undefined): Uint8Array {
    if (!picked || picked.ids !== ids) {
      const codes = ids ? askedCodes(categories, ids) : new Uint8Array(categories.length).fill(1);
      picked = { ids, codes };
    }
    return picked.codes;
  }

  function counted(then: Table, facet: FacetName, clauses: Clauses, without: number): Counted {
    const tables = tablesOf(then, facet, clauses, without);
    // Where the counts are by category, its clause picks some of them and no row need be looked at.
    const picks =
      tables.coding.byCategory && (without & bitOf.category) === 0 && !isOpen(clauses, 'category');
    const window = without & bitOf.time ? undefined : clauses.time;
    return {
      tables,
      span: spanOf(window),
      certainly: window !== undefined && clauses.within === 'certainly',
      categories: picksOf(then, picks ? clauses.category : undefined),
      misses,
    };
  }

  return {
    facet(then, facet, clauses, without) {
      const all = counted(then, facet, clauses, without);
      const { coding, sums } = all.tables;
      countTouching(all);
      if (all.certainly) {
        if (facet === 'category') takeCrossing(then, all);
        else for (const row of unsureRows(then, all)) addRow(coding, row, sums, 0, -1);
      }
      return pickCounts(coding, sums, all.categories);
    },

    totals(then, clauses) {
      const all = counted(then, 'category', clauses, 0);
      countTouching(all);
      const possible = sumOf(all);
      if (clauses.time) takeCrossing(then, all);
      return { possible, certain: sumOf(all) };
    },

    bins(then, edges, clauses, without) {
      const all = counted(then, 'category', clauses, without);
      const { categories, span } = all;
      const bins = Math.max(0, edges.length - 1);
      const counts = new Uint32Array(categories.length * bins);
      const ended = createCursor(all.tables.ends);
      const begun = createCursor(all.tables.starts);
      for (let bin = 0; bin < bins; bin++) {
        const from = Math.max(edges[bin] as number, span.start);
        const to = Math.min(edges[bin + 1] as number, span.end);
        if (from > to) {
          // The bin lies outside the window: what touches both spans what is between.
          visitCrossing(then.columns, to, from, (row) => passes(all, row) && step(row, bin, 1));
          continue;
        }
        moveCursor(ended, Math.floor(from) + 1);
        moveCursor(begun, to);
        subtract(begun, ended, counts, bin, bins);
      }
      if (all.certainly) {
        for (const row of unsureRows(then, all)) eachBin(then, row, edges, (bin) => step(row, bin, -1));
      }
      return Array.from(categories, (picked, category) => {
        const ofCategory = counts.subarray(category * bins, (category + 1) * bins);
        return picked ? ofCategory : ofCategory.fill(0);
      });

      function step(row: number, bin: number, by: number): void {
        const at = (then.columns.category[row] as number) * bins + bin;
        counts[at] = (counts[at] as number) + by;
      }
    },
  };
}

/** Counts, into the sums of the tables, what touches the window. */
function countTouching({ tables, span }: Counted): void {
  const { begun, ended, sums } = tables;
  moveCursor(begun, span.end);
  moveCursor(ended, span.start + 1);
  for (let i = 0, from = ended.at, to = begun.at; i < sums.length; i++, from++, to++)
    sums[i] = (begun.counts[to] as number) - (ended.counts[from] as number);
}

/**
 * Takes back, from the sums of categories, the unsure rows that cross an end of the window. What crosses a
 * minute has started before it and hasn't ended; what crosses both ends counts once.
 */
function takeCrossing({ columns }: Table, all: Counted): void {
  const { tables, span } = all;
  const { begun, ended, begunBefore, endedAfter, sums, coding } = tables;
  moveCursor(begunBefore, span.start);
  moveCursor(endedAfter, span.end + 1);
  let first = 0;
  let last = 0;
  for (let category = 0, at = coding.unsure; category < coding.unsure; category++, at++) {
    const atStart =
      (begunBefore.counts[begunBefore.at + at] as number) - (ended.counts[ended.at + at] as number);
    const atEnd = (begun.counts[begun.at + at] as number) - (endedAfter.counts[endedAfter.at + at] as number);
    sums[category] = (sums[category] as number) - atStart - atEnd;
    first += atStart;
    last += atEnd;
  }
  if (first === 0 || last === 0) return;
  visitSpanning(columns, span.start, span.end, (row) => {
    if (!passes(all, row)) return;
    const category = columns.category[row] as number;
    sums[category] = (sums[category] as number) + 1;
  });
}

function sumOf({ tables: { sums }, categories }: Counted): number {
  let all = 0;
  for (let i = 0; i < categories.length; i++) if (categories[i]) all += sums[i] as number;
  return all;
}

/** Writes what one cursor counts more than another, by category, `bins` apart. */
function subtract(more: Cursor, less: Cursor, counts: Uint32Array, bin: number, bins: number): void {
  const { counts: from, at: first } = more;
  const { counts: taken, at: second } = less;
  for (let at = bin, category = 0; at < counts.length; at += bins, category++)
    counts[at] = (from[first + category] as number) - (taken[second + category] as number);
}

function passes({ tables, misses }: Counted, row: number): boolean {
  return ((misses.bits[row] as number) & tables.starts.mask) === 0;
}

/** The rows of a window that may have happened outside it: they cross one of its ends. */
function unsureRows({ columns }: Table, all: Counted): number[] {
  const found: number[] = [];
  const { span } = all;
  const look = (row: number) => {
    if (passes(all, row) && !isCertain(columns, row, span)) found.push(row);
  };
  visitCrossing(columns, span.start, span.start, look);
  visitCrossing(columns, span.end, span.end, (row) => {
    if ((columns.startMinute[row] as number) >= span.start) look(row);
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
