const indexes = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, unknown>>();

/** Finds the entry of a list by its id; undefined where there is none. The list is indexed at the first call. */
export function byId<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  id: string | undefined,
): Entry | undefined {
  if (id === undefined) return undefined;
  let index = indexes.get(list);
  if (!index) indexes.set(list, (index = new Map(list.map((entry) => [entry.id, entry]))));
  return index.get(id) as Entry | undefined;
}
