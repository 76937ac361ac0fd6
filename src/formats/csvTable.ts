import { closeDirections } from '../model/direction';
import type { Issue, IssueCode, Severity } from '../model/issue';
import { shown } from '../model/issue';
import { CsvSplitter } from './csvSplitter';
import type { Chunks } from './format';
import type { Sink } from './sink';

/** A row of a CSV file: its cells by the name of their column, without the blanks around them. */
export type CsvRow = {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** `''` where the file has no such column or the row no such cell. */
  cell(column: string): string;
  /** A number; undefined where the cell is empty, and with a warning where it holds anything else. */
  number(column: string): number | undefined;
  /** An empty `value` is told as missing, whatever the code says of one that is there. */
  tell(severity: Severity, code: IssueCode, column: string, value?: string): void;
};

export type CsvReader = {
  /** Columns without which nothing can be read; each may have several names, the first being the proper one. */
  readonly needed: readonly (readonly string[])[];
  readonly row: (row: CsvRow) => void;
};

/** Reads a CSV file with a header, row by row; tells of missing columns, ragged rows and open quotes. */
export async function readCsv(chunks: Chunks, sink: Pick<Sink, 'issue'>, reader: CsvReader): Promise<void> {
  let columns: ReadonlyMap<string, number> | undefined;
  let width = 0;
  let missing = false;

  const splitter = new CsvSplitter({
    row(cells, row) {
      if (!columns) {
        columns = columnsOf(cells);
        width = cells.length;
        missing = tellMissing(columns, reader.needed, sink);
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

/** The columns that a file's first line names: lower case, blanks cut. */
export function headerOf(head: string): ReadonlySet<string> {
  let header: readonly string[] = [];
  const splitter = new CsvSplitter({
    row: (cells) => (header = header.length > 0 ? header : cells),
    stopped: () => undefined,
  });
  splitter.push(head.slice(0, 20_000));
  splitter.end();
  return new Set(columnsOf(header).keys());
}

function createRow(
  columns: ReadonlyMap<string, number>,
  cells: readonly string[],
  row: number,
  sink: Pick<Sink, 'issue'>,
): CsvRow {
  const cell = (column: string): string => {
    const index = columns.get(column);
    return index === undefined ? '' : closeDirections((cells[index] ?? '').trim());
  };
  const tell: CsvRow['tell'] = (severity, code, field, value) => {
    const issue: Issue = {
      severity,
      code: value === '' ? 'field-missing' : code,
      list: 'events',
      row,
      field,
    };
    sink.issue(value ? { ...issue, value: shown(value) } : issue);
  };
  return {
    row,
    cell,
    tell,
    number(column) {
      const text = cell(column);
      if (text === '') return undefined;
      // A decimal comma, as in the files of those who write semicolons between cells.
      const value = Number(/^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text);
      if (Number.isFinite(value)) return value;
      tell('warning', 'field-unreadable', column, text);
      return undefined;
    },
  };
}

function columnsOf(header: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  header.forEach((name, index) => {
    const key = name.trim().toLowerCase();
    if (!columns.has(key)) columns.set(key, index);
  });
  return columns;
}

function tellMissing(
  columns: ReadonlyMap<string, number>,
  needed: CsvReader['needed'],
  sink: Pick<Sink, 'issue'>,
): boolean {
  const absent = needed.filter((names) => !names.some((name) => columns.has(name)));
  for (const names of absent) {
    const value = shown([...columns.keys()].join(', '));
    sink.issue({ severity: 'error', code: 'column-missing', row: 1, field: names.join(' / '), value });
  }
  return absent.length > 0;
}
