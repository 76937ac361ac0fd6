import type { Dictionaries, Metadata } from '../model/dataset';
import { formatName } from './metadata';
import type { Sink } from './sink';

/** The metadata of a table that has no place for them. */
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

/** Tells the sink of each dictionary entry once, where rows repeat it. Both give its id, the same string each time. */
export type Entries = {
  add<List extends keyof Dictionaries>(list: List, entry: Dictionaries[List][number]): string;
  /** The entry that stands in some cells: made of them at their first time only. Undefined makes none. */
  of<List extends keyof Dictionaries>(
    list: List,
    cells: string,
    make: () => Dictionaries[List][number] | undefined,
  ): string | undefined;
};

const mostCells = 200_000; /* remembered of a list */

export function createEntries(sink: Pick<Sink, 'entry'>): Entries {
  const lists = new Map<
    string,
    { readonly ids: Map<string, string>; readonly byCells: Map<string, string> }
  >();

  function listOf(name: string) {
    let list = lists.get(name);
    if (!list) lists.set(name, (list = { ids: new Map(), byCells: new Map() }));
    return list;
  }

  const add: Entries['add'] = (list, entry) => {
    const { ids } = listOf(list);
    const id = ids.get(entry.id);
    if (id !== undefined) return id;
    ids.set(entry.id, entry.id);
    sink.entry(list, entry);
    return entry.id;
  };

  return {
    add,
    of(list, cells, make) {
      const { byCells } = listOf(list);
      const known = byCells.get(cells);
      if (known !== undefined) return known;
      const entry = make();
      if (!entry) return undefined;
      const id = add(list, entry);
      if (byCells.size < mostCells) byCells.set(cells, id);
      return id;
    },
  };
}

const slugs = new Map<string, string>();
const mostSlugs = 10_000; /* remembered: actors and places come again in every row, headlines don't */

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

/** The parts of a cell that lists several things: `A; B`. */
export function partsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
