import { eventStatuses } from '../model/event';
import { flag } from '../table/columns';
import type { Lists } from '../table/lists';
import type { Answer, Ask } from './questions';
import type { RowFilter, Rows } from './rowFilter';
import type { TableAsKnown } from './tableAsKnown';

/** Counts the options of a facet under the other clauses. An event with two actors counts for both. */
export function answerFacets(
  { table: { columns, dictionaries } }: TableAsKnown,
  filter: RowFilter,
  { facet, clauses }: Ask<'facets'>,
): Answer<'facets'> {
  const rows = filter.rows(clauses, [facet]);
  switch (facet) {
    case 'category':
      return { counts: countCodes(columns.category, rows, dictionaries.categories.length), none: 0 };
    case 'status':
      return { counts: countCodes(columns.status, rows, eventStatuses.length), none: 0 };
    case 'actor':
      return {
        counts: countLists(columns.actors, rows, dictionaries.actors.length),
        none: countRows(rows, (row) => columns.actors.starts[row] === columns.actors.starts[row + 1]),
      };
    case 'place':
      return {
        counts: countLists(columns.places, rows, dictionaries.places.length),
        none: countRows(rows, (row) => ((columns.flags[row] as number) & flag.placed) === 0),
      };
  }
}

function countCodes(codes: Uint8Array | Uint16Array, rows: Rows, length: number): Uint32Array {
  const counts = new Uint32Array(length);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] as number] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

function countLists({ starts, values }: Lists, rows: Rows, length: number): Uint32Array {
  const counts = new Uint32Array(length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const end = starts[row + 1] as number;
    for (let item = starts[row] as number; item < end; item++) {
      const value = values[item] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }
  return counts;
}

function countRows(rows: Rows, counts: (row: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (counts(rows[i] as number)) count++;
  return count;
}
