import { claimantRoles, peopleCounted } from '../../model/claim';
import { eventStatuses } from '../../model/event';
import { shown, type Issue } from '../../model/issue';
import { precisions } from '../../model/place';
import { all, either, flag, list, object, oneOf, text, type Check } from './check';
import { dateOrders, mappingFormat, type Mapping, type TableLayout } from './mapping';

/** Longest text of a saved mapping, characters. */
const mostCharacters = 1_000_000;

/** What the columns of a table mean, and how it is laid out where that has to be said. */
export type SavedColumns = { readonly mapping: Mapping; readonly layout?: TableLayout };

/** Reads a mapping that was saved as JSON; undefined for anything else, also one with an unknown word in it. */
export function readMapping(text: string): Mapping | undefined {
  const read = readSavedColumns(text);
  return 'mapping' in read ? read.mapping : undefined;
}

/**
 * Reads a mapping that was saved as JSON, with the layout that may stand in it as `layout`; or says where it is wrong,
 * and what would be right, as a warning.
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

/** Writes a mapping as the JSON that is saved. */
export function writeMapping(mapping: Mapping): string {
  return `${JSON.stringify(mapping, undefined, 2)}\n`;
}

const date = either(
  object({ column: text }, { order: oneOf(dateOrders) }),
  object({ year: text }, { month: text, day: text }),
);
const figure = object(
  { measure: text, claimant: either(object({ column: text }), object({ name: text })) },
  { best: text, low: text, high: text, people: oneOf(peopleCounted), role: oneOf(claimantRoles) },
);
const headings: Check = (value, path) =>
  Number.isInteger(value) && Number(value) >= 0
    ? undefined
    : { kind: 'wrong', field: path, value: shown(value), right: '0, 1, 2 …' };

const saved = object(
  { format: oneOf([mappingFormat]), date, title: text },
  {
    layout: object({}, { separator: oneOf([',', ';', '\t', '|']), headings, encoding: text, sheet: text }),
    end: date,
    time: text,
    endTime: text,
    id: text,
    summary: text,
    category: text,
    place: text,
    point: either(object({ lat: text, lng: text }), object({ both: text }, { lngFirst: flag })),
    precision: object({ column: text, words: all(oneOf(precisions)) }),
    status: object({ column: text, words: all(oneOf(eventStatuses)) }),
    actors: list(object({ column: text }, { separator: text, role: text })),
    sources: list(object({}, { name: text, title: text, url: text, reported: text })),
    figures: list(figure),
    empty: list(text),
  },
);
