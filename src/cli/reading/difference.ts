import { isDeepStrictEqual } from 'node:util';
import type { CountedSink } from '../../load/readTable';
import type { Dictionaries } from '../../model/dataset';
import { textIn, type Text } from '../../model/text';

/** The lists that are compared, in the order in which they are told. */
export const listNames = [
  'events',
  'claims',
  'categories',
  'measures',
  'sides',
  'actors',
  'places',
  'sources',
] as const satisfies readonly (keyof Dictionaries | 'events' | 'claims')[];
type ListName = (typeof listNames)[number];

/** A field whose value is another; undefined where one of them has none. */
export type Change = { readonly field: string; readonly before: unknown; readonly after: unknown };

type Named = { readonly id: string; readonly title: string };
export type ListChanges = {
  readonly added: readonly Named[];
  readonly changed: readonly (Named & { readonly fields: readonly Change[] })[];
  readonly withdrawn: readonly Named[];
};

export type Changes = { readonly [List in ListName]: ListChanges };

/** Anything of a list; what differs is found field by field, whatever the fields are. */
type Entry = { readonly id: string };

type List = {
  readonly before: Map<string, string>;
  readonly seen: Set<string>;
  readonly added: Named[];
  readonly changed: (Named & { readonly fields: readonly Change[] })[];
};

/** Sink of one of the files; rows that could not be read are not compared. */
export type ComparedSink = CountedSink & { readonly isAnyAside: () => boolean };

/** Compares two files: the first is told to `before` whole, as texts, then the second to `after`, which keeps what differs. */
export function createDifference(): {
  readonly before: ComparedSink;
  readonly after: ComparedSink;
  readonly finish: () => Changes;
} {
  const empty = (): List => ({ before: new Map(), seen: new Set(), added: [], changed: [] });
  const lists: { readonly [Name in ListName]: List } = {
    events: empty(),
    claims: empty(),
    categories: empty(),
    measures: empty(),
    sides: empty(),
    actors: empty(),
    places: empty(),
    sources: empty(),
  };

  function keep(name: ListName, entry: Entry): void {
    const { before } = lists[name];
    // Of two with one id the page shows the first.
    if (!before.has(entry.id)) before.set(entry.id, JSON.stringify(entry));
  }

  function compare(name: ListName, entry: Entry): void {
    const { before, seen, added, changed } = lists[name];
    const { id } = entry;
    if (seen.has(id)) return;
    seen.add(id);
    const old = before.get(id);
    if (old === undefined) return void added.push({ id, title: titleOf(entry) });
    const text = JSON.stringify(entry);
    if (old === text) return;
    // Read again, since JSON leaves out what is undefined.
    const fields = changedFields(JSON.parse(old), JSON.parse(text));
    if (fields.length > 0) changed.push({ id, title: titleOf(entry), fields });
  }

  return {
    before: sinkTo(keep),
    after: sinkTo(compare),
    finish() {
      const changesOf = ({ before, seen, added, changed }: List): ListChanges => {
        const gone = [...before].filter(([id]) => !seen.has(id));
        const withdrawn = gone.map(([id, text]) => ({ id, title: titleOf(JSON.parse(text)) }));
        return { added, changed, withdrawn };
      };
      const { events, claims, categories, measures, sides, actors, places, sources } = lists;
      return {
        events: changesOf(events),
        claims: changesOf(claims),
        categories: changesOf(categories),
        measures: changesOf(measures),
        sides: changesOf(sides),
        actors: changesOf(actors),
        places: changesOf(places),
        sources: changesOf(sources),
      };
    },
  };
}

function sinkTo(take: (list: ListName, entry: Entry) => void): ComparedSink {
  let rows = 0;
  let isAside = false;
  return {
    get rows() {
      return rows;
    },
    metadata: () => undefined,
    entry: (list, entry) => take(list, entry),
    event(event) {
      rows++;
      take('events', event);
    },
    claim: (claim) => take('claims', claim),
    issue({ severity }) {
      isAside ||= severity === 'error';
    },
    isAnyAside: () => isAside,
  };
}

type Fields = { readonly [field: string]: unknown };

function changedFields(before: Fields, after: Fields): readonly Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((field) => ({ field, before: ownOf(before, field), after: ownOf(after, field) }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after));
}

function ownOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** What an entry is called: its title or name in English, else in any language; `''` for a figure. */
function titleOf(entry: object): string {
  const { title, names } = entry as { readonly title?: Text; readonly names?: Text };
  return textIn(title ?? names, 'en');
}
