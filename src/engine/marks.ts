import { flag } from '../table/columns';
import { countCells } from './cells';
import type { Answer, Ask } from './questions';
import { readMark } from './readMark';
import type { Seekers } from './seekers';
import type { TableAsKnown } from './tableAsKnown';

const defaultCellDegrees = 0.1;

/** The events one by one while they are few enough; else how many lie in each cell. */
export function answerMarks(
  { table }: TableAsKnown,
  { filter }: Seekers,
  { clauses, without, limit, cellDegrees = defaultCellDegrees }: Ask<'marks'>,
): Answer<'marks'> {
  const { columns, dictionaries } = table;
  const rows = filter.rows(clauses, without);
  const unplaced = new Uint32Array(dictionaries.categories.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if ((columns.flags[row] as number) & flag.placed) continue;
    const category = columns.category[row] as number;
    unplaced[category] = (unplaced[category] as number) + 1;
  }
  const few = rows.length <= limit;
  return {
    total: rows.length,
    marks: few ? Array.from(rows, (row) => readMark(columns, row)) : undefined,
    cells: few ? undefined : countCells(table, rows, cellDegrees),
    unplaced,
  };
}
