import type { Chunks } from './chunks';
import type { Mapping } from './columns/mapping';
import type { TableHead } from './columns/proposal';
import type { Sink } from './sink';
import type { TableSource } from './tables/tableSource';

/**
 * Reader of a file format: parses all chunks of a file into the sink. Invalid data are reported as issues,
 * never thrown. Every chunk is awaited, so that the caller can pause or stop between two. `name`: the file's.
 */
export type Reader = (chunks: Chunks, sink: Sink, name: string) => Promise<void>;

/** Name and beginning of a file, by which its format is recognised. */
export type Head = {
  readonly name: string;
  /** First 64 kB of the file at most, as decoded text. */
  readonly text: string;
  /** Beginning of the file read as a table; without columns if it isn't one. */
  readonly table: TableHead;
  /** Normalised names of the table's columns: lower case, trimmed. */
  readonly columns: ReadonlySet<string>;
};

/**
 * Confidence that a file is of a format. `certain`: by its content. `possible`: it can be read as such if no
 * format is certain and it isn't known as something else (`whatIs`).
 */
export type Recognition = 'certain' | 'possible';

/** Format as the user interface lists it. Its name is the message `format.ID`. */
export type FileKind = {
  readonly id: string;
  /** File name extensions of the format, lower case, with the dot. */
  readonly endings: readonly string[];
  readonly mediaTypes: readonly string[];
};

/** How files of a format are recognised and read. */
export type FileReading = {
  readonly recognise: (head: Head) => Recognition | undefined;
  /**
   * Row source for files of this format that aren't delimited text, with its own recognition. Default: rows
   * of delimited text.
   */
  readonly rows?: { readonly recognise: (text: string) => boolean; readonly source: TableSource };
  /**
   * Returns the format's reader, which may be loaded on demand; a table's rows come from `source`. Default: a
   * column mapping is proposed, and the user is asked for what can't be determined.
   */
  readonly reader?: (source: TableSource) => Reader | Promise<Reader>;
  /**
   * Fixed column mapping of the format; columns missing in a file are ignored. The order of day and month is
   * detected per file.
   */
  readonly mapping?: Mapping;
  /**
   * Transforms the rows before the mapping is applied: column names, codes to words. `titled` receives a
   * title of the dataset found in the rows.
   */
  readonly prepare?: (source: TableSource, titled: (title: string) => void) => TableSource;
};

/** File format that can be read. */
export type Format = FileKind & FileReading;
