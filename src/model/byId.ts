type Identified = { readonly id: string };

/** List with look-up by id; the index is built at the first look-up and kept. */
export class IndexedList<Entry extends Identified> extends Array<Entry> {
  #index: ReadonlyMap<string, Entry> | undefined;

  entryOf(id: string): Entry | undefined {
    return (this.#index ??= new Map(this.map((entry) => [entry.id, entry]))).get(id);
  }
}

/** Finds the entry of a list by its id; undefined where there is none. A plain list, as of a test, is searched. */
export function byId<Entry extends Identified>(
  list: readonly Entry[],
  id: string | undefined,
): Entry | undefined {
  if (id === undefined) return undefined;
  return list instanceof IndexedList ? list.entryOf(id) : list.find((entry) => entry.id === id);
}
