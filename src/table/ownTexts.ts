import type { ConflictEvent } from '../model/event';
import { wordings } from '../model/text';

/** Lists the texts of an event that are searched: what it says in its own words, in every language. */
export function* ownTexts(event: ConflictEvent): Iterable<string> {
  yield* wordings(event.title);
  yield* wordings(event.summary);
  for (const { text } of event.positions) yield* wordings(text);
  for (const { text } of event.updates) yield* wordings(text);
}
