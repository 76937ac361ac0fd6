import { claimantRoles, peopleCounted } from '../../model/claim';
import { families } from '../../model/dataset';
import { eventStatuses, whenKinds } from '../../model/event';
import { shown, type Issue } from '../../model/issue';
import { precisions } from '../../model/place';
import { all, either, flag, list, object, oneOf, text, type Check } from './check';
import {
  dateOrders,
  datePrecisions,
  mappingFormat,
  warnedCells,
  type Mapping,
  type TableLayout,
} from './mapping';

/** Maximum length of a saved mapping in characters. */
const mostCharacters = 1_000_000;

/** Saved column mapping of a table, with its layout if that differs from the detected one. */
export type SavedColumns = { readonly mapping: Mapping; readonly layout?: TableLayout };

/** Parses a column mapping saved as JSON; undefined if it is invalid, including any unknown field or word. */
export function readMapping(text: string): Mapping | undefined {
  const read = readSavedColumns(text);
  return 'mapping' in read ? read.mapping : undefined;
}

/**
 * Parses a column mapping saved as JSON, with the optional `layout` in it; for invalid text returns a warning
 * that states position and valid value. `most`: maximum length in characters; default: a million.
 */
export function readSavedColumns(text: string, most = mostCharacters): SavedColumns | Issue {
  if (text.length > most) return { ...warning, code: 'mapping-long', value: String(most) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ...warning, code: 'mapping-broken', value: shown(text) };
  }
  const wrong = saved(value, '');
  if (wrong) {
    const { kind, field, value, right } = wrong;
    if (field === '') return { ...warning, code: 'mapping-broken', value };
    return { ...warning, code: `mapping-${kind}`, field, value, right };
  }
  // Each field has just been found to be what it should be.
  const { layout, ...mapping } = value as Mapping & { readonly layout?: TableLayout };
  return { mapping, ...(layout && { layout }) };
}

const warning = { severity: 'warning', row: 0 } as const;

/** Serialises a column mapping as the JSON to be saved, with the table's layout unless that is empty. */
export function writeMapping(mapping: Mapping, layout: TableLayout = {}): string {
  const saved = { ...mapping, ...(Object.keys(layout).length > 0 && { layout }) };
  return `${JSON.stringify(saved, undefined, 2)}\n`;
}

const date = either(
  object({ column: text }, { order: oneOf(dateOrders) }),
  object({ year: text }, { month: text, day: text }),
);
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

const headings: Check = (value, path) =>
  Number.isInteger(value) && Number(value) >= 0
    ? undefined
    : { kind: 'wrong', field: path, value: shown(value), right: '0, 1, 2 …' };

const saved = object(
  { format: oneOf([mappingFormat]), date, title: text },
  {
    layout: object({}, { separator: oneOf([',', ';', '\t', '|']), headings, encoding: text, sheet: text }),
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
    country: text,
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
