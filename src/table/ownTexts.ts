import type { ConflictEvent } from '../model/event';
import { wordings } from '../model/text';

/** Iterates over an event's searchable texts in every language: title, summary, positions, updates. */
export function* ownTexts(event: ConflictEvent): Iterable<string> {
  yield* wordings(event.title);
  yield* wordings(event.summary);
  for (const { text } of event.positions) yield* wordings(text);
  for (const { text } of event.updates) yield* wordings(text);
}
