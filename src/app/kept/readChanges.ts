import { createDifference, listNames, type Changes, type Entry, type ListName } from '../../diff/difference';
import { createComparedSink } from '../../load/comparedSink';
import type { LoadSource } from '../../load/loading';
import { openSource } from '../../load/openSource';
import { readInto } from '../../load/readTable';
import { createSlices } from '../../load/slices';

/** Entries of a dataset's lists by id. */
export type EntriesById = { readonly [List in ListName]: ReadonlyMap<string, Entry> };

/** Changes from one version of a dataset to another, with all entries of both. */
export type ReadChanges = {
  readonly changes: Changes;
  readonly before: EntriesById;
  readonly after: EntriesById;
};

/**
 * Reads two versions of a dataset and compares them as the command `diff` does. Rejects if one can't be read, or
 * once the signal is aborted.
 */
export async function readChanges(
  sources: { readonly before: LoadSource; readonly after: LoadSource },
  signal: AbortSignal,
): Promise<ReadChanges> {
  const difference = createDifference();
  const before = await readEntries(sources.before, difference.before, signal);
  const after = await readEntries(sources.after, difference.after, signal);
  return { changes: difference.finish(), before, after };
}

async function readEntries(
  source: LoadSource,
  take: (list: ListName, entry: Entry) => void,
  signal: AbortSignal,
): Promise<EntriesById> {
  const entries = emptyLists();
  const sink = createComparedSink((list, entry) => {
    // Of two with one id the page shows the first.
    if (!entries[list].has(entry.id)) entries[list].set(entry.id, entry);
    take(list, entry);
  });
  const opened = await openSource(source, signal);
  if (opened.kind !== 'opened') throw new Error(opened.issue.code);
  const pause = createSlices();
  const end = await readInto(opened, {}, sink, { onProgress: () => undefined, signal, pause });
  if (end.kind !== 'read' || sink.rows === 0) throw new Error('unreadable');
  return entries;
}

function emptyLists(): { readonly [List in ListName]: Map<string, Entry> } {
  const lists = listNames.map((list) => [list, new Map<string, Entry>()] as const);
  // Each of the names is there once.
  return Object.fromEntries(lists) as { readonly [List in ListName]: Map<string, Entry> };
}
