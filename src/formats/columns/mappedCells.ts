import type { Matched, Mapping, ColumnName } from './mapping';
import { keyOf, type TableHeader, type TableRow } from './tableRows';

export type Row = TableRow<string>;

/** Column of a mapping, with those that stand in for it, as rows are asked for it. */
export type Cells = {
  /** Text of the first cell that isn't empty; `''` where all are. */
  readonly text: (row: Row) => string;
  /** Column of that cell; that of the mapping where all are empty: the one that an issue names. */
  readonly column: (row: Row) => ColumnName;
};

/** Finds the cells of a column of a mapping; of none where there is no column. */
export type CellsOf = (column: ColumnName | undefined, isAlone?: boolean) => Cells;

const nothing: Cells = { text: () => '', column: () => '' };

/**
 * Prepares the columns of a mapping for a table with these headings, once for all its rows. Words for nothing are the
 * mapping's, too. `isAlone`: without the columns that stand in.
 */
export function createCells({ fallbacks = {}, empty = [] }: Mapping, header: TableHeader): CellsOf {
  const blank = new Set(empty);
  const read = (row: Row, key: string) => {
    const text = row.cell(key);
    return blank.size > 0 && blank.has(text) ? '' : text;
  };
  return (column, isAlone = false) => {
    if (column === undefined) return nothing;
    const others = !isAlone && Object.hasOwn(fallbacks, column) ? (fallbacks[column] ?? []) : [];
    const all = [column, ...others]
      .map((name) => ({ name, key: keyOf(name) }))
      .filter(({ key }) => header.has(key));
    const [only] = all;
    if (!only) return { text: () => '', column: () => column };
    const { key } = only;
    if (all.length === 1)
      return {
        text: blank.size > 0 ? (row) => read(row, key) : (row) => row.cell(key),
        column: () => only.name,
      };
    return {
      text(row) {
        for (const one of all) {
          const text = read(row, one.key);
          if (text !== '') return text;
        }
        return '';
      },
      column: (row) => (all.find((one) => read(row, one.key) !== '') ?? only).name,
    };
  };
}

/** Reads a cell as a number; undefined where it is empty, and with a warning where it holds anything else. */
export function numberIn(
  row: Row,
  cells: Cells,
  read: (text: string) => number | undefined,
): number | undefined {
  const text = cells.text(row);
  if (text === '') return undefined;
  const value = read(text);
  if (value === undefined) row.tell('warning', 'field-unreadable', cells.column(row), text);
  return value;
}

/** Finds what a cell of a column of words stands for; undefined where nothing is said of it. */
export type WordOf<Word> = (cell: string) => Word | undefined;

/** The words of a column. A word that objects have by themselves is one like any other. */
export function wordsOf<Word>({ words, others }: Matched<Word>): WordOf<Word> {
  const known = new Map(Object.entries(words));
  return (cell) => known.get(cell) ?? (cell === '' ? undefined : others);
}

/** Reads a word of a row, and tells of those that the mapping wants told. */
export function createMatcher<Word>(
  matched: Matched<Word> | undefined,
  cellsOf: CellsOf,
): ((row: Row) => Word | undefined) | undefined {
  if (!matched) return undefined;
  const cells = cellsOf(matched.column);
  const wordOf = wordsOf(matched);
  const { warn } = matched;
  return (row) => {
    const cell = cells.text(row);
    const word = wordOf(cell);
    if (word === undefined && warn !== undefined) tellUnknown(row, cells, warn, 'value-unread');
    return word;
  };
}

/** Warns of a cell that isn't understood, if such cells are told. */
export function tellUnknown(
  row: Row,
  cells: Cells,
  warn: Matched<unknown>['warn'],
  code: 'value-unread' | 'value-unknown',
): void {
  const cell = cells.text(row);
  if (warn === 'unknown-or-empty' || (warn === 'unknown' && cell !== ''))
    row.tell('warning', code, cells.column(row), cell);
}
