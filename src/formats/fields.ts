import type { Control } from '../model/dataset';
import { closeDirections } from '../model/direction';
import { boundsOf, parseEdtf } from '../model/edtf';
import { dayPart, knownBounds, readClock } from '../model/span';
import type { Text } from '../model/text';
import { isRaw, issueAt, readShape, type Field, type Shape } from './shape';

/** A field without which a record is nothing. */
export function need<Value>(field: Field<Value>): Field<Value> {
  return { ...field, need: true };
}

/** A field that may be absent, and what then stands in its place. */
export function or<Value>(field: Field<Value>, fallback: NoInfer<Value>): Field<Value> {
  return { ...field, fallback };
}

/** The same, where its absence is worth a warning. */
export function expect<Value>(field: Field<Value>, fallback: NoInfer<Value>): Field<Value> {
  return { ...field, fallback, expected: true };
}

export const string: Field<string> = {
  code: 'field-unreadable',
  read: (value) => (typeof value === 'string' ? closeDirections(value) : undefined),
};

/** An id: a text that isn't empty, or a number, which is written as text. */
export const id: Field<string> = {
  code: 'field-unreadable',
  read: (value) => {
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
  },
};

export const number: Field<number> = {
  code: 'field-unreadable',
  read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
};

export const boolean: Field<boolean> = {
  code: 'field-unreadable',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** A text in one language or in several; a wording that isn't text is left out. */
export const text: Field<Text> = {
  code: 'field-unreadable',
  read: (value) => {
    if (typeof value === 'string') return value === '' ? undefined : closeDirections(value);
    return isRaw(value) ? wordingsOf(value) : undefined;
  },
};

/** Names by language; a single name is taken as one of no known language. */
export const names: Field<Wordings> = {
  code: 'field-unreadable',
  read: (value) => {
    if (typeof value === 'string' && value !== '') return { und: closeDirections(value) };
    return isRaw(value) ? wordingsOf(value) : undefined;
  },
};

/** A date of EDTF level 1. */
export const edtf: Field<string> = {
  code: 'date-unreadable',
  read: (value) => (typeof value === 'string' && parseEdtf(value) ? value : undefined),
};

/** The date of an event: EDTF level 1 with one known end at least. */
export const when: Field<string> = {
  read: (value, spot, name, tell) => {
    const date = typeof value === 'string' ? parseEdtf(value) : undefined;
    if (date && knownBounds(date)) return String(value);
    tell.issue(issueAt(spot, 'error', date ? 'date-unbounded' : 'date-unreadable', name, value));
    return undefined;
  },
};

/** The day on which something was published, with a local time where it is known: `2020-10-08T17:20`. */
export const reported: Field<string> = {
  code: 'date-unreadable',
  read: (value) => {
    if (typeof value !== 'string') return undefined;
    const day = dayPart(value);
    const date = parseEdtf(day);
    if (!date || !Number.isFinite(boundsOf(date).lastDay)) return undefined;
    return day === value || readClock(value.slice(day.length + 1)) !== undefined ? value : undefined;
  },
};

/** A clock time, `HH:MM`. */
export const clock: Field<string> = {
  code: 'time-unreadable',
  read: (value) => (typeof value === 'string' && readClock(value) !== undefined ? value : undefined),
};

/** An address that is safe to follow: http or https. */
export const url: Field<string> = {
  code: 'url-unsafe',
  read: (value) => (typeof value === 'string' && /^https?:\/\/[^\s]+$/i.test(value) ? value : undefined),
};

/** One of the words that the format knows. */
export function oneOf<Word extends string>(words: readonly Word[]): Field<Word> {
  return { code: 'value-unknown', read: (value) => words.find((word) => word === value) };
}

/** A list whose unreadable items are left out, each with an issue of its own. */
export function listOf<Item>(item: Field<Item>): Field<readonly Item[]> {
  return {
    code: 'list-expected',
    read: (value, spot, name, tell) => {
      if (!Array.isArray(value)) return undefined;
      const items: Item[] = [];
      value.forEach((raw: unknown, index) => {
        const itemName = `${name}[${index}]`;
        const read = item.read(raw, spot, itemName, tell);
        if (read !== undefined) items.push(read);
        else if (item.code) tell.issue(issueAt(spot, 'warning', item.code, itemName, raw));
      });
      return items;
    },
  };
}

/** A record inside a record; what is wrong with it is told under its own path. */
export function record<Row>(shape: Shape<Row>): Field<Row> {
  return {
    read: (value, spot, name, tell) =>
      readShape(shape, value, { ...spot, path: `${spot.path}${name}.` }, tell),
  };
}

/** An outline: a feature of the base map by name, or GeoJSON, which only the map looks into. */
export const area: Field<Area> = {
  code: 'object-expected',
  read: (value) => {
    if (!isRaw(value)) return undefined;
    // One of the two has just been found to be text.
    return typeof value['ref'] === 'string' || typeof value['type'] === 'string'
      ? (value as Area)
      : undefined;
  },
};

/** Degrees up to `most` on either side of 0. */
export function degrees(most: number): Field<number> {
  return {
    code: 'coordinates-unreadable',
    read: (value) => (typeof value === 'number' && Math.abs(value) <= most ? value : undefined),
  };
}

/** Lists of ids by language. */
export const idsByLanguage: Field<{ readonly [language: string]: readonly string[] }> = {
  code: 'object-expected',
  read: (value, spot, name, tell) => {
    if (!isRaw(value)) return undefined;
    const lists = Object.entries(value).filter(([language]) => language !== '__proto__');
    const ids = listOf(id);
    return Object.fromEntries(
      lists.map(([language, list]) => [language, ids.read(list, spot, `${name}.${language}`, tell) ?? []]),
    );
  },
};

type Area = Control['area'];
type Wordings = { readonly [language: string]: string };

/** The wordings that are text; undefined where none is. */
function wordingsOf(value: { readonly [language: string]: unknown }): Wordings | undefined {
  const entries = Object.entries(value);
  const wordings = entries.filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== '__proto__',
  );
  if (wordings.length === 0) return undefined;
  const asTheyAre =
    wordings.length === entries.length && wordings.every(([, text]) => closeDirections(text) === text);
  // Each value has just been found to be text.
  if (asTheyAre) return value as Wordings;
  return Object.fromEntries(wordings.map(([language, text]) => [language, closeDirections(text)]));
}
