import type { Dataset, Dictionaries } from '../../src/model/dataset';
import type { Sink } from '../../src/formats/sink';
import type { Table } from '../../src/table/table';
import { createTableBuilder } from '../../src/table/tableBuilder';

/** The table of a dataset that is there as a whole. */
export function tableOf(dataset: Dataset): Table {
  const builder = createTableBuilder();
  tellAll(dataset, builder);
  return builder.finish();
}

/** Tells a sink all of a dataset, in the order that a reader keeps. */
export function tellAll(dataset: Dataset, sink: Sink): void {
  const { events, claims, ...head } = dataset;
  sink.metadata(head);
  tellEntries(dataset, sink);
  events.forEach((event) => sink.event(event));
  claims.forEach((claim) => sink.claim(claim));
}

/** The table of the same, told the other way round: the claims, then the events, and what they refer to last. */
export function tableOfReversed(dataset: Dataset): Table {
  const builder = createTableBuilder();
  const { events, claims, ...head } = dataset;
  builder.metadata(head);
  claims.forEach((claim) => builder.claim(claim));
  events.forEach((event) => builder.event(event));
  tellEntries(dataset, builder);
  return builder.finish();
}

export function tellEntries(dictionaries: Dictionaries, sink: Sink): void {
  dictionaries.categories.forEach((entry) => sink.entry('categories', entry));
  dictionaries.measures.forEach((entry) => sink.entry('measures', entry));
  dictionaries.sides.forEach((entry) => sink.entry('sides', entry));
  dictionaries.actors.forEach((entry) => sink.entry('actors', entry));
  dictionaries.places.forEach((entry) => sink.entry('places', entry));
  dictionaries.sources.forEach((entry) => sink.entry('sources', entry));
}
