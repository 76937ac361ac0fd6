import type { Claim } from '../model/claim';
import type { Dataset, Dictionaries, Metadata } from '../model/dataset';
import type { ConflictEvent } from '../model/event';
import type { Issue } from '../model/issue';
import type { Sink } from './sink';

/** Sink that stores all it receives as objects, for tests and rounded exports. */
export type DatasetSink = Sink & {
  readonly issues: readonly Issue[];
  readonly events: readonly ConflictEvent[];
  /** Returns the dataset received so far; undefined before its metadata. */
  dataset(): Dataset | undefined;
};

export function createDatasetSink(): DatasetSink {
  const entries: { readonly [List in keyof Dictionaries]: Dictionaries[List][number][] } = {
    categories: [],
    measures: [],
    sides: [],
    actors: [],
    places: [],
    sources: [],
  };
  const events: ConflictEvent[] = [];
  const claims: Claim[] = [];
  const issues: Issue[] = [];
  let metadata: Metadata | undefined;
  return {
    issues,
    events,
    metadata: (told) => (metadata = told),
    entry: (list, entry) => entries[list].push(entry),
    event: (event) => events.push(event),
    claim: (claim) => claims.push(claim),
    issue: (issue) => issues.push(issue),
    dataset: () => metadata && { ...metadata, ...entries, events, claims },
  };
}
