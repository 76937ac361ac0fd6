import type { Source } from '../../model/source';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { createUsedEntries } from '../json/usedEntries';
import { originOf, type Origin } from '../origin';

export type SourcesCited = {
  /** Cited sources, in the order of the dataset. */
  readonly sources: readonly Source[];
  readonly origin: Origin;
};

/**
 * Collects the sources cited by the exported events and the claims about them; all sources of the dataset if
 * everything is exported.
 */
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
