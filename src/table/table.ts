import type { Dictionaries, Metadata } from '../model/dataset';
import type { Issue, IssueCount } from '../model/issue';
import type { Columns } from './columns';

/** Dataset in memory: dictionaries as objects, events (in time order) and claims as columns. */
export type Table = {
  readonly metadata: Metadata;
  readonly dictionaries: Dictionaries;
  /** First thousand issues; `issueCount` counts all. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
  /** How many of all those there are of each code and severity, in the order of their first. */
  readonly issueCounts: readonly IssueCount[];
  /** Rows of events that aren't shown, each for an error of its own. */
  readonly setAside: number;
  readonly columns: Columns;
};
