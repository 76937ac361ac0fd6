import type { Dictionaries, Metadata } from '../model/dataset';
import type { Issue } from '../model/issue';
import type { Columns } from './columns';

/** Dataset in memory: dictionaries as objects, events (in time order) and claims as columns. */
export type Table = {
  readonly metadata: Metadata;
  readonly dictionaries: Dictionaries;
  /** First thousand issues; `issueCount` counts all. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
  readonly columns: Columns;
};
