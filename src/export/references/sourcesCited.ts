import type { Source } from '../../model/source';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { createUsedEntries } from '../json/usedEntries';
import { originOf, type Origin } from '../origin';

export type SourcesCited = {
  /** In the dataset's order. */
  readonly sources: readonly Source[];
  readonly origin: Origin;
};

/** Collects the sources that an export's events and their claims cite; of everything, all that the dataset lists. */
export async function sourcesCited(exported: Exported): Promise<SourcesCited> {
  const { dictionaries } = exported.loaded.table;
  const events = await eventPages(exported);
  const origin = originOf(exported, events);
  if (exported.scope?.kind === 'everything') return { sources: dictionaries.sources, origin };
  const used = createUsedEntries(dictionaries);
  for await (const records of events.pages()) {
    for (const { event, claims } of records) {
      used.event(event);
      claims.forEach(used.claim);
    }
  }
  return { sources: used.entries().sources, origin };
}
