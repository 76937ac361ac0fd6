import type { Dictionaries, Metadata } from '../model/dataset';
import type { Issue } from '../model/issue';
import type { Columns } from './columns';

/** A dataset as the app holds it: dictionaries as objects, events in time order and claims as columns. */
export type Table = {
  readonly metadata: Metadata;
  readonly dictionaries: Dictionaries;
  /** The first thousand; `issueCount` has them all. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
  readonly columns: Columns;
};
