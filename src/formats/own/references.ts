import type { Claim } from '../../model/claim';
import type { Dictionaries } from '../../model/dataset';
import type { ConflictEvent } from '../../model/event';
import type { Issue } from '../../model/issue';
import type { Sink } from '../sink';

type ListName = keyof Dictionaries;

/** Record that refers to a dictionary entry, for an issue. */
type Named = { readonly list: string; readonly row: number; readonly id: string };

/**
 * Checker of references in a dataset: collects defined and referenced ids, and finally reports those that are
 * missing.
 */
export type References = {
  defined(list: ListName, id: string): void;
  event(event: ConflictEvent, row: number): void;
  claim(claim: Claim, row: number): void;
  finish(sink: Pick<Sink, 'issue'>): void;
};

/**
 * Creates a checker for references that the table builder doesn't check: to sources, sides, measures, and
 * actors as claimants or in positions. Each missing id is reported once, with the first row that refers to
 * it. Entries may follow the rows that refer to them.
 */
export function createReferences(): References {
  const known = new Map<ListName, Set<string>>();
  const wanted = new Map<ListName, Map<string, Issue>>();

  function want(target: ListName, value: string, from: Named, field: string): void {
    if (known.get(target)?.has(value)) return;
    let missing = wanted.get(target);
    if (!missing) wanted.set(target, (missing = new Map()));
    if (missing.has(value)) return;
    missing.set(value, { severity: 'warning', code: 'reference-missing', ...from, field, value });
  }

  return {
    defined(list, id) {
      let ids = known.get(list);
      if (!ids) known.set(list, (ids = new Set()));
      ids.add(id);
    },
    event({ id, reports, positions, updates }, row) {
      const from = { list: 'events', row, id };
      for (const { source } of reports) want('sources', source, from, 'reports');
      for (const { by, sources } of positions) {
        want('actors', by, from, 'positions');
        for (const source of sources) want('sources', source, from, 'positions');
      }
      for (const { sources } of updates) {
        for (const source of sources) want('sources', source, from, 'updates');
      }
    },
    claim({ id, measure, side, claimedBy, sources }, row) {
      const from = { list: 'claims', row, id };
      want('measures', measure, from, 'measure');
      want('actors', claimedBy, from, 'claimedBy');
      if (side !== 'all') want('sides', side, from, 'side');
      for (const source of sources) want('sources', source, from, 'sources');
    },
    finish(sink) {
      for (const [list, missing] of wanted) {
        for (const [id, issue] of missing) if (!known.get(list)?.has(id)) sink.issue(issue);
      }
    },
  };
}
