import type { Claim } from '../model/claim';
import type { Dictionaries, Metadata } from '../model/dataset';
import type { ConflictEvent } from '../model/event';
import type { Issue } from '../model/issue';

/**
 * Where a reader puts what it reads, as it comes. A reader tells the metadata first, then every
 * dictionary entry before the event or claim that names it, where the format permits it.
 */
export type Sink = {
  metadata(metadata: Metadata): void;
  entry<List extends keyof Dictionaries>(list: List, entry: Dictionaries[List][number]): void;
  /**
   * `json`: what it was read from, where that says just the same and in few characters. `row`: where it stands
   * in its list, from 1, those that could not be read counted; default: the next.
   */
  event(event: ConflictEvent, json?: string, row?: number): void;
  claim(claim: Claim, json?: string, row?: number): void;
  issue(issue: Issue): void;
};
