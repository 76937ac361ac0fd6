type Identified = { readonly id: string };

/** A list that finds its entries by id without a search: its index is made at the first call, and goes with it. */
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
