import type { Claim } from '../../model/claim';
import type { Dictionaries, Metadata } from '../../model/dataset';
import { parseEdtf } from '../../model/edtf';
import type { ConflictEvent } from '../../model/event';
import { shown, type Issue } from '../../model/issue';
import type { CountedSink } from '../../load/countedSink';
import { readWhen, type When } from '../../table/eventRows';
import { createIdIndexBuilder } from '../../table/idIndex';
import { createIssueGroups, type IssueGroup } from './issueGroups';
import { createPendingReferences } from './pendingReferences';

/** Number of rows in a list that were accepted (`shown`) and rejected for an error of their own (`aside`). */
export type RowCount = { readonly shown: number; readonly aside: number };

/** Result of checking a file without storing it: row counts, issues and metadata. */
export type Tallied = {
  readonly events: RowCount;
  readonly claims: RowCount;
  readonly groups: readonly IssueGroup[];
  readonly metadata: Metadata | undefined;
};

/** Sink that counts and checks rows as the web page's table does, storing only the id of each event. */
export type Tally = CountedSink & {
  /**
   * Returns the number of an accepted event by its id, counted from 0 in order of reading; −1 if there is
   * none so far.
   */
  numberOf(id: string): number;
  finish(): Tallied;
};

/** Callbacks that receive each accepted event, claim and entry as it is read. */
export type Told = {
  readonly event?: (event: ConflictEvent, when: When, json?: string) => void;
  readonly claim?: (claim: Claim, json?: string) => void;
  readonly entry?: <List extends keyof Dictionaries>(list: List, entry: Dictionaries[List][number]) => void;
};

export function createTally(told: Told = {}): Tally {
  const groups = createIssueGroups();
  const events = createRowCounter();
  const claims = createRowCounter();
  const ids = createIdIndexBuilder();
  const references = createPendingReferences();
  const entryRows = new Map<string, number>();
  let metadata: Metadata | undefined;

  function report(issue: Issue): void {
    groups.add(issue);
    if (issue.severity !== 'error') return;
    if (issue.list === 'events') events.aside(issue.row);
    if (issue.list === 'claims') claims.aside(issue.row);
  }

  return {
    get rows() {
      return events.count().shown;
    },
    metadata: (read) => (metadata = read),
    entry(list, entry) {
      const row = (entryRows.get(list) ?? 0) + 1;
      entryRows.set(list, row);
      const { id } = entry;
      if (references.defined(list, id)) told.entry?.(list, entry);
      else report({ severity: 'error', code: 'id-duplicate', list, row, id, field: 'id', value: shown(id) });
      for (const former of 'formerIds' in entry ? (entry.formerIds ?? []) : [])
        references.defined(list, former);
    },
    numberOf: ids.find,
    event(event, json, row = events.next()) {
      const { id } = event;
      const at = { severity: 'error', list: 'events', row, id } as const;
      const when = readWhen(event);
      events.came(row);
      if (!when) return report({ ...at, code: 'date-unreadable', field: 'when', value: shown(event.when) });
      if (ids.add(id) < 0) return report({ ...at, code: 'id-duplicate', field: 'id', value: shown(id) });
      events.show(row);
      for (const former of event.formerIds ?? []) references.defined('events', former);
      references.want('categories', event.category, { ...at, field: 'category' });
      for (const { actor } of event.actors) references.want('actors', actor, { ...at, field: 'actors' });
      for (const { place } of event.places) references.want('places', place, { ...at, field: 'places' });
      told.event?.(event, when, json);
    },
    claim(claim, json, row = claims.next()) {
      const { id, asOf, event } = claim;
      const at = { severity: 'warning', list: 'claims', row, id } as const;
      claims.came(row);
      claims.show(row);
      if (!parseEdtf(asOf)) report({ ...at, code: 'date-unreadable', field: 'asOf', value: shown(asOf) });
      if (event !== undefined && ids.find(event) < 0)
        references.want('events', event, { ...at, field: 'event' });
      told.claim?.(claim, json);
    },
    issue: report,
    finish() {
      references.finish((list, id) => list === 'events' && ids.find(id) >= 0, groups.add);
      return { events: events.count(), claims: claims.count(), groups: groups.all(), metadata };
    },
  };
}

/**
 * Creates a counter of accepted and rejected rows. All errors of a row must be reported together, directly
 * before or after the row.
 */
function createRowCounter() {
  let shownRows = 0;
  let asideRows = 0;
  let lastShown = 0;
  let lastAside = 0;
  let last = 0;
  return {
    next: () => last + 1,
    came: (row: number) => void (last = row),
    show(row: number): void {
      shownRows++;
      lastShown = row;
      // What was wrong was a part of it.
      if (row === lastAside) asideRows--;
    },
    aside(row: number): void {
      if (row <= 0 || row === lastAside || row === lastShown) return;
      asideRows++;
      lastAside = row;
    },
    count: (): RowCount => ({ shown: shownRows, aside: asideRows }),
  };
}
