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

/** Tells the sink of each dictionary entry once, where rows repeat it. */
export type Entries = {
  add<List extends keyof Dictionaries>(list: List, entry: Dictionaries[List][number]): string;
};

export function createEntries(sink: Pick<Sink, 'entry'>): Entries {
  const told = new Set<string>();
  return {
    add(list, entry) {
      const key = `${list} ${entry.id}`;
      if (!told.has(key)) {
        told.add(key);
        sink.entry(list, entry);
      }
      return entry.id;
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
