import type { Chunks } from '../format';
import type { Issue } from '../../model/issue';
/** Receives a table: the names of its columns once, then its rows, each with its number in the file. */
export type TableSink = {
  columns(names: readonly string[], row: number): void;
  row(cells: readonly string[], row: number): void;
  issue(issue: Issue): void;
};
/** Reads all the chunks of a file as rows of a table. Never throws on data; awaits every chunk. */
export type TableSource = (chunks: Chunks, table: TableSink) => Promise<void>;
