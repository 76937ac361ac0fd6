import type { Chunks } from './chunks';
import type { Mapping } from './columns/mapping';
import type { TableHead } from './columns/proposal';
import type { Sink } from './sink';
import type { TableSource } from './tables/tableSource';

/**
 * Reads all the chunks of a file of some name into the sink. Bad data becomes issues; it never throws on data. It
 * awaits every chunk, so that a caller can pause or stop it between two.
 */
export type Reader = (chunks: Chunks, sink: Sink, name: string) => Promise<void>;

/** How a file is named and begins: what its format is recognised by. */
export type Head = {
  readonly name: string;
  /** Its first 64 kB at most, decoded. */
  readonly text: string;
  /** Beginning of the table that it is read as; without columns where it is none. */
  readonly table: TableHead;
  /** Names of the table's columns: lower case, without the blanks around them. */
  readonly columns: ReadonlySet<string>;
};

/**
 * How sure it is that a file is of a format. `certain`: its content says so. `possible`: it can be read as such, where
 * no format is certain and nothing says that it is something else (`whatIs`).
 */
export type Recognition = 'certain' | 'possible';

/** What the page says of a format and its files. What it is called is the message `format.ID`. */
export type FileKind = {
  readonly id: string;
  /** Endings of its files' names, lower case, with their dot. */
  readonly endings: readonly string[];
  readonly mediaTypes: readonly string[];
};

/** How files of a format are recognised, and read. */
export type FileReading = {
  readonly recognise: (head: Head) => Recognition | undefined;
  /** Rows of a file that this says is of the format. Default: rows of delimited text. */
  readonly rows?: { readonly recognise: (text: string) => boolean; readonly source: TableSource };
  /**
   * Its reader, at once or once it is loaded; the rows of a table come from the source. Default: the columns are proposed
   * a meaning, and the reader of the page is asked what can't be told.
   */
  readonly reader?: (source: TableSource) => Reader | Promise<Reader>;
  /** What the columns of the format mean; those that a file lacks are passed over. The order of its dates is found. */
  readonly mapping?: Mapping;
  /** Changes what a mapping reads: names, words for codes. `titled` gets a title that the rows hold. */
  readonly prepare?: (source: TableSource, titled: (title: string) => void) => TableSource;
};

/** A format that files are read from. */
export type Format = FileKind & FileReading;
