import type { Columns } from '../../../table/columns';
import type { Table } from '../../../table/table';
import { countBins } from './binCounts';
import { addRow, pickCounts } from './grouping';
import { createCountTables, type CountTables } from './countTables';
import { visitCrossing } from './stabbingQuery';
import { bitOf } from './clauseBits';
import { isOpen } from '../../dimensions';
import { askedCodes } from './setBits';
import type { Misses } from './filterBits';
import { moveCursor } from './runningCounts';
import type { Clauses, FacetName, Minute } from '../../questions';
import { spanOf, type Span } from './timeRange';
import { takeCrossing, unsureRows } from './inexactRows';

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
  /** How many rows pass. */
  readonly total: (then: Table, clauses: Clauses, without: number) => number;
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
        const { span } = all;
        const pass = (row: number) => passes(all, row);
        if (facet === 'category') takeCrossing(all.tables, span, pass);
        else for (const row of unsureRows(then.columns, span, pass)) addRow(coding, row, sums, 0, -1);
      }
      return pickCounts(coding, sums, all.categories);
    },

    total(then, clauses, without) {
      const all = counted(then, 'category', clauses, without);
      countTouching(all);
      if (all.certainly) takeCrossing(all.tables, all.span, (row) => passes(all, row));
      return sumOf(all);
    },

    totals(then, clauses) {
      const all = counted(then, 'category', clauses, 0);
      countTouching(all);
      const possible = sumOf(all);
      if (clauses.time) takeCrossing(all.tables, all.span, (row) => passes(all, row));
      return { possible, certain: sumOf(all) };
    },

    bins(then, edges, clauses, without) {
      const all = counted(then, 'category', clauses, without);
      const { categories, span, tables } = all;
      const { columns } = then;
      const bins = Math.max(0, edges.length - 1);
      const counts = countBins(tables, edges, span, categories.length, (into, bin, from, to) => {
        // What touches both the window and a bin outside it spans what is between.
        visitCrossing(columns, to, from, (row) => passes(all, row) && step(into, row, bin, 1));
      });
      if (all.certainly) {
        for (const row of unsureRows(columns, span, (of) => passes(all, of)))
          eachBin(columns, row, edges, (bin) => step(counts, row, bin, -1));
      }
      const byCategory: Uint32Array[] = [];
      for (let category = 0; category < categories.length; category++) {
        const ofCategory = counts.subarray(category * bins, (category + 1) * bins);
        byCategory.push(categories[category] ? ofCategory : ofCategory.fill(0));
      }
      return byCategory;

      function step(into: Uint32Array, row: number, bin: number, by: number): void {
        const at = (columns.category[row] as number) * bins + bin;
        into[at] = (into[at] as number) + by;
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

function sumOf({ tables: { sums }, categories }: Counted): number {
  let all = 0;
  for (let i = 0; i < categories.length; i++) if (categories[i]) all += sums[i] as number;
  return all;
}

function passes({ tables, misses }: Counted, row: number): boolean {
  return ((misses.bits[row] as number) & tables.starts.mask) === 0;
}

/** Visits the bins that a row touches. */
function eachBin(
  columns: Columns,
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
