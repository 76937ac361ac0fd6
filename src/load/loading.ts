import type { Mapping, TableLayout } from '../formats/columns/mapping';
import type { FoundColumns } from '../formats/recognise';
import type { Issue } from '../model/issue';
import type { Table } from '../table/table';
import type { Choices } from './unpack/packed';

/**
 * Source of a dataset: an address or a local file. `own`: one of the app's own files, fetched with default
 * credentials; others are fetched without. `Choices` select what is read from an archive or workbook.
 */
export type LoadSource = ({ readonly url: string; readonly own?: true } | { readonly file: File }) &
  Choices & {
    /** Column mapping of a table. Default: that of its format, or the proposed one. */
    readonly mapping?: Mapping;
    /** Layout of a table (separator, heading row …). Default: detected from its beginning. */
    readonly layout?: TableLayout;
    /** Column mapping from a link, used if `mapping` is absent. Default: none. */
    readonly columns?: LinkedColumns | undefined;
    /**
     * Address of the dataset's latest version, for a published version that is read in its place; the map lies
     * beside that. Default: `url`.
     */
    readonly latest?: string;
    /** Second dataset to be joined with this one; events are never merged. Default: none. */
    readonly second?: LoadSource;
  };

/**
 * Column mapping as a link states it: JSON text, or the address of a JSON file relative to `base`; parsed by
 * `linkedColumns.ts`.
 */
export type LinkedColumns = { readonly text: string; readonly base: string };

export type Progress = {
  readonly bytes: number;
  /** Total size in bytes; absent if the server doesn't send it, or sends the compressed size. */
  readonly totalBytes?: number;
  /** Number of events read so far. */
  readonly rows: number;
};

export type LoadOptions = {
  /** Progress callback, called some ten times a second and at the end. */
  readonly onProgress: (progress: Progress) => void;
  /**
   * Callback for a preview, called at most once while a long file is being read, with a table of its first
   * events; claims may be missing. Default: no preview is built.
   */
  readonly onSample?: (table: Table) => void;
  readonly signal: AbortSignal;
};

export type LoadResult =
  /**
   * Loaded table with at least one event; what couldn't be read is in its issues. `sha256`: of the file as
   * delivered, 64 hexadecimal digits; absent for more than 50 MB, for a file not read to its end, or where
   * the browser can't hash.
   */
  | {
      readonly kind: 'loaded';
      readonly table: Table;
      readonly sha256?: string;
      /** Columns of a table, and the fields to which they were mapped. */
      readonly columns?: FoundColumns;
    }
  /** Table whose columns only the user can identify; to be loaded again with a mapping. */
  | { readonly kind: 'asks'; readonly columns: FoundColumns; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }
  | { readonly kind: 'cancelled' };
