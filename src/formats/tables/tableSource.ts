import type { Chunks } from '../chunks';
import type { Issue } from '../../model/issue';

/** Receiver of a table: the column names once, then the rows, each with its number in the file. */
export type TableSink = {
  columns(names: readonly string[], row: number): void;
  row(cells: readonly string[], row: number): void;
  issue(issue: Issue): void;
};

/**
 * Row source: parses all chunks of a file as rows of a table. Never throws on invalid data; awaits every
 * chunk.
 */
export type TableSource = (chunks: Chunks, table: TableSink) => Promise<void>;
