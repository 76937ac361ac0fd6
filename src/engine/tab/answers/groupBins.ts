import { eventStatuses } from '../../../model/event';
import { flag, type Columns } from '../../../table/columns';
import type { Lists } from '../../../table/lists';
import type { Answer, Ask, ClauseName, GroupBins, GroupName } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';
import { binFinder } from './binFinder';

/**
 * Counts the events of each group by status and time bin, in two passes: the first finds the largest groups,
 * which alone get bins.
 */
export function answerGroupBins(
  then: TableAsOf,
  { filter }: Indexes,
  { clauses, by, edges, most }: Ask<'groupBins'>,
): Answer<'groupBins'> {
  const { columns } = then.table;
  const { startMinute, status } = columns;
  const rows = filter.rows(clauses, [clauseOf[by]]);
  const { count, visit } = groupsOf(then, by);
  const totals = new Uint32Array(count + 1);
  const countOne = (group: number) => {
    totals[group] = (totals[group] as number) + 1;
  };
  for (const row of rows) visit(row, countOne);

  const all = Array.from(totals, (_, group) => group);
  const isFixed = by === 'category' || by === 'status';
  const there = all.filter((group) => (isFixed && group < count) || (totals[group] as number) > 0);
  const chosen = isFixed
    ? there
    : there.sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b).slice(0, most);
  const binOf = binFinder(edges);
  const bins = Math.max(0, edges.length - 1);
  const counted = new Map<number, Uint32Array>(
    chosen.map((group) => [group, new Uint32Array(eventStatuses.length * bins)]),
  );
  let at = 0;
  const countThere = (group: number) => {
    const counts = counted.get(group);
    if (counts) counts[at] = (counts[at] as number) + 1;
  };
  for (const row of rows) {
    at = (status[row] as number) * bins + binOf(startMinute[row] as number);
    visit(row, countThere);
  }
  return {
    edges,
    groups: chosen.map((group): GroupBins => ({
      index: group === count ? -1 : group,
      total: totals[group] as number,
      counts: counted.get(group) as Uint32Array,
    })),
    more: there.length - chosen.length,
  };
}

const clauseOf: { readonly [By in GroupName]: ClauseName } = {
  category: 'category',
  side: 'actor',
  status: 'status',
  actor: 'actor',
  place: 'place',
};

type Groups = {
  /** Number of groups; rows without a group are passed to `see` with this number as their group. */
  readonly count: number;
  /** Calls back with each group of a row, once per group. */
  readonly visit: (row: number, see: (group: number) => void) => void;
};

function groupsOf({ table: { columns, dictionaries } }: TableAsOf, by: GroupName): Groups {
  switch (by) {
    case 'category':
      return ofColumn(columns.category, dictionaries.categories.length);
    case 'status':
      return ofColumn(columns.status, eventStatuses.length);
    case 'actor':
      return ofLists(columns.actors, dictionaries.actors.length);
    case 'place':
      return ofPlaces(columns, dictionaries.places.length);
    case 'side': {
      const sideOf = dictionaries.actors.map(({ side }) =>
        dictionaries.sides.findIndex(({ id }) => id === side),
      );
      return ofSides(columns.actors, sideOf, dictionaries.sides.length);
    }
  }
}

function ofColumn(column: ArrayLike<number>, count: number): Groups {
  return { count, visit: (row, see) => see(column[row] as number) };
}

function ofLists({ starts, values }: Lists, count: number): Groups {
  return {
    count,
    visit: (row, see) => {
      const [first, end] = [starts[row] as number, starts[row + 1] as number];
      for (let i = first; i < end; i++) see(values[i] as number);
      if (first === end) see(count);
    },
  };
}

/** Groups rows by place; a row whose places have no coordinates also counts as "without a place". */
function ofPlaces({ places: { starts, values }, flags }: Columns, count: number): Groups {
  return {
    count,
    visit: (row, see) => {
      const end = starts[row + 1] as number;
      for (let i = starts[row] as number; i < end; i++) see(values[i] as number);
      if (((flags[row] as number) & flag.placed) === 0) see(count);
    },
  };
}

function ofSides({ starts, values }: Lists, sideOf: readonly number[], count: number): Groups {
  /** Row in which each side was last seen, counted from 1, so that a side counts once per row. */
  const seenIn = new Uint32Array(count);
  return {
    count,
    visit: (row, see) => {
      let any = false;
      const end = starts[row + 1] as number;
      for (let i = starts[row] as number; i < end; i++) {
        const side = sideOf[values[i] as number] as number;
        if (side < 0) continue;
        any = true;
        if (seenIn[side] !== row + 1) see(side);
        seenIn[side] = row + 1;
      }
      // Reset for the second pass over the rows.
      for (let i = starts[row] as number; i < end; i++) {
        const side = sideOf[values[i] as number] as number;
        if (side >= 0) seenIn[side] = 0;
      }
      if (!any) see(count);
    },
  };
}
