import type { Issue } from '../../model/issue';
import type { View } from '../view/view';
import type { Loaded } from './loaded';

/** How far the dataset is. */
export type Phase =
  | { readonly kind: 'loading'; readonly bytes: number; readonly totalBytes?: number; readonly rows: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** A file of the reader's own that is being read while what is shown stays, or that could not be. */
export type Incoming = {
  readonly name: string;
  readonly phase: Exclude<Phase, { kind: 'ready' }>;
  /** How many files came with it that aren't opened. */
  readonly others: number;
  /** Stops the reading, and takes away what is told of it. */
  readonly end: () => void;
};

/** What a file of the reader's own has replaced: the way back to it. */
export type Earlier = {
  readonly loaded: Loaded;
  readonly view: View;
  readonly phase: Phase;
  /** How many files came with that file that aren't opened. */
  readonly others: number;
};
