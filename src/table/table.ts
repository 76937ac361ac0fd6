import type { Dictionaries, Metadata } from '../model/dataset';
import type { Issue, IssueCount } from '../model/issue';
import type { Columns } from './columns';

/** Dataset in memory: dictionaries as objects, events (sorted by time) and claims as columns. */
export type Table = {
  readonly metadata: Metadata;
  readonly dictionaries: Dictionaries;
  /** First 1000 issues found while reading; `issueCount` is the number of all. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
  /** Number of issues by code and severity, in order of first occurrence. */
  readonly issueCounts: readonly IssueCount[];
  /** Number of event rows that were rejected because of an error in the row. */
  readonly setAside: number;
  readonly columns: Columns;
};
