import type { IssueCode } from '../../model/issue';
import type { TimelineView } from './plainView';

/** Which event is open; null for none. */
export type SelectDetail = { readonly id: string | null };

/**
 * Detail of the filter event: what passes now, as plain values. The days are the visible ones, also if they are the
 * dataset's default.
 */
export type FilterDetail = Pick<
  Required<TimelineView>,
  'q' | 'category' | 'actor' | 'place' | 'status' | 'area' | 'within' | 'known'
> & {
  readonly from: string;
  readonly to: string;
  /** How many events pass, of how many. */
  readonly shown: number;
  readonly whole: number;
};

/** Detail of the ready event: the completely loaded dataset, and what passes the filters. */
export type ReadyDetail = FilterDetail & {
  /** Id of the dataset. */
  readonly dataset: string;
  /** As the dataset says it; empty where it doesn't. */
  readonly version: string;
};

/** Why a dataset can't be shown, or not whole. */
export type ErrorDetail = {
  /** What is wrong with the file or its address; `cancelled`: the reader stopped the reading. */
  readonly code: IssueCode | 'cancelled';
  /** What the code speaks of, cut to 80 characters; empty for nothing. */
  readonly value: string;
  /** Address of the dataset. */
  readonly address: string;
};
