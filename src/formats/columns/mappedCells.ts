import type { Matched, Mapping, ColumnName } from './mapping';
import { keyOf, type TableHeader, type TableRow } from './tableRows';

export type Row = TableRow<string>;

/** Accessor of a mapped column, including its fallback columns, for any row. */
export type Cells = {
  /** Returns the first non-empty cell among the column and its fallbacks; `''` if all are empty. */
  readonly text: (row: Row) => string;
  /**
   * Returns the name of the column that `text` was read from, for issues; the first column if all are empty.
   */
  readonly column: (row: Row) => ColumnName;
};

/**
 * Function that returns the accessor of a mapped column; always empty for undefined. `isAlone`: ignores the
 * fallback columns.
 */
export type CellsOf = (column: ColumnName | undefined, isAlone?: boolean) => Cells;

const nothing: Cells = { text: () => '', column: () => '' };

/**
 * Creates the accessors of a mapping's columns for a table with these headings, once for all rows. The
 * mapping's own words for empty cells are read as empty.
 */
export function createCells({ fallbacks = {}, empty = [] }: Mapping, header: TableHeader): CellsOf {
  const blank = new Set(empty);
  const known = new Map<string, Cells>();
  const textIn = (row: Row, key: string) => {
    const text = row.cell(key);
    return blank.size > 0 && blank.has(text) ? '' : text;
  };

  function create(column: ColumnName, isAlone: boolean): Cells {
    const others = !isAlone && Object.hasOwn(fallbacks, column) ? (fallbacks[column] ?? []) : [];
    const all = [column, ...others]
      .map((name) => ({ name, key: keyOf(name) }))
      .filter(({ key }) => header.has(key));
    const [first] = all;
    if (!first) return { text: () => '', column: () => column };
    const find = (row: Row): string => {
      for (const { key } of all) {
        const text = textIn(row, key);
        if (text !== '') return text;
      }
      return '';
    };
    return {
      text: ofLastRow(all.length === 1 ? (row) => textIn(row, first.key) : find),
      column: (row) => (all.find(({ key }) => textIn(row, key) !== '') ?? first).name,
    };
  }

  return (column, isAlone = false) => {
    if (column === undefined) return nothing;
    const as = `${isAlone ? '=' : '+'}${column}`;
    let cells = known.get(as);
    if (!cells) known.set(as, (cells = create(column, isAlone)));
    return cells;
  };
}

/** Memoizes a function of a row for the last row, since a column may be read for several fields. */
function ofLastRow(read: (row: Row) => string): (row: Row) => string {
  let last: Row | undefined;
  let text = '';
  return (row) => {
    if (row !== last) {
      text = read(row);
      last = row;
    }
    return text;
  };
}

/** Parses a cell as a number; undefined if it is empty, or, with a warning, if it is anything else. */
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

/** Function that translates a cell of code words; undefined where the cell states nothing. */
export type WordOf<Word> = (cell: string) => Word | undefined;

/**
 * Creates the translation of a column of code words. A map, so that names like `constructor` are ordinary
 * words.
 */
export function wordsOf<Word>({ words, others }: Matched<Word>): WordOf<Word> {
  const known = new Map(Object.entries(words));
  return (cell) => known.get(cell) ?? (cell === '' ? undefined : others);
}

/**
 * Compiles a column of code words to a function that translates a row's cell, warning of unknown words if the
 * mapping says so. Undefined without such a column.
 */
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

/** Warns of a cell that isn't understood, if the mapping asks for such warnings. */
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
