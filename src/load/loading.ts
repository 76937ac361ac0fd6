import type { Issue } from '../model/issue';
import type { Table } from '../table/table';

export type LoadSource = { readonly url: string } | { readonly file: File };

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
  readonly signal: AbortSignal;
};

export type LoadResult =
  /** What could be read, its issues in the table; at least one event. */
  | { readonly kind: 'loaded'; readonly table: Table }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }
  | { readonly kind: 'cancelled' };
