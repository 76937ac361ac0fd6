import type { Dataset, Dictionaries } from '../model/dataset';
import { textIn, type Text } from '../model/text';
import { isSame } from './isSame';

/** Names of the dataset's lists that are compared, in the order in which differences are reported. */
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
export type ListName = (typeof listNames)[number];

/** Lists of a dataset that are compared; its metadata isn't. */
export type Lists = Pick<Dataset, ListName>;

/** Change of one field's value; `before` or `after` is undefined where the field is missing. */
export type Change = { readonly field: string; readonly before: unknown; readonly after: unknown };

/**
 * Entry with its title in English, else in another language; `''` for an entry without one, such as a
 * casualty claim.
 */
export type Named = { readonly id: string; readonly title: string; readonly entry: Entry };
/** Entry with different fields in two versions of a dataset, and the list of those changes. */
export type Changed = Omit<Named, 'entry'> & { readonly fields: readonly Change[] };

export type ListChanges = {
  readonly added: readonly Named[];
  readonly changed: readonly Changed[];
  readonly withdrawn: readonly Named[];
};

export type Changes = { readonly [List in ListName]: ListChanges };

/** Entry of any list in a dataset, compared field by field whatever its fields are. */
export type Entry = { readonly id: string };

type List = {
  readonly before: Map<string, string>;
  readonly seen: Set<string>;
  readonly added: Named[];
  readonly changed: Changed[];
};

/**
 * Streaming comparison of two datasets: pass all entries of the first to `before`, then those of the second
 * to `after`, then call `finish` for the changes.
 */
export type Difference = {
  readonly before: (list: ListName, entry: Entry) => void;
  readonly after: (list: ListName, entry: Entry) => void;
  readonly finish: () => Changes;
};

/**
 * Compares two datasets by the ids of their entries, field by field; returns what was added, changed and
 * withdrawn. The order of entries and fields doesn't matter.
 */
export function changesOf(before: Lists, after: Lists): Changes {
  const difference = createDifference();
  for (const list of listNames) for (const entry of before[list]) difference.before(list, entry);
  for (const list of listNames) for (const entry of after[list]) difference.after(list, entry);
  return difference.finish();
}

/**
 * Creates a streaming comparison of two datasets. It keeps the first dataset's entries as JSON text, and of
 * the second only what differs.
 */
export function createDifference(): Difference {
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
    if (old === undefined) return void added.push({ id, title: titleOf(entry), entry });
    const text = JSON.stringify(entry);
    if (old === text) return;
    // Read again, since JSON leaves out what is undefined.
    const fields = changedFields(JSON.parse(old), JSON.parse(text));
    if (fields.length > 0) changed.push({ id, title: titleOf(entry), fields });
  }

  return {
    before: keep,
    after: compare,
    finish() {
      const changesIn = ({ before, seen, added, changed }: List): ListChanges => {
        const gone = [...before].filter(([id]) => !seen.has(id));
        const withdrawn = gone.map(([id, text]) => {
          // It was written from an entry.
          const entry = JSON.parse(text) as Entry;
          return { id, title: titleOf(entry), entry };
        });
        return { added, changed, withdrawn };
      };
      const { events, claims, categories, measures, sides, actors, places, sources } = lists;
      return {
        events: changesIn(events),
        claims: changesIn(claims),
        categories: changesIn(categories),
        measures: changesIn(measures),
        sides: changesIn(sides),
        actors: changesIn(actors),
        places: changesIn(places),
        sources: changesIn(sources),
      };
    },
  };
}

type Fields = { readonly [field: string]: unknown };

function changedFields(before: Fields, after: Fields): readonly Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((field) => ({ field, before: ownOf(before, field), after: ownOf(after, field) }))
    .filter((change) => !isSame(change.before, change.after));
}

function ownOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function titleOf(entry: object): string {
  const { title, names } = entry as { readonly title?: Text; readonly names?: Text };
  return textIn(title ?? names, 'en');
}
