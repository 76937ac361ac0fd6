import fc from 'fast-check';
import {
  dateOrders,
  datePrecisions,
  mappingFormat,
  warnedCells,
  type Mapping,
} from '../../../../src/formats/columns/mapping';
import { claimantRoles, peopleCounted } from '../../../../src/model/claim';
import { families } from '../../../../src/model/dataset';
import { eventStatuses, whenKinds } from '../../../../src/model/event';
import { precisions } from '../../../../src/model/place';

/** Text that no message has in it. */
const text = fc.stringMatching(/^[a-z]{2}[0-9]{4}$/);
const some = <One>(one: fc.Arbitrary<One>) => fc.array(one, { minLength: 1, maxLength: 3 });
/** A record of which each part may be missing. */
const parts = <Parts extends object>(of: { readonly [Part in keyof Parts]: fc.Arbitrary<Parts[Part]> }) =>
  fc.record(of, { requiredKeys: [] });
const words = <Word>(word: fc.Arbitrary<Word>) =>
  fc.dictionary(fc.oneof(text, fc.constantFrom('constructor', '1', 'Yes')), word, { maxKeys: 3 });
const matched = <Word>(word: fc.Arbitrary<Word>) =>
  fc.record(
    { column: text, words: words(word), others: word, warn: fc.constantFrom(...warnedCells) },
    { requiredKeys: ['column', 'words'] },
  );
const order = fc.constantFrom(...dateOrders);
const date = fc.oneof(
  fc.record({ column: text, order }, { requiredKeys: ['column'] }),
  fc.record({ year: text, month: text, day: text }, { requiredKeys: ['year'] }),
);
const kind = parts({
  id: text,
  title: fc.oneof(text, fc.record({ en: text, fr: text })),
  glyph: fc.oneof(text, fc.constantFrom('strike', 'air')),
  family: fc.constantFrom(...families),
});
const names = fc.record(
  {
    column: text,
    separator: fc.constantFrom(',', '', '/'),
    role: text,
    kind: text,
    // Words that tell a kind are warned of nowhere.
    kindBy: some(matched(text).map(({ warn: _, ...by }) => by)),
  },
  { requiredKeys: ['column'] },
);
const source = parts({
  name: text,
  title: text,
  url: text,
  reported: text,
  published: fc.boolean(),
  separator: fc.constantFrom(';', '|'),
});
const claimant = fc.oneof(
  fc.record({ column: text }),
  fc.record({ name: text, id: text, kind: text }, { requiredKeys: ['name'] }),
);
const figure = fc.record(
  {
    measure: fc.oneof(text, fc.constantFrom('killed', 'wounded')),
    claimant,
    best: text,
    low: text,
    high: text,
    people: fc.constantFrom(...peopleCounted),
    role: fc.constantFrom(...claimantRoles),
    id: text,
    ignoreZero: fc.boolean(),
  },
  { requiredKeys: ['measure', 'claimant'] },
);

/** Any mapping that a saved one may be, with something said of any of its words. */
export const anyMapping: fc.Arbitrary<Mapping> = fc.record(
  {
    format: fc.constant(mappingFormat),
    date,
    title: some(text).map((columns) => columns.map((column) => `{${column}}`).join(', ')),
    dataset: parts({ id: text, title: text, attribution: text }),
    language: text,
    end: date,
    time: text,
    endTime: text,
    datePrecision: matched(fc.constantFrom(...datePrecisions)),
    whenKind: fc.constantFrom(...whenKinds),
    whenKindBy: matched(fc.constantFrom(...whenKinds)),
    titleElse: text.map((column) => `{${column}}`),
    id: text,
    summary: text,
    category: text,
    kinds: matched(kind),
    place: text,
    point: fc.oneof(
      fc.record({ lat: text, lng: text }),
      fc.record({ both: text, lngFirst: fc.boolean() }, { requiredKeys: ['both'] }),
    ),
    needsPoint: fc.boolean(),
    country: text,
    precision: matched(fc.constantFrom(...precisions)),
    status: matched(fc.constantFrom(...eventStatuses)),
    actors: some(names),
    sources: some(source),
    reportedElse: fc.constant('first-day'),
    figures: some(figure),
    fallbacks: fc.dictionary(text, some(text), { minKeys: 1, maxKeys: 2 }),
    needed: some(text),
    filled: some(text),
    empty: some(text),
  },
  { requiredKeys: ['format', 'date', 'title'] },
);
