import type { Columns } from '../../../table/columns';
import { countBins } from './binCounts';
import { addRow, pickCounts } from './grouping';
import { createCountTables, type CountTables } from './countTables';
import { visitStabbed } from './stabbingQuery';
import { bitOf } from './clauseBits';
import { isOpen } from '../../dimensions';
import { askedKeys } from './setBits';
import type { FilterBits } from './filterBits';
import { moveCursor } from './runningCounts';
import type { Clauses, FacetName, Minute } from '../../questions';
import type { TableAsOf } from './tableAsOf';
import { spanOf, type Span } from './timeRange';
import { subtractInexact, inexactRows } from './inexactRows';

/**
 * Counts rows by subtracting running counts, without a pass over the rows: those that start before a window's
 * end minus those that end before its start.
 */
export type RowCounts = {
  /**
   * Counts, per option of a facet, the rows that pass the filters; the last item is "none" where rows may have
   * no option.
   */
  readonly facet: (then: TableAsOf, facet: FacetName, clauses: Clauses, without: number) => Uint32Array;
  /** Counts the rows that overlap each time bin, by category: `counts[category][bin]`. */
  readonly bins: (
    then: TableAsOf,
    edges: readonly Minute[],
    clauses: Clauses,
    without: number,
  ) => readonly Uint32Array[];
  /** Counts the rows that pass all clauses. */
  readonly total: (then: TableAsOf, clauses: Clauses, without: number) => number;
  /** Counts the rows that pass the filters, with `within` as `possibly`, and as `certainly`. */
  readonly totals: (
    then: TableAsOf,
    clauses: Clauses,
  ) => { readonly possible: number; readonly certain: number };
};

/** Running counts, window and filter bits from which one question is answered. */
type Counted = {
  readonly tables: CountTables;
  readonly span: Span;
  readonly certainly: boolean;
  /** By category index, 1 for the categories that pass the category clause. */
  readonly categories: Uint8Array;
  readonly filterBits: FilterBits;
};

/** Creates row counts under clauses from cached running counts. */
export function createRowCounts(filterBits: FilterBits): RowCounts {
  const tablesOf = createCountTables(filterBits);
  let picked: { readonly ids: readonly string[] | undefined; readonly keys: Uint8Array } | undefined;

  function picksOf(then: TableAsOf, ids: readonly string[] | undefined): Uint8Array {
    const { categories } = then.table.dictionaries;
    if (!picked || picked.ids !== ids) {
      const keys = ids ? askedKeys(categories, ids) : new Uint8Array(categories.length).fill(1);
      picked = { ids, keys };
    }
    return picked.keys;
  }

  function counted(then: TableAsOf, facet: FacetName, clauses: Clauses, without: number): Counted {
    const tables = tablesOf(then, facet, clauses, without);
    // If counts are split by category, the category clause picks some of them without reading rows.
    const picks =
      tables.grouping.byCategory && (without & bitOf.category) === 0 && !isOpen(clauses, 'category');
    const window = without & bitOf.time ? undefined : clauses.time;
    return {
      tables,
      span: spanOf(window),
      certainly: window !== undefined && clauses.within === 'certainly',
      categories: picksOf(then, picks ? clauses.category : undefined),
      filterBits,
    };
  }

  return {
    facet(then, facet, clauses, without) {
      const all = counted(then, facet, clauses, without);
      const { grouping, sums } = all.tables;
      countTouching(all);
      if (all.certainly) {
        const { span } = all;
        const pass = (row: number) => passes(all, row);
        if (facet === 'category') subtractInexact(all.tables, then.intervals, span, pass);
        else for (const row of inexactRows(then.intervals, span, pass)) addRow(grouping, row, sums, 0, -1);
      }
      return pickCounts(grouping, sums, all.categories);
    },

    total(then, clauses, without) {
      const all = counted(then, 'category', clauses, without);
      countTouching(all);
      if (all.certainly) subtractInexact(all.tables, then.intervals, all.span, (row) => passes(all, row));
      return sumOf(all);
    },

    totals(then, clauses) {
      const all = counted(then, 'category', clauses, 0);
      countTouching(all);
      const possible = sumOf(all);
      if (clauses.time) subtractInexact(all.tables, then.intervals, all.span, (row) => passes(all, row));
      return { possible, certain: sumOf(all) };
    },

    bins(then, edges, clauses, without) {
      const all = counted(then, 'category', clauses, without);
      const { categories, span, tables } = all;
      const { intervals, table } = then;
      const { columns } = table;
      const bins = Math.max(0, edges.length - 1);
      const counts = countBins(tables, edges, span, categories.length, (into, bin, from, to) => {
        // A row that overlaps both the window and a bin outside it spans all between them.
        visitStabbed(intervals, to, from, (row) => passes(all, row) && step(into, row, bin, 1));
      });
      if (all.certainly) {
        for (const row of inexactRows(intervals, span, (of) => passes(all, of)))
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

/** Counts the rows that overlap the window, per group key, into the `sums` of the tables. */
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

function passes({ tables, filterBits }: Counted, row: number): boolean {
  return ((filterBits.bits[row] as number) & tables.starts.mask) === 0;
}

/** Calls back with the index of each time bin that a row overlaps. */
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
