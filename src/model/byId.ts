const indexes = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, unknown>>();

/** The entry of a dictionary that has the id; the index is made once a list. */
export function byId<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  id: string | undefined,
): Entry | undefined {
  if (id === undefined) return undefined;
  let index = indexes.get(list);
  if (!index) indexes.set(list, (index = new Map(list.map((entry) => [entry.id, entry]))));
  return index.get(id) as Entry | undefined;
}
