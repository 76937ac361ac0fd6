import { closeDirections, mayTurn } from '../../model/direction';
import type { Issue, IssueCode, Severity } from '../../model/issue';
import { shown } from '../../model/issue';
import { readCell } from '../delimited/csvCell';
import { sniffTable } from '../delimited/sniff';
import type { Chunks } from '../chunks';
import type { Sink } from '../sink';
import type { TableSource } from '../tables/tableSource';
import { bare } from './cellText';
import { readCoordinate, readCount, type Axis } from './numbers';
import type { TableHead } from './proposal';

/** Row of a table: access to its trimmed cells by column name. */
export type TableRow<Column extends string> = {
  /** Row number as in a spreadsheet: the heading row is usually row 1. */
  readonly row: number;
  /**
   * Returns the text of a cell; `''` if it is empty, missing, or a word for an empty cell such as `NA` or
   * `NULL`.
   */
  cell(column: Column): string;
  /**
   * Parses a cell as degrees of latitude or longitude; undefined if it is empty, or, with a warning, if it is
   * unreadable.
   */
  coordinate(column: Column, axis: Axis): number | undefined;
  /**
   * Parses a cell as a count of people or things; undefined if it is empty, or, with a warning, if it is
   * unreadable.
   */
  count(column: Column): number | undefined;
  /** Reports an issue of the row. An empty `value` is reported as a missing field, whatever the code. */
  tell(severity: Severity, code: IssueCode, column: Column, value?: string): void;
};

/** Set of a table's column names: lower case, trimmed. */
export type TableHeader = ReadonlySet<string>;

export type RowReader<Column extends string> = {
  /** Columns that are read, or only repeat others; any further column of the file is reported as unread. */
  readonly columns: readonly Column[];
  /** Required columns, each with its alternative names, the preferred one first. */
  readonly needed: readonly (readonly Column[])[];
  readonly row: (row: TableRow<Column>) => void;
  /** Callback after the last row. */
  readonly end?: () => void;
};

/** Number of first rows that are analysed when a table is opened. */
export const headRows = 500;

/**
 * Reads a table row by row, reporting missing and unread columns. `open` receives the column names and first
 * rows, and returns the reader of rows. If a required column is missing, no row is read.
 */
export async function readRows<Column extends string>(
  source: TableSource,
  chunks: Chunks,
  sink: Pick<Sink, 'issue'>,
  open: (header: TableHeader, head: TableHead) => RowReader<Column>,
): Promise<void> {
  let names: readonly string[] = [];
  let headingsRow = 0;
  let reader: RowReader<Column> | undefined;
  let columns: ReadonlyMap<string, number> = new Map();
  let missing = false;
  const waiting: { readonly cells: readonly string[]; readonly row: number }[] = [];

  function begin(): RowReader<Column> {
    columns = columnsOf(names);
    const head = headOf(names, headingsRow, waiting);
    const opened = open(new Set(columns.keys()), head);
    reader = opened;
    missing = tellMissing(columns, opened.needed, sink);
    if (missing) return opened;
    tellUnread(names, columns, opened, sink);
    for (const { cells, row } of waiting.splice(0)) opened.row(createRow(columns, cells, row, sink));
    return opened;
  }

  await source(
    until(chunks, () => missing),
    {
      columns(found, row) {
        names = found;
        headingsRow = row;
      },
      row(cells, row) {
        if (missing) return;
        if (reader) return reader.row(createRow(columns, cells, row, sink));
        if (waiting.push({ cells, row }) >= headRows) begin();
      },
      // Of a file that isn't read on, nobody knows how the row ends that is in sight.
      issue: (issue) => missing || sink.issue(issue),
    },
  );
  const opened = reader ?? begin();
  if (!missing) opened.end?.();
}

/** Passes chunks on until `ended` returns true. */
async function* until(chunks: Chunks, ended: () => boolean): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    if (ended()) return;
    yield chunk;
  }
}

/**
 * Builds the beginning of a table from its headings and first rows: cells trimmed, words for empty cells as
 * `''`.
 */
export function headOf(
  names: readonly string[],
  headingsRow: number,
  rows: readonly { readonly cells: readonly string[]; readonly row: number }[],
): TableHead {
  return {
    columns: names.map((name, index) => bare(name) || `column ${index + 1}`),
    headingsRow,
    rows: rows.map(({ cells }) => names.map((_, index) => textOf(cells[index]))),
    rowNumbers: rows.map(({ row }) => row),
  };
}

/** Returns the column names in the beginning of a file; empty if it has no headings. */
export function headerOf(head: string): TableHeader {
  const { columns, headings } = sniffTable(head.slice(0, 20_000));
  return headings === 0 ? new Set() : new Set(columnsOf(columns).keys());
}

/**
 * Normalises the text of a cell: trimmed, without invisible marks, `''` for a word that means empty,
 * bidirectional controls closed.
 */
function textOf(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = isOrdinary(cell) ? cell : bare(cell);
  const read = readCell(text);
  if (read === cell) return mayTurn(cell) ? closeDirections(cell) : cell;
  return closeDirections(read === text ? text : bare(read));
}

/**
 * Tests for a short cell of printable ASCII without blanks at its ends, which needs no trimming: a fast path.
 */
function isOrdinary(cell: string): boolean {
  const { length } = cell;
  if (length > 24 || cell.charCodeAt(0) === blank || cell.charCodeAt(length - 1) === blank) return false;
  for (let at = 0; at < length; at++) {
    const code = cell.charCodeAt(at);
    if (code < blank || code > 126) return false;
  }
  return true;
}

const blank = 32;

function createRow<Column extends string>(
  columns: ReadonlyMap<string, number>,
  cells: readonly string[],
  row: number,
  sink: Pick<Sink, 'issue'>,
): TableRow<Column> {
  return new CellRow<Column>(columns, cells, row, sink);
}

/** Row implementation; a class so that a million rows share their methods. */
class CellRow<Column extends string> implements TableRow<Column> {
  readonly row: number;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly cells: readonly string[];
  private readonly sink: Pick<Sink, 'issue'>;

  constructor(
    columns: ReadonlyMap<string, number>,
    cells: readonly string[],
    row: number,
    sink: Pick<Sink, 'issue'>,
  ) {
    this.row = row;
    this.columns = columns;
    this.cells = cells;
    this.sink = sink;
  }

  cell(column: Column): string {
    const index = this.columns.get(column);
    return index === undefined ? '' : textOf(this.cells[index]);
  }

  tell(severity: Severity, code: IssueCode, field: Column, value?: string): void {
    const issue: Issue = {
      severity,
      code: value === '' ? 'field-missing' : code,
      list: 'events',
      row: this.row,
      field,
    };
    this.sink.issue(value ? { ...issue, value: shown(value) } : issue);
  }

  coordinate(column: Column, axis: Axis): number | undefined {
    return this.number(column, (text) => readCoordinate(text, axis));
  }

  count(column: Column): number | undefined {
    return this.number(column, readCount);
  }

  private number(column: Column, read: (text: string) => number | undefined): number | undefined {
    const text = this.cell(column);
    if (text === '') return undefined;
    const value = read(text);
    if (value === undefined) this.tell('warning', 'field-unreadable', column, text);
    return value;
  }
}

/** Returns one of a table's first rows, by its index. */
export function rowOf(head: TableHead, index: number, sink: Pick<Sink, 'issue'>): TableRow<string> {
  return createRow(columnsOf(head.columns), head.rows[index] ?? [], head.rowNumbers[index] ?? 0, sink);
}

function columnsOf(header: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  header.forEach((name, index) => {
    const key = keyOf(name);
    if (!columns.has(key)) columns.set(key, index);
  });
  return columns;
}

/** Normalises a column name to the key by which it is looked up: trimmed, lower case. */
export function keyOf(name: string): string {
  return bare(name).toLowerCase();
}

function tellMissing(
  columns: ReadonlyMap<string, number>,
  needed: readonly (readonly string[])[],
  sink: Pick<Sink, 'issue'>,
): boolean {
  const absent = needed.filter((names) => !names.some((name) => columns.has(name)));
  for (const names of absent) {
    const value = shown([...columns.keys()].join(', '));
    sink.issue({ severity: 'error', code: 'column-missing', row: 1, field: names.join(' / '), value });
  }
  return absent.length > 0;
}

/** Maximum length in characters of the list of unread columns in an issue; enough for any real file. */
const mostCharacters = 2000;

/** Reports the named columns that aren't read, including second columns of the same name. */
function tellUnread<Column extends string>(
  header: readonly string[],
  columns: ReadonlyMap<string, number>,
  { columns: read }: RowReader<Column>,
  sink: Pick<Sink, 'issue'>,
): void {
  const known = new Set<string>(read);
  const unread = header.filter((name, index) => {
    const key = keyOf(name);
    return key !== '' && (!known.has(key) || columns.get(key) !== index);
  });
  if (unread.length === 0) return;
  const value = shown(unread.map((name) => closeDirections(bare(name))).join(', '), mostCharacters);
  sink.issue({ severity: 'note', code: 'columns-unread', list: 'events', row: 1, value });
}
