import { closeDirections } from '../../model/direction';
import type { Issue, IssueCode, Severity } from '../../model/issue';
import { shown } from '../../model/issue';
import { readCell } from '../delimited/csvCell';
import { CsvSplitter } from '../delimited/csvSplitter';
import type { Chunks } from '../format';
import { readCoordinate, readCount } from './numbers';
import type { Sink } from '../sink';

/** A row of a CSV file: its cells by the name of their column, without the blanks around them. */
export type CsvRow<Column extends string> = {
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

/** The names of a file's columns: lower case, without the blanks around them. */
export type CsvHeader = ReadonlySet<string>;

export type CsvReader<Column extends string> = {
  /** Every column that is read, or that only repeats what others say: what else a file has is told as not read. */
  readonly columns: readonly Column[];
  /** Columns without which nothing can be read; each may have several names, the first being the proper one. */
  readonly needed: readonly (readonly Column[])[];
  readonly row: (row: CsvRow<Column>) => void;
};

/** Reads a CSV file with a header, row by row; tells of missing and unread columns, ragged rows and open quotes. */
export async function readCsv<Column extends string>(
  chunks: Chunks,
  sink: Pick<Sink, 'issue'>,
  open: (header: CsvHeader) => CsvReader<Column>,
): Promise<void> {
  let columns: ReadonlyMap<string, number> | undefined;
  let reader = open(new Set());
  let width = 0;
  let missing = false;

  const splitter = new CsvSplitter({
    row(cells, row) {
      if (!columns) {
        columns = columnsOf(cells);
        width = cells.length;
        reader = open(new Set(columns.keys()));
        missing = tellMissing(columns, reader.needed, sink);
        if (!missing) tellUnread(cells, columns, reader, sink);
        return;
      }
      if (missing) return;
      if (cells.length !== width) {
        const value = `${cells.length} / ${width}`;
        sink.issue({ severity: 'warning', code: 'row-ragged', list: 'events', row, value });
      }
      reader.row(createRow(columns, cells, row, sink));
    },
    stopped(code, row, value) {
      sink.issue({ severity: 'error', code, list: 'events', row, value });
    },
  });

  for await (const chunk of chunks) {
    if (!splitter.push(chunk) || missing) break;
  }
  // Of a file that isn't read on, nobody knows how the row ends that is in sight.
  if (!missing) splitter.end();
  if (!columns) tellMissing(new Map(), reader.needed, sink);
}

/** The columns that a file's first line names. */
export function headerOf(head: string): CsvHeader {
  let header: readonly string[] = [];
  const splitter = new CsvSplitter({
    row: (cells) => (header = header.length > 0 ? header : cells),
    stopped: () => undefined,
  });
  splitter.push(head.slice(0, 20_000));
  splitter.end();
  return new Set(columnsOf(header).keys());
}

function createRow<Column extends string>(
  columns: ReadonlyMap<string, number>,
  cells: readonly string[],
  row: number,
  sink: Pick<Sink, 'issue'>,
): CsvRow<Column> {
  const cell = (column: Column): string => {
    const index = columns.get(column);
    if (index === undefined) return '';
    const text = (cells[index] ?? '').trim();
    const read = readCell(text);
    return closeDirections(read === text ? text : read.trim());
  };
  const tell: CsvRow<Column>['tell'] = (severity, code, field, value) => {
    const issue: Issue = {
      severity,
      code: value === '' ? 'field-missing' : code,
      list: 'events',
      row,
      field,
    };
    sink.issue(value ? { ...issue, value: shown(value) } : issue);
  };
  const number = (column: Column, read: (text: string) => number | undefined) => {
    const text = cell(column);
    if (text === '') return undefined;
    const value = read(text);
    if (value === undefined) tell('warning', 'field-unreadable', column, text);
    return value;
  };
  return {
    row,
    cell,
    tell,
    coordinate: (column) => number(column, readCoordinate),
    count: (column) => number(column, readCount),
  };
}

function columnsOf(header: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  header.forEach((name, index) => {
    const key = keyOf(name);
    if (!columns.has(key)) columns.set(key, index);
  });
  return columns;
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
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
  { columns: read }: CsvReader<Column>,
  sink: Pick<Sink, 'issue'>,
): void {
  const known = new Set<string>(read);
  const unread = header.filter((name, index) => {
    const key = keyOf(name);
    return key !== '' && (!known.has(key) || columns.get(key) !== index);
  });
  if (unread.length === 0) return;
  const value = shown(unread.map((name) => closeDirections(name.trim())).join(', '), mostCharacters);
  sink.issue({ severity: 'note', code: 'columns-unread', list: 'events', row: 1, value });
}
