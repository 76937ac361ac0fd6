import { claimantRoles, peopleCounted } from '../../model/claim';
import { families } from '../../model/dataset';
import { eventStatuses, whenKinds } from '../../model/event';
import { precisions } from '../../model/place';
import { dateOrders, datePrecisions, mappingFormat, warnedCells, type Mapping } from './mapping';

/** Longest text of a saved mapping, characters. */
export const mostCharacters = 1_000_000;

/** Reads a mapping that was saved as JSON; undefined for anything else, also one with an unknown word in it. */
export function readMapping(text: string): Mapping | undefined {
  if (text.length > mostCharacters) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isMapping(value) ? value : undefined;
}

/** Writes a mapping as the JSON that is saved. */
export function writeMapping(mapping: Mapping): string {
  return `${JSON.stringify(mapping, undefined, 2)}\n`;
}

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const list =
  (each: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(each);
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
/** An object of which every field is such a value, whatever its name. */
const all =
  (each: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(each);

/** An object of these fields and no other; those without a mark may be absent. */
function object(
  needed: { readonly [name: string]: Check },
  others: { readonly [name: string]: Check } = {},
): Check {
  return (value) =>
    isObject(value) &&
    Object.keys(needed).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, one]) => {
      const checks = { ...needed, ...others };
      return Object.hasOwn(checks, name) && checks[name]?.(one) === true;
    });
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const date = either(
  object({ column: text }, { order: oneOf(dateOrders) }),
  object({ year: text }, { month: text, day: text }),
);
const flag: Check = (value) => typeof value === 'boolean';
const matched = (word: Check): Check =>
  object({ column: text, words: all(word) }, { others: word, warn: oneOf(warnedCells) });
const kind = object({}, { id: text, title: either(text, all(text)), glyph: text, family: oneOf(families) });
const claimant = either(object({ column: text }), object({ name: text }, { id: text, kind: text }));
const figure = object(
  { measure: text, claimant },
  {
    best: text,
    low: text,
    high: text,
    people: oneOf(peopleCounted),
    role: oneOf(claimantRoles),
    id: text,
    ignoreZero: flag,
  },
);
const names = object(
  { column: text },
  { separator: text, role: text, kind: text, kindBy: list(matched(text)) },
);
const source = object(
  {},
  { name: text, title: text, url: text, reported: text, published: flag, separator: text },
);

const mapping = object(
  { format: oneOf([mappingFormat]), date, title: text },
  {
    dataset: object({}, { id: text, title: text, attribution: text }),
    language: text,
    end: date,
    time: text,
    endTime: text,
    datePrecision: matched(oneOf(datePrecisions)),
    whenKind: oneOf(whenKinds),
    whenKindBy: matched(oneOf(whenKinds)),
    titleElse: text,
    id: text,
    summary: text,
    category: text,
    kinds: matched(kind),
    place: text,
    point: either(object({ lat: text, lng: text }), object({ both: text }, { lngFirst: flag })),
    needsPoint: flag,
    precision: matched(oneOf(precisions)),
    status: matched(oneOf(eventStatuses)),
    actors: list(names),
    sources: list(source),
    reportedElse: oneOf(['first-day']),
    figures: list(figure),
    fallbacks: all(list(text)),
    needed: list(text),
    filled: list(text),
    empty: list(text),
  },
);

function isMapping(value: unknown): value is Mapping {
  return mapping(value);
}
