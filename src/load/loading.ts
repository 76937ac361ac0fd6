import type { Issue } from '../model/issue';
import type { Table } from '../table/table';

/** `own`: an address of the app's own files, which is asked for as the app itself is. Any other gets no credentials. */
export type LoadSource = { readonly url: string; readonly own?: true } | { readonly file: File };

export type Progress = {
  readonly bytes: number;
  /** Absent where the server doesn't say, or counts the packed bytes. */
  readonly totalBytes?: number;
  /** Events so far. */
  readonly rows: number;
};

export type LoadOptions = {
  /** Told some ten times a second, and at the end. */
  readonly onProgress: (progress: Progress) => void;
  /**
   * Told once of a file that is long: the table of its first events, while the rest is being read. Its claims
   * may be yet to come. Default: none is made.
   */
  readonly onSample?: (table: Table) => void;
  readonly signal: AbortSignal;
};

export type LoadResult =
  /**
   * What could be read, its issues in the table; at least one event. `sha256`: of the file, 64 hexadecimal
   * digits; absent where it is larger than 50 MB, or the browser doesn't hash on this page.
   */
  | { readonly kind: 'loaded'; readonly table: Table; readonly sha256?: string }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }
  | { readonly kind: 'cancelled' };
