import type { Claim } from '../model/claim';
import type { Dictionaries, Metadata } from '../model/dataset';
import type { ConflictEvent } from '../model/event';
import type { Issue } from '../model/issue';

/**
 * Receiver of what a format's reader parses, as it is read: the metadata first, then every dictionary entry
 * before the event or claim that refers to it, as far as the format permits.
 */
export type Sink = {
  metadata(metadata: Metadata): void;
  entry<List extends keyof Dictionaries>(list: List, entry: Dictionaries[List][number]): void;
  /**
   * Receives an event. `json`: its original JSON, passed only if it is equivalent and compact. `row`:
   * position in its list from 1, counting unreadable rows; default: the next.
   */
  event(event: ConflictEvent, json?: string, row?: number): void;
  claim(claim: Claim, json?: string, row?: number): void;
  issue(issue: Issue): void;
};
