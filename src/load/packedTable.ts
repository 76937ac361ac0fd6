import { IndexedList } from '../model/byId';
import type { Dictionaries } from '../model/dataset';
import type { Table } from '../table/table';
import type { Pause } from './slices';

type ListName = keyof Dictionaries;

/**
 * Table as the worker posts it: dictionaries are JSON bytes in pieces of 500 entries, because a structured
 * clone of many objects would block the page.
 */
export type PackedTable = Omit<Table, 'dictionaries'> & {
  readonly dictionaries: { readonly [List in ListName]: readonly Uint8Array<ArrayBuffer>[] };
};

const entriesPerPiece = 500;

export function packTable(table: Table): PackedTable {
  const encoder = new TextEncoder();
  const pack = (entries: readonly unknown[]): Uint8Array<ArrayBuffer>[] => {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (let at = 0; at < entries.length; at += entriesPerPiece)
      pieces.push(encoder.encode(JSON.stringify(entries.slice(at, at + entriesPerPiece))));
    return pieces;
  };
  const { categories, measures, sides, actors, places, sources } = table.dictionaries;
  const dictionaries = {
    categories: pack(categories),
    measures: pack(measures),
    sides: pack(sides),
    actors: pack(actors),
    places: pack(places),
    sources: pack(sources),
  };
  return { ...table, dictionaries };
}

/** Unpacks a table posted by the worker, calling `pause` between pieces so that the page stays responsive. */
export async function unpackTable(packed: PackedTable, pause: Pause): Promise<Table> {
  const decoder = new TextDecoder();
  async function unpack<List extends ListName>(list: List): Promise<Dictionaries[List]> {
    const entries = new IndexedList<Dictionaries[List][number]>();
    for (const piece of packed.dictionaries[list]) {
      entries.push(...(JSON.parse(decoder.decode(piece)) as Dictionaries[List]));
      await pause();
    }
    // The worker packed it from that very list.
    return entries as unknown as Dictionaries[List];
  }
  const dictionaries: Dictionaries = {
    categories: await unpack('categories'),
    measures: await unpack('measures'),
    sides: await unpack('sides'),
    actors: await unpack('actors'),
    places: await unpack('places'),
    sources: await unpack('sources'),
  };
  return { ...packed, dictionaries };
}
