import { closeDirections, mayTurn } from '../../model/direction';
import type { Issue, IssueCode, Severity } from '../../model/issue';
import { shown } from '../../model/issue';
import { readCell } from '../delimited/csvCell';
import { sniffTable } from '../delimited/sniff';
import type { Chunks } from '../chunks';
import type { Sink } from '../sink';
import type { TableSource } from '../tables/tableSource';
import { bare } from './cellText';
import { readCoordinate, readCount } from './numbers';
import type { TableHead } from './proposal';

/** A row of a table: its cells by the name of their column, without the blanks around them. */
export type TableRow<Column extends string> = {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** `''` where the file has no such column or the row no such cell, or one with a word for nothing: `NA`, `NULL` … */
  cell(column: Column): string;
  /** Degrees; undefined where the cell is empty, and with a warning where it holds anything else. */
  coordinate(column: Column): number | undefined;
  /** A whole number of people or things, likewise. */
  count(column: Column): number | undefined;
  /** An empty `value` is told as missing, whatever the code says of one that is there. */
  tell(severity: Severity, code: IssueCode, column: Column, value?: string): void;
};

/** The names of a table's columns: lower case, without the blanks around them. */
export type TableHeader = ReadonlySet<string>;

export type RowReader<Column extends string> = {
  /** Every column that is read, or that only repeats what others say: what else a file has is told as not read. */
  readonly columns: readonly Column[];
  /** Columns without which nothing can be read; each may have several names, the first being the proper one. */
  readonly needed: readonly (readonly Column[])[];
  readonly row: (row: TableRow<Column>) => void;
  /** Called behind the last row. */
  readonly end?: () => void;
};

/** So many rows are in sight when a table is opened. */
export const headRows = 500;

/**
 * Reads a table row by row; tells of missing and unread columns. `open` gets the names of the columns, and the first
 * rows, whose cells say how a column is written.
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

/** The chunks until something is so. */
async function* until(chunks: Chunks, ended: () => boolean): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    if (ended()) return;
    yield chunk;
  }
}

/** Beginning of a table, from its rows: cells without blanks and words for nothing. */
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

/** The columns that a file's headings name. */
export function headerOf(head: string): TableHeader {
  const { columns, headings } = sniffTable(head.slice(0, 20_000));
  return headings === 0 ? new Set() : new Set(columnsOf(columns).keys());
}

/** Text that a cell stands for: without blanks and invisible marks around it, `''` for a word for nothing. */
function textOf(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = isOrdinary(cell) ? cell : bare(cell);
  const read = readCell(text);
  if (read === cell) return mayTurn(cell) ? closeDirections(cell) : cell;
  return closeDirections(read === text ? text : bare(read));
}

/** Whether a short cell is of ASCII's letters, figures and signs: that is quicker than to ask what else is in it. */
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

/** A class, for there is one a row: a million rows share its methods. */
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

  coordinate(column: Column): number | undefined {
    return this.number(column, readCoordinate);
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

/** A row of a table's beginning. */
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

/** The name by which a column is asked for. */
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

/** Names of unread columns are told as far as these characters go: all those of any real file. */
const mostCharacters = 2000;

/** Names the columns that have a name and that nothing reads, a second one of the same name too. */
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
