import type { Dictionaries, Metadata } from '../../model/dataset';
import { createHashedNumbers, type HashedNumbers } from '../../model/hashedNumbers';
import { splitList } from '../delimited/csvCell';
import { formatName } from '../own/recogniseOwn';
import type { Sink } from '../sink';

/** The metadata of a table that has no place for them; `title` is what readers see of it. */
export function tableMetadata(id: string, title: string, attribution = ''): Metadata {
  return {
    format: formatName,
    id,
    version: '',
    title,
    licence: '',
    attribution,
    timeZone: 'UTC',
    periods: [],
  };
}

/**
 * Tells the sink of each dictionary entry once, where rows repeat it; both functions give its id, the same string
 * each time. No two entries get one id: to one that is taken a number is added.
 */
export type Entries = {
  /** The entry that the file, or its format, names by an id. */
  add<List extends keyof Dictionaries>(list: List, entry: Dictionaries[List][number]): string;
  /**
   * The entry that some text stands for: `make` is called at its first time, undefined making none. Two texts are one
   * where only blanks or the Unicode form of letters differ; `सेना` and `सना` are two, though their slugs are one.
   * Of very many sources, as where each row has one of its own, neither text nor id is kept: `make` is called anew to
   * tell the id, and must give the same.
   */
  of<List extends keyof Dictionaries>(
    list: List,
    text: string,
    make: () => Dictionaries[List][number] | undefined,
  ): string | undefined;
};

type Ids = {
  readonly byId: Map<string, string>;
  readonly byText: Map<string, string>;
  /** By a text that is in `byText` no longer, the number behind its entry's own id; 0 for none. */
  readonly numberByText: HashedNumbers;
  /** By an id that is taken, the number that may be free behind it. */
  readonly taken: HashedNumbers;
};

/** So many texts of sources are kept. */
const keptSources = 20_000;

export function createEntries(sink: Pick<Sink, 'entry'>): Entries {
  const lists = new Map<string, Ids>();

  function idsOf(name: string): Ids {
    let list = lists.get(name);
    if (!list) {
      const hashed = { numberByText: createHashedNumbers(), taken: createHashedNumbers() };
      lists.set(name, (list = { byId: new Map(), byText: new Map(), ...hashed }));
    }
    return list;
  }

  function tell<List extends keyof Dictionaries>(
    list: List,
    { taken }: Ids,
    entry: Dictionaries[List][number],
  ): { readonly id: string; readonly number: number } {
    const number = freeNumber(taken, entry.id);
    const id = numbered(entry.id, number);
    sink.entry(list, number === 0 ? entry : { ...entry, id });
    return { id, number };
  }

  /** The same as `of` where no more texts are kept. */
  function ofHashed<List extends keyof Dictionaries>(
    list: List,
    text: string,
    make: () => Dictionaries[List][number] | undefined,
  ): string | undefined {
    const ids = idsOf(list);
    const entry = make();
    if (!entry) return undefined;
    const number = ids.numberByText.get(text);
    if (number >= 0) return numbered(entry.id, number);
    const told = tell(list, ids, entry);
    ids.numberByText.set(text, told.number);
    return told.id;
  }

  return {
    add(list, entry) {
      const ids = idsOf(list);
      let id = ids.byId.get(entry.id);
      if (id === undefined) ids.byId.set(entry.id, (id = tell(list, ids, entry).id));
      return id;
    },
    of(list, text, make) {
      const ids = idsOf(list);
      const known = ids.byText.get(text);
      if (known !== undefined) return known;
      const folded = fold(text);
      let id = ids.byText.get(folded);
      if (id === undefined) {
        if (list === 'sources' && ids.byText.size >= keptSources) return ofHashed(list, folded, make);
        const entry = make();
        if (!entry) return undefined;
        ids.byText.set(folded, (id = tell(list, ids, entry).id));
      }
      if (folded !== text) ids.byText.set(text, id);
      return id;
    },
  };
}

/** The text by which entries are told apart: NFC, one space for any blanks. */
function fold(text: string): string {
  const composed = text.normalize('NFC');
  return /\s\s|[^\S ]/.test(composed) ? composed.replace(/\s+/g, ' ') : composed;
}

/** Stands between the parts of a text that entries are told apart by: nothing that is typed. */
export const between = '\u001f';

/** The number of the first free one of `id`, `id-2`, `id-3` …, 0 for `id` itself; it is taken from now on. */
function freeNumber(taken: HashedNumbers, id: string): number {
  let number = taken.get(id);
  let free = 0;
  if (number >= 0) {
    do free = number++;
    while (taken.get(numbered(id, free)) >= 0);
    taken.set(id, number);
  }
  taken.set(numbered(id, free), 2);
  return free;
}

function numbered(id: string, number: number): string {
  return number === 0 ? id : `${id}-${number}`;
}

const slugs = new Map<string, string>();
/** So many slugs are remembered: actors and places come again in every row, headlines don't. */
const mostSlugs = 10_000;

/** An id made of words: lower case, one dash between. `Shelling/artillery` → `shelling-artillery`. */
export function slug(text: string): string {
  const known = slugs.get(text);
  if (known !== undefined) return known;
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const made = words?.join('-') ?? '';
  if (slugs.size < mostSlugs) slugs.set(text, made);
  return made;
}

/** The parts of a cell that lists several things, `A; B`, without empty ones. */
export function partsOf(cell: string): string[] {
  return splitList(cell).filter((part) => part !== '');
}
