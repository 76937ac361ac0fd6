type Identified = { readonly id: string };

/** Array of entries with look-up by id, through a map that is built at the first look-up and cached. */
export class IndexedList<Entry extends Identified> extends Array<Entry> {
  #index: ReadonlyMap<string, Entry> | undefined;

  entryOf(id: string): Entry | undefined {
    return (this.#index ??= new Map(this.map((entry) => [entry.id, entry]))).get(id);
  }
}

/**
 * Finds the entry of a list by its id; undefined if there is none. Uses the index of an `IndexedList`;
 * searches a plain array linearly.
 */
export function byId<Entry extends Identified>(
  list: readonly Entry[],
  id: string | undefined,
): Entry | undefined {
  if (id === undefined) return undefined;
  return list instanceof IndexedList ? list.entryOf(id) : list.find((entry) => entry.id === id);
}
