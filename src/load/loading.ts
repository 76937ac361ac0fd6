import type { Mapping, TableLayout } from '../formats/columns/mapping';
import type { FoundColumns } from '../formats/recognise';
import type { Issue } from '../model/issue';
import type { Table } from '../table/table';
import type { Choices } from './unpack/packed';

/**
 * Source of a dataset: an address or a file. `own`: an address of the app's own files, fetched with credentials;
 * others without. Of what is packed in it, `Choices` say what is read.
 */
export type LoadSource = ({ readonly url: string; readonly own?: true } | { readonly file: File }) &
  Choices & {
    /** What the columns of a table mean. Default: what its format says, or what is proposed. */
    readonly mapping?: Mapping;
    /** How a table is laid out. Default: what its beginning says. */
    readonly layout?: TableLayout;
    /** The mapping as a link gives it, where there is none above. Default: none. */
    readonly columns?: LinkedColumns | undefined;
    /** A second dataset, joined with this one: no event of either is merged. Default: none. */
    readonly second?: LoadSource;
  };

/** A mapping as its JSON, or the address of that, relative to `base`: as a link has it, read by `linkedColumns.ts`. */
export type LinkedColumns = { readonly text: string; readonly base: string };

export type Progress = {
  readonly bytes: number;
  /** Size in bytes; absent where the server doesn't give it, or gives the compressed size. */
  readonly totalBytes?: number;
  /** Events read so far. */
  readonly rows: number;
};

export type LoadOptions = {
  /** Called some ten times a second, and at the end. */
  readonly onProgress: (progress: Progress) => void;
  /**
   * Called once while a long file is being read, with a table of its first events; claims may be missing. Default: no
   * sample is made.
   */
  readonly onSample?: (table: Table) => void;
  readonly signal: AbortSignal;
};

export type LoadResult =
  /**
   * What could be read, its issues in the table; at least one event. `sha256`: of the file as it was given, 64
   * hexadecimal digits; absent where it is larger than 50 MB or wasn't read to its end, or the browser doesn't hash on
   * this page.
   */
  | {
      readonly kind: 'loaded';
      readonly table: Table;
      readonly sha256?: string;
      /** Columns of a table and what they were taken for. */
      readonly columns?: FoundColumns;
    }
  /** A table of which only a reader can say what its columns mean: load it again with a mapping. */
  | { readonly kind: 'asks'; readonly columns: FoundColumns; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }
  | { readonly kind: 'cancelled' };
