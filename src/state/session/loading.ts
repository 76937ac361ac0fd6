import type { Mapping } from '../../formats/columns/mapping';
import type { FoundColumns } from '../../formats/recognise';
import type { LoadSource } from '../../load/loading';
import type { Issue } from '../../model/issue';
import type { View } from '../view/view';
import type { Loaded } from './loaded';

/** Loading state of the dataset: in progress, ready, cancelled or failed. */
export type Phase =
  | { readonly kind: 'loading'; readonly bytes: number; readonly totalBytes?: number; readonly rows: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** Local file of the user that is being read, or could not be, while the current dataset stays on display. */
export type Incoming = {
  readonly name: string;
  readonly phase: Exclude<Phase, { kind: 'ready' }>;
  /** Number of further files that were dropped or chosen together with this one and aren't opened. */
  readonly others: number;
  /** Cancels the reading and dismisses its message. */
  readonly end: () => void;
};

/** Table (CSV, spreadsheet …) whose columns the user is asked to identify. */
export type Asking = {
  readonly name: string;
  readonly source: LoadSource;
  /** Address of the table, in the form of `Loaded.address`. */
  readonly address: string;
  readonly columns: FoundColumns;
  /** Column mapping with which the table is already displayed. Default: it isn't displayed yet. */
  readonly mapping?: Mapping | undefined;
  /** Number of further files that were dropped or chosen together with the table and aren't opened. */
  readonly others: number;
  /** Whether the table is to be joined as second dataset with the one on display. */
  readonly joins?: true;
};

/** Dataset and view that a local file of the user has replaced, kept so that the user can return to them. */
export type Earlier = {
  readonly loaded: Loaded;
  readonly view: View;
  readonly phase: Phase;
  /**
   * Number of further files that were dropped or chosen together with the replacing file and aren't opened.
   */
  readonly others: number;
  /** Dataset and view that were replaced one step earlier, as a linked list. Default: none. */
  readonly before?: Earlier | undefined;
};
