import type { Sink } from '../../formats/sink';
import type { Metadata } from '../../model/dataset';
import type { Issue } from '../../model/issue';
import { joinedId, type OriginName } from '../../model/origin';
import type { CountedSink } from '../countedSink';
import { joinedMetadata, type Read } from './joinedMetadata';
import { renamedClaim, renamedEntry, renamedEvent, type Naming } from './renamed';
import { createKnownEntries } from './sameEntry';

export type JoinedSinks = {
  /** Sinks for the two datasets; the first must be read completely before the second. */
  readonly first: CountedSink;
  readonly second: CountedSink;
  /** Passes on the joined metadata after both datasets are read. `read`: where each was read from. */
  finish(read: readonly [Read, Read]): void;
};

/**
 * Creates two sinks that join two datasets into one as they are read. Ids are prefixed so that they don't
 * collide (`joinedId`); dictionary entries that are equal in both become one. Events and claims are otherwise
 * unchanged, never merged.
 */
export function joinSinks(sink: CountedSink): JoinedSinks {
  const known = createKnownEntries();
  const metadata = new Map<OriginName, Metadata>();
  /**
   * Joined id for each dictionary entry of the second dataset: its own, prefixed, or that of an equal entry
   * in the first.
   */
  const names = new Map<string, string>();

  const firstNaming: Naming = {
    own: (id) => joinedId('first', id),
    of: (list, id) => (list === 'measures' ? id : joinedId('first', id)),
  };
  const secondNaming: Naming = {
    own: (id) => joinedId('second', id),
    of(list, id) {
      if (list === 'measures') return id;
      const key = `${list} ${id}`;
      const name = names.get(key) ?? joinedId('second', id);
      // Who was named before it came stays apart: its name has been passed on.
      names.set(key, name);
      return name;
    },
  };

  const sinkOf = (
    origin: OriginName,
    { own }: Naming,
    rows: Pick<Sink, 'entry' | 'event' | 'claim'>,
  ): CountedSink => ({
    ...rows,
    get rows() {
      return sink.rows;
    },
    metadata(read) {
      metadata.set(origin, read);
      // A table needs some, however the reading ends.
      if (origin === 'first') sink.metadata(read);
    },
    issue: (issue) => sink.issue(withId(issue, own)),
  });

  return {
    first: sinkOf('first', firstNaming, {
      entry(list, entry) {
        const renamed = renamedEntry(list, entry, firstNaming);
        known.add(list, renamed);
        sink.entry(list, renamed);
      },
      event(event, json = JSON.stringify(event), row) {
        if (!mayRename(json)) return sink.event(event, json, row);
        sink.event(renamedEvent(event, firstNaming), undefined, row);
      },
      claim(claim, json = JSON.stringify(claim), row) {
        if (!mayRename(json)) return sink.claim(claim, json, row);
        sink.claim(renamedClaim(claim, firstNaming), undefined, row);
      },
    }),
    second: sinkOf('second', secondNaming, {
      entry(list, entry) {
        const key = `${list} ${entry.id}`;
        const same = names.has(key) ? undefined : known.same(list, entry);
        if (same !== undefined) names.set(key, same);
        else sink.entry(list, renamedEntry(list, entry, secondNaming));
      },
      event: (event, _json, row) => sink.event(renamedEvent(event, secondNaming), undefined, row),
      claim: (claim, _json, row) => sink.claim(renamedClaim(claim, secondNaming), undefined, row),
    }),
    finish(read) {
      const [first, second] = [metadata.get('first'), metadata.get('second')];
      if (first && second) sink.metadata(joinedMetadata([first, second], read, secondNaming.own));
    },
  };
}

/**
 * Tests whether JSON may contain an id that begins with a tilde and so must be prefixed; false for nearly all
 * datasets.
 */
function mayRename(json: string): boolean {
  return json.includes('"~') || json.includes(String.raw`"\u007`);
}

function withId(issue: Issue, own: Naming['own']): Issue {
  return issue.id === undefined ? issue : { ...issue, id: own(issue.id) };
}
