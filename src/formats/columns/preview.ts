import type { Claim } from '../../model/claim';
import type { Dictionaries } from '../../model/dataset';
import type { ConflictEvent } from '../../model/event';
import type { Issue } from '../../model/issue';
import type { Sink } from '../sink';
import { createEntries } from './entries';
import { createMappedRow } from './mappedRow';
import type { Mapping } from './mapping';
import type { TableHead } from './proposal';
import { keyOf, rowOf } from './tableRows';

/** Result of reading one row of a table with a mapping: its event, claims, dictionary entries and issues. */
export type RowPreview = {
  /** Event read from the row; absent if the row is rejected, with an error in `issues`. */
  readonly event?: ConflictEvent;
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
  readonly entries: { readonly [List in keyof Dictionaries]: readonly Dictionaries[List][number][] };
};

/**
 * Reads one of a table's first rows with a column mapping, in the same way as when the whole file is read.
 */
export function previewRow(head: TableHead, index: number, mapping: Mapping): RowPreview {
  const events: ConflictEvent[] = [];
  const claims: Claim[] = [];
  const issues: Issue[] = [];
  const entries: { readonly [List in keyof Dictionaries]: Dictionaries[List][number][] } = {
    categories: [],
    measures: [],
    sides: [],
    actors: [],
    places: [],
    sources: [],
  };
  const sink: Sink = {
    metadata: () => undefined,
    entry: (list, entry) => entries[list].push(entry),
    event: (event) => events.push(event),
    claim: (claim) => claims.push(claim),
    issue: (issue) => issues.push(issue),
  };
  const header = new Set(head.columns.map(keyOf));
  createMappedRow(mapping, header, { entries: createEntries(sink), sink })(rowOf(head, index, sink));
  const event = events[0];
  return { ...(event && { event }), claims, issues, entries };
}
