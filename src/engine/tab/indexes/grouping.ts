import { eventStatuses } from '../../../model/event';
import { flag, type Columns } from '../../../table/columns';
import type { Lists } from '../../../table/lists';
import type { Table } from '../../../table/table';
import type { FacetName } from '../../questions';

/**
 * Grouping of rows for counts: each row has one key or a list of keys; an empty list counts as the last key,
 * "none".
 */
export type Grouping = {
  readonly facet: FacetName;
  /** Number of group keys, such as the options of a facet. */
  readonly keys: number;
  /** Whether counts are also split by category, so that a category filter needs no pass over the rows. */
  readonly byCategory: boolean;
  /** Number of counts per checkpoint: keys, keys × categories, or (for categories) two per category. */
  readonly width: number;
  readonly columns: Columns;
  readonly single: Uint8Array | Uint16Array | undefined;
  readonly lists: Lists | undefined;
  /**
   * Offset of the counts of rows without exact first and last day, by category; 0 if they are not counted
   * apart.
   */
  readonly inexact: number;
};

/** Most counts (keys × categories) for which counts are split by category. */
const mostByCategory = 1024;

/** Creates the grouping of a table's rows by the options of a facet. */
export function groupingOf(facet: FacetName, { columns, dictionaries }: Table): Grouping {
  const categories = dictionaries.categories.length;
  const grouping = (keys: number, single?: Grouping['single'], lists?: Lists, inexact = 0): Grouping => {
    const byCategory = inexact > 0 || keys * categories <= mostByCategory;
    const width = inexact > 0 ? 2 * inexact : byCategory ? keys * categories : keys;
    return { facet, keys, byCategory, width, columns, single, lists, inexact };
  };
  switch (facet) {
    case 'category':
      return grouping(1, undefined, undefined, categories);
    case 'status':
      return grouping(eventStatuses.length, columns.status);
    case 'actor':
      return grouping(dictionaries.actors.length + 1, undefined, columns.actors);
    case 'place':
      return grouping(dictionaries.places.length + 1, undefined, columns.places);
  }
}

/** Adds a row to the counts of its keys, from offset `at` on; `by` −1 subtracts it. */
export function addRow(of: Grouping, row: number, counts: Uint32Array | Int32Array, at = 0, by = 1): void {
  const { keys, columns, single, lists } = of;
  const first = of.byCategory ? at + (columns.category[row] as number) * keys : at;
  if (!lists) {
    const key = single ? first + (single[row] as number) : first;
    counts[key] = (counts[key] as number) + by;
    if (of.inexact === 0 || (columns.flags[row] as number) & flag.exactBounds) return;
    counts[key + of.inexact] = (counts[key + of.inexact] as number) + by;
    return;
  }
  const begin = lists.starts[row] as number;
  const end = lists.starts[row + 1] as number;
  for (let i = begin; i < end; i++) {
    const key = first + (lists.values[i] as number);
    counts[key] = (counts[key] as number) + by;
  }
  // An event at a place without coordinates counts for the place and for "none".
  const isNone = of.facet === 'place' ? ((columns.flags[row] as number) & flag.placed) === 0 : begin === end;
  if (!isNone) return;
  const none = first + keys - 1;
  counts[none] = (counts[none] as number) + by;
}

/** Two arrays of counts of the same rows: at their starts, and at their ends. */
export type BothCounts = { readonly starts: Uint32Array; readonly ends: Uint32Array };

/** Adds a row to two arrays of counts while reading it once; the same as `addRow` for each. */
export function addToBoth(
  of: Grouping,
  row: number,
  { starts: one, ends: other }: BothCounts,
  oneAt: number,
  otherAt: number,
): void {
  const { keys, columns, single, lists, inexact } = of;
  const first = of.byCategory ? (columns.category[row] as number) * keys : 0;
  if (!lists) {
    const key = single ? first + (single[row] as number) : first;
    one[oneAt + key] = (one[oneAt + key] as number) + 1;
    other[otherAt + key] = (other[otherAt + key] as number) + 1;
    if (inexact === 0 || (columns.flags[row] as number) & flag.exactBounds) return;
    one[oneAt + key + inexact] = (one[oneAt + key + inexact] as number) + 1;
    other[otherAt + key + inexact] = (other[otherAt + key + inexact] as number) + 1;
    return;
  }
  const { starts, values } = lists;
  const end = starts[row + 1] as number;
  const begin = starts[row] as number;
  for (let i = begin; i < end; i++) {
    const key = first + (values[i] as number);
    one[oneAt + key] = (one[oneAt + key] as number) + 1;
    other[otherAt + key] = (other[otherAt + key] as number) + 1;
  }
  const isNone = of.facet === 'place' ? ((columns.flags[row] as number) & flag.placed) === 0 : begin === end;
  if (!isNone) return;
  const none = first + keys - 1;
  one[oneAt + none] = (one[oneAt + none] as number) + 1;
  other[otherAt + none] = (other[otherAt + none] as number) + 1;
}

/**
 * Sums counts by key over the categories that pass the category clause; for the facet `category`, returns one
 * count per category.
 */
export function pickCounts(of: Grouping, counts: Int32Array, categories: Uint8Array): Uint32Array {
  const { keys } = of;
  if (!of.byCategory) return new Uint32Array(counts);
  if (of.facet === 'category') {
    const picked = new Uint32Array(categories.length);
    for (let i = 0; i < picked.length; i++) picked[i] = categories[i] ? (counts[i] as number) : 0;
    return picked;
  }
  const picked = new Uint32Array(keys);
  for (let category = 0; category < categories.length; category++) {
    if (categories[category] === 0) continue;
    for (let key = 0, at = category * keys; key < keys; key++, at++)
      picked[key] = (picked[key] as number) + (counts[at] as number);
  }
  return picked;
}
