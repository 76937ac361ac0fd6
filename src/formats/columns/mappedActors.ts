import type { EventActor } from '../../model/event';
import { partsOf, slug, type Entries } from './entries';
import { wordsOf, type CellsOf, type Row } from './mappedCells';
import type { Names } from './mapping';

/** Compiles the mapping's actor columns to a function that returns the actors of a row, column by column. */
export function createActors(
  columns: readonly Names[],
  cellsOf: CellsOf,
  entries: Entries,
): (row: Row) => readonly EventActor[] {
  const readers = columns.map((names) => createColumn(names, cellsOf, entries));
  return (row) => {
    const actors: EventActor[] = [];
    for (const read of readers) read(row, actors);
    return actors;
  };
}

function createColumn(
  { column, separator = ';', role, kind = 'other', kindBy = [] }: Names,
  cellsOf: CellsOf,
  entries: Entries,
): (row: Row, actors: EventActor[]) => void {
  const { text } = cellsOf(column);
  const kinds = kindBy.map((by) => ({
    cells: cellsOf(by.column),
    isOfName: by.column === column,
    kindOf: wordsOf(by),
  }));
  const kindIn = (row: Row, name: string) => {
    for (const { cells, isOfName, kindOf } of kinds) {
      const found = kindOf(isOfName ? name : cells.text(row));
      if (found !== undefined) return found;
    }
    return kind;
  };
  return (row, actors) => {
    for (const name of namesIn(text(row), separator)) {
      const entry = () => ({ id: slug(name) || name, title: name, kind: kindIn(row, name) });
      const actor = entries.of('actors', name, entry) ?? name;
      actors.push(role === undefined ? { actor } : { actor, role });
    }
  };
}

function namesIn(cell: string, separator: string): readonly string[] {
  if (cell === '') return [];
  if (separator === '' || !cell.includes(separator)) return [cell];
  if (separator === ';') return partsOf(cell);
  return cell
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
