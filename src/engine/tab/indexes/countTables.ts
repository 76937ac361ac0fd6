import type { Table } from '../../../table/table';
import { codingOf, type Coding } from './grouping';
import { bitOf } from './clauseBits';
import type { Misses } from './filterBits';
import { momentsOf } from './checkpoints';
import { countPrefixes, createCursor, type Cursor, type PrefixCounts } from './runningCounts';
import type { Clauses, Day, FacetName } from '../../questions';

/** The running counts of a facet's codes by start and by end, under one set of clauses. */
export type CountTables = {
  readonly coding: Coding;
  readonly starts: PrefixCounts;
  readonly ends: PrefixCounts;
  /** Places in them, one for each end of a window: the next question often asks for the same. */
  readonly begun: Cursor;
  readonly ended: Cursor;
  readonly begunBefore: Cursor;
  readonly endedAfter: Cursor;
  /** Room for an answer in the making. */
  readonly sums: Int32Array;
};

type Kept = CountTables & {
  readonly mask: number;
  readonly stamp: number;
  readonly known: Day | undefined;
};

/** Tables that are kept, for four facets under a few sets of clauses: the last asked for. */
const mostKept = 12;

/** The most counts in a table of so many rows: where they are few, a day apart would be more than looking at each. */
const mostCounts = (rows: number) => 2 * rows + 2 ** 16;

/** Finds or makes the tables of a question; the clauses `without` are left out (see `bitsOf`). */
export function createCountTables(
  misses: Misses,
): (then: Table, facet: FacetName, clauses: Clauses, without: number) => CountTables {
  /** The last asked for comes first. */
  const kept: Kept[] = [];
  const byCategory = new Map<FacetName, boolean>();

  function make(coding: Coding, mask: number, stamp: number, known: Day | undefined): Kept {
    const { columns, width } = coding;
    const most = Math.max(3, Math.floor(mostCounts(columns.length) / Math.max(1, width)));
    const { starts, ends } = countPrefixes({
      coding,
      bits: misses.bits,
      mask,
      momentsOf: (by) => momentsOf(columns.startMinute, by, most),
    });
    return {
      ...{ coding, starts, ends, mask, stamp, known },
      begun: createCursor(starts),
      ended: createCursor(ends),
      begunBefore: createCursor(starts),
      endedAfter: createCursor(ends),
      sums: new Int32Array(width),
    };
  }

  return (then, facet, clauses, without) => {
    let tellsCategories = byCategory.get(facet);
    if (tellsCategories === undefined) {
      tellsCategories = codingOf(facet, then).byCategory;
      byCategory.set(facet, tellsCategories);
    }
    const mask = misses.mask(clauses, tellsCategories ? without | bitOf.category : without);
    const stamp = misses.stamp(mask);
    const { known } = clauses;
    for (let at = 0; at < kept.length; at++) {
      const found = kept[at] as Kept;
      if (found.mask !== mask || found.stamp !== stamp || found.known !== known) continue;
      if (found.coding.facet !== facet) continue;
      for (let i = at; i > 0; i--) kept[i] = kept[i - 1] as Kept;
      kept[0] = found;
      return found;
    }
    const made = make(codingOf(facet, then), mask, stamp, known);
    kept.unshift(made);
    if (kept.length > mostKept) kept.pop();
    return made;
  };
}
