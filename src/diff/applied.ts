import type { Changed, Changes, Entry, ListName, Lists } from './difference';
import { listNames } from './difference';

/**
 * Applies changes to the lists of a dataset: remaining entries keep their order, added ones follow. The
 * inverse of `changesOf`.
 */
export function applied(lists: Lists, changes: Changes): { readonly [List in ListName]: readonly Entry[] } {
  const done = listNames.map((list) => {
    const { added, changed, withdrawn } = changes[list];
    const gone = new Set(withdrawn.map(({ id }) => id));
    const changedById = new Map(changed.map((one) => [one.id, one]));
    const kept = lists[list].filter(({ id }) => !gone.has(id));
    const entries = kept.map((entry) => withChanges(entry, changedById.get(entry.id)));
    return [list, [...entries, ...added.map(({ entry }) => entry)]] as const;
  });
  // Each of the names is there once.
  return Object.fromEntries(done) as { readonly [List in ListName]: readonly Entry[] };
}

function withChanges(entry: Entry, changed: Changed | undefined): Entry {
  if (!changed) return entry;
  const fields = new Map<string, unknown>(Object.entries(entry));
  for (const { field, after } of changed.fields) {
    if (after === undefined) fields.delete(field);
    else fields.set(field, after);
  }
  return { ...Object.fromEntries(fields), id: entry.id };
}
