import type { Mapping } from '../../formats/columns/mapping';
import type { FoundColumns } from '../../formats/recognise';
import type { LoadSource } from '../../load/loading';
import type { Issue } from '../../model/issue';
import type { View } from '../view/view';
import type { Loaded } from './loaded';

/** Loading state of the dataset. */
export type Phase =
  | { readonly kind: 'loading'; readonly bytes: number; readonly totalBytes?: number; readonly rows: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** Reader's own file that is being read, or failed to be, while the present dataset stays. */
export type Incoming = {
  readonly name: string;
  readonly phase: Exclude<Phase, { kind: 'ready' }>;
  /** How many files came with it that aren't opened. */
  readonly others: number;
  /** Stops the reading, and takes away what is told of it. */
  readonly end: () => void;
};

/** A table of which the reader is asked what its columns are. */
export type Asking = {
  readonly name: string;
  readonly source: LoadSource;
  /** As `Loaded` states it. */
  readonly address: string;
  readonly columns: FoundColumns;
  /** With which it is shown already. Default: it isn't. */
  readonly mapping?: Mapping | undefined;
  /** How many files came with it that aren't opened. */
  readonly others: number;
  /** Whether it comes as a second dataset, beside the one that is shown. */
  readonly joins?: true;
};

/** Dataset and view that the reader's own file has replaced, kept for the way back. */
export type Earlier = {
  readonly loaded: Loaded;
  readonly view: View;
  readonly phase: Phase;
  /** How many files came with that file that aren't opened. */
  readonly others: number;
  /** What that one has replaced itself. Default: nothing. */
  readonly before?: Earlier | undefined;
};
