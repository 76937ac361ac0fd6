import type { Control, Dictionaries, Metadata, Story } from '../model/dataset';
import type { Issue } from '../model/issue';
import type { Columns } from './columns';

/** A dataset as the app holds it: dictionaries as objects, events in time order and claims as columns. */
export type Table = {
  readonly metadata: Metadata;
  readonly dictionaries: Dictionaries;
  readonly control: readonly Control[];
  readonly stories: readonly Story[];
  /** The first thousand; `issueCount` has them all. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
  readonly columns: Columns;
};
