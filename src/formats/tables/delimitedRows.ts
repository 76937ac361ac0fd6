import { shown, type IssueCode, type Severity } from '../../model/issue';
import { CsvSplitter } from '../delimited/csvSplitter';
import {
  filledWidth,
  sniffedCharacters,
  sniffTable,
  type Sniffed,
  type SniffOptions,
} from '../delimited/sniff';
import type { TableSink, TableSource } from './tableSource';

/**
 * Creates a row source for delimited text (CSV, TSV, semicolons, `|`), detecting separator and headings.
 * Skips titles, comments, `sep=;`, HXL tags and rows of separators only. Rows with too many cells are
 * rejected, as their cells may be shifted.
 */
export function delimitedRows(options: SniffOptions = {}): TableSource {
  return async (chunks, table) => {
    let head = '';
    let reader: { push(text: string): boolean; end(): void } | undefined;
    for await (const chunk of chunks) {
      if (reader) {
        if (!reader.push(chunk)) return;
        continue;
      }
      head += chunk;
      if (head.length < sniffedCharacters) continue;
      reader = rowsInto(table, sniffTable(head.slice(0, sniffedCharacters), options));
      if (!reader.push(head)) return;
      head = '';
    }
    if (!reader) {
      reader = rowsInto(table, sniffTable(head, options));
      if (!reader.push(head)) return;
    }
    reader.end();
  };
}

function rowsInto(table: TableSink, { separator, headings, columns, tags }: Sniffed): CsvSplitter {
  const width = columns.length;
  const tell = (severity: Severity, code: IssueCode, row: number, value: string) =>
    table.issue({ severity, code, list: 'events', row, value: shown(value) });
  let hasColumns = false;

  function name(row: number): void {
    hasColumns = true;
    table.columns(columns, row);
    if (headings === 0) tell('note', 'headings-missing', 1, String(width));
    if (headings > 1) tell('note', 'lines-passed', headings, String(headings));
  }

  const splitter = new CsvSplitter(
    {
      row(cells, row) {
        if (!hasColumns && row >= headings) name(headings);
        if (row <= headings || isSeparatorLine(cells)) return;
        if (row === tags) return tell('note', 'tags-passed', row, cells.join(' '));
        const filled = filledWidth(cells);
        if (filled === 0) return;
        if (filled > width) return tell('error', 'row-shifted', row, `${cells.length} / ${width}`);
        if (cells.length < width) tell('warning', 'row-ragged', row, `${cells.length} / ${width}`);
        table.row(cells, row);
      },
      broken: (row, value) => tell('error', 'quote-unclosed', row, value),
      stopped: (row, value) => tell('error', 'record-too-long', row, value),
    },
    { separator },
  );
  return splitter;
}

function isSeparatorLine(cells: readonly string[]): boolean {
  return cells.length <= 2 && /^sep=.?$/i.test(cells[0] ?? '');
}
