import type { EventActor } from '../../model/event';
import { partsOf, slug, type Entries } from './entries';
import { wordsOf, type CellsOf, type Row } from './mappedCells';
import type { Names } from './mapping';

/** Prepares the actors of a row, from each column of names in turn. */
export function createActors(
  columns: readonly Names[],
  cellsOf: CellsOf,
  entries: Entries,
): (row: Row) => readonly EventActor[] {
  const readers = columns.map((names) => createColumn(names, cellsOf, entries));
  return (row) => readers.flatMap((read) => read(row));
}

function createColumn(
  { column, separator = ';', role, kind = 'other', kindBy = [] }: Names,
  cellsOf: CellsOf,
  entries: Entries,
): (row: Row) => readonly EventActor[] {
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
  return (row) =>
    namesIn(text(row), separator).map((name) => {
      const entry = () => ({ id: slug(name) || name, title: name, kind: kindIn(row, name) });
      const actor = entries.of('actors', name, entry) ?? name;
      return role === undefined ? { actor } : { actor, role };
    });
}

function namesIn(cell: string, separator: string): readonly string[] {
  if (cell === '') return [];
  if (separator === '') return [cell];
  if (separator === ';') return partsOf(cell);
  return cell
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
