import type { IssueCode } from '../../model/issue';
import type { TimelineView } from './plainView';

/** Detail of the selection event: id of the open event; null for none. */
export type SelectDetail = { readonly id: string | null };

/**
 * Detail of the filter event: the filters as plain values. `from` and `to` are the visible days, also if they
 * are the dataset's default.
 */
export type FilterDetail = Pick<
  Required<TimelineView>,
  'q' | 'category' | 'actor' | 'place' | 'status' | 'area' | 'within' | 'known'
> & {
  readonly from: string;
  readonly to: string;
  /** Number of events that pass the filters, and number of all events. */
  readonly shown: number;
  readonly whole: number;
};

/** Detail of the ready event: the completely loaded dataset, and what passes the filters. */
export type ReadyDetail = FilterDetail & {
  /** Id of the dataset. */
  readonly dataset: string;
  /** Version that the dataset states; empty if it states none. */
  readonly version: string;
};

/** Detail of the error event: why a dataset can't be shown, or not completely. */
export type ErrorDetail = {
  /** Code of the issue with the file or its address; `cancelled` if the reader stopped the reading. */
  readonly code: IssueCode | 'cancelled';
  /** Value to which the code refers, cut to 80 characters; empty if there is none. */
  readonly value: string;
  /** Address of the dataset that failed. */
  readonly address: string;
};
