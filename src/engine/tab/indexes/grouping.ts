import { eventStatuses } from '../../../model/event';
import { flag, type Columns } from '../../../table/columns';
import type { Lists } from '../../../table/lists';
import type { Table } from '../../../table/table';
import type { FacetName } from '../../questions';

/** What rows are counted by: each has one code, or a list of them and `none`, the last code, if that is empty. */
export type Coding = {
  readonly facet: FacetName;
  /** Codes that a row can have. */
  readonly codes: number;
  /** Whether the counts tell the categories apart: then ticking some picks counts, and looks at no row. */
  readonly byCategory: boolean;
  /** Counts in all: where they are by category, those of its codes stand together. */
  readonly width: number;
  readonly columns: Columns;
  readonly single: Uint8Array | Uint16Array | undefined;
  readonly lists: Lists | undefined;
  /** Where the counts of the unsure rows begin, by category: behind those of categories; else 0. */
  readonly unsure: number;
};

/** Beyond so many counts the codes stand once for all categories. */
const mostByCategory = 1024;

export function codingOf(facet: FacetName, { columns, dictionaries }: Table): Coding {
  const categories = dictionaries.categories.length;
  switch (facet) {
    case 'category':
      return {
        facet,
        codes: 1,
        byCategory: true,
        width: 2 * categories,
        columns,
        single: undefined,
        lists: undefined,
        unsure: categories,
      };
    case 'status':
      return coding(facet, eventStatuses.length, categories, columns, columns.status, undefined);
    case 'actor':
      return coding(facet, dictionaries.actors.length + 1, categories, columns, undefined, columns.actors);
    case 'place':
      return coding(facet, dictionaries.places.length + 1, categories, columns, undefined, columns.places);
  }
}

function coding(
  facet: FacetName,
  codes: number,
  categories: number,
  columns: Columns,
  single: Coding['single'],
  lists: Coding['lists'],
): Coding {
  const byCategory = codes * categories <= mostByCategory;
  const width = byCategory ? codes * categories : codes;
  return { facet, codes, byCategory, width, columns, single, lists, unsure: 0 };
}

/** Counts a row, from a place in the counts on; with `by` −1 takes it back. */
export function addRow(of: Coding, row: number, counts: Uint32Array | Int32Array, at = 0, by = 1): void {
  const { codes, columns, single, lists } = of;
  const first = of.byCategory ? at + (columns.category[row] as number) * codes : at;
  if (!lists) {
    const code = single ? first + (single[row] as number) : first;
    counts[code] = (counts[code] as number) + by;
    if (of.unsure === 0 || (columns.flags[row] as number) & flag.sure) return;
    counts[code + of.unsure] = (counts[code + of.unsure] as number) + by;
    return;
  }
  const begin = lists.starts[row] as number;
  const end = lists.starts[row + 1] as number;
  for (let i = begin; i < end; i++) {
    const code = first + (lists.values[i] as number);
    counts[code] = (counts[code] as number) + by;
  }
  // An event of a place that has no point on the map counts for both.
  const isNone = of.facet === 'place' ? ((columns.flags[row] as number) & flag.placed) === 0 : begin === end;
  if (!isNone) return;
  const none = first + codes - 1;
  counts[none] = (counts[none] as number) + by;
}

/** Counts a row in two lists of counts, from a place in each on: as `addRow` twice, and the row is looked at once. */
export function addToBoth(
  of: Coding,
  row: number,
  one: Uint32Array,
  oneAt: number,
  other: Uint32Array,
  otherAt: number,
): void {
  const { codes, columns, single, lists, unsure } = of;
  const first = of.byCategory ? (columns.category[row] as number) * codes : 0;
  if (!lists) {
    const code = single ? first + (single[row] as number) : first;
    one[oneAt + code] = (one[oneAt + code] as number) + 1;
    other[otherAt + code] = (other[otherAt + code] as number) + 1;
    if (unsure === 0 || (columns.flags[row] as number) & flag.sure) return;
    one[oneAt + code + unsure] = (one[oneAt + code + unsure] as number) + 1;
    other[otherAt + code + unsure] = (other[otherAt + code + unsure] as number) + 1;
    return;
  }
  const { starts, values } = lists;
  const end = starts[row + 1] as number;
  const begin = starts[row] as number;
  for (let i = begin; i < end; i++) {
    const code = first + (values[i] as number);
    one[oneAt + code] = (one[oneAt + code] as number) + 1;
    other[otherAt + code] = (other[otherAt + code] as number) + 1;
  }
  const isNone = of.facet === 'place' ? ((columns.flags[row] as number) & flag.placed) === 0 : begin === end;
  if (!isNone) return;
  const none = first + codes - 1;
  one[oneAt + none] = (one[oneAt + none] as number) + 1;
  other[otherAt + none] = (other[otherAt + none] as number) + 1;
}

/** The counts of the codes, those of the categories that count added up; of categories, theirs. */
export function pickCounts(of: Coding, counts: Int32Array, categories: Uint8Array): Uint32Array {
  const { codes } = of;
  if (!of.byCategory) return new Uint32Array(counts);
  if (of.facet === 'category') {
    const picked = new Uint32Array(categories.length);
    for (let i = 0; i < picked.length; i++) picked[i] = categories[i] ? (counts[i] as number) : 0;
    return picked;
  }
  const picked = new Uint32Array(codes);
  for (let category = 0; category < categories.length; category++) {
    if (categories[category] === 0) continue;
    for (let code = 0, at = category * codes; code < codes; code++, at++)
      picked[code] = (picked[code] as number) + (counts[at] as number);
  }
  return picked;
}
