import { plainDay } from '../../model/day';
import type { Place } from '../../model/place';
import { closeDirections, mayTurn } from '../../model/direction';
import { boundsOf, parseEdtf } from '../../model/edtf';
import { dayPart, knownBounds, plainBounds, readClock } from '../../model/span';
import type { Text } from '../../model/text';
import { isRaw, isRight, issueAt, readShape, type Field, type Shape } from './shape';

/** Stands in fields that only metadata and dictionaries have: those are read once, and nobody asks whether they are right. */
export function unasked(): boolean {
  return false;
}

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
  isRight: isPlain,
  code: 'field-unreadable',
  read: (value) => (typeof value === 'string' ? closeDirections(value) : undefined),
};

/** An id: a text that isn't empty, or a number, which is written as text. */
export const id: Field<string> = {
  isRight: (value) => typeof value === 'string' && value !== '',
  code: 'field-unreadable',
  read: (value) => {
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
  },
};

export const number: Field<number> = {
  isRight: Number.isFinite,
  code: 'field-unreadable',
  read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
};

export const boolean: Field<boolean> = {
  isRight: (value) => typeof value === 'boolean',
  code: 'field-unreadable',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** A text in one language or in several; a wording that isn't text is left out. */
export const text: Field<Text> = {
  isRight: (value) => (typeof value === 'string' ? value !== '' && isPlain(value) : areWordings(value)),
  code: 'field-unreadable',
  read: (value) => {
    if (typeof value === 'string') return value === '' ? undefined : closeDirections(value);
    return isRaw(value) ? wordingsOf(value) : undefined;
  },
};

/** Names by language; a single name is taken as one of no known language. */
export const names: Field<Wordings> = {
  isRight: areWordings,
  code: 'field-unreadable',
  read: (value) => {
    if (typeof value === 'string' && value !== '') return { und: closeDirections(value) };
    return isRaw(value) ? wordingsOf(value) : undefined;
  },
};

/** A date of EDTF level 1. */
export const edtf: Field<string> = {
  isRight: (value) => typeof value === 'string' && parseEdtf(value) !== undefined,
  code: 'date-unreadable',
  read: (value) => (typeof value === 'string' && parseEdtf(value) ? value : undefined),
};

/** The date of an event: EDTF level 1 with one known end at least. */
export const when: Field<string> = {
  isRight: isBounded,
  read: (value, spot, name, tell) => {
    if (typeof value === 'string' && isBounded(value)) return value;
    const date = typeof value === 'string' ? parseEdtf(value) : undefined;
    const code = date ? 'date-unbounded' : isReversed(value) ? 'end-before-start' : 'date-unreadable';
    tell.issue(issueAt(spot, 'error', code, name, value));
    return undefined;
  },
};

/** Whether a text is an interval of two dates, the second of which lies before the first. */
function isReversed(value: unknown): boolean {
  const [from, to, more] = typeof value === 'string' ? value.split('/') : [];
  return more === undefined && parseEdtf(`${to}/${from}`) !== undefined && to !== '' && from !== '';
}

/** The day on which something was published, with a local time where it is known: `2020-10-08T17:20`. */
export const reported: Field<string> = {
  isRight: (value) => typeof value === 'string' && isReported(value),
  code: 'date-unreadable',
  read: (value) => (typeof value === 'string' && isReported(value) ? value : undefined),
};

/** A clock time, `HH:MM`. */
export const clock: Field<string> = {
  isRight: (value) => typeof value === 'string' && readClock(value) !== undefined,
  code: 'time-unreadable',
  read: (value) => (typeof value === 'string' && readClock(value) !== undefined ? value : undefined),
};

/** An address that is safe to follow: http or https. */
export const url: Field<string> = {
  isRight: (value) => typeof value === 'string' && isSafe(value),
  code: 'url-unsafe',
  read: (value) => (typeof value === 'string' && isSafe(value) ? value : undefined),
};

/** One of the words that the format knows. */
export function oneOf<Word extends string>(words: readonly Word[]): Field<Word> {
  const known: ReadonlySet<unknown> = new Set(words);
  return {
    isRight: (value) => known.has(value),
    code: 'value-unknown',
    read: (value) => words.find((word) => word === value),
  };
}

/** A list whose unreadable items are left out, each with an issue of its own. */
export function listOf<Item>(item: Field<Item>): Field<readonly Item[]> {
  return {
    isRight: (value) => Array.isArray(value) && value.every(item.isRight),
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
    isRight: (value) => isRight(shape, value),
    read: (value, spot, name, tell) =>
      readShape(shape, value, { ...spot, path: `${spot.path}${name}.` }, tell),
  };
}

/** An outline: a feature of the base map by name, or GeoJSON, which only the map looks into. */
export const area: Field<Area> = {
  isRight: unasked,
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
    isRight: unasked,
    read: (value, spot, name, tell) => {
      if (typeof value === 'number' && Math.abs(value) <= most) return value;
      const code = isQuotedNumber(value) ? 'number-quoted' : 'coordinates-unreadable';
      tell.issue(
        issueAt(spot, 'warning', code, name, code === 'number-quoted' ? `"${String(value)}"` : value),
      );
      return undefined;
    },
  };
}

/** Whether a value is a number in quotes. */
function isQuotedNumber(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);
}

/** Lists of ids by language. */
export const idsByLanguage: Field<{ readonly [language: string]: readonly string[] }> = {
  isRight: unasked,
  code: 'object-expected',
  read: (value, spot, name, tell) => {
    if (!isRaw(value)) return undefined;
    const lists = Object.entries(value).filter(([language]) => language !== '__proto__');
    const ids = listOf(id);
    return Object.fromEntries(
      lists.map(([language, list]) => {
        const listName = `${name}.${language}`;
        const found = ids.read(list, spot, listName, tell);
        if (!found) tell.issue(issueAt(spot, 'warning', 'list-expected', listName, list));
        return [language, found ?? []];
      }),
    );
  },
};

/** True or false, for every language or by language. */
export const flagByLanguage: Field<boolean | { readonly [language: string]: boolean }> = {
  isRight: unasked,
  code: 'field-unreadable',
  read: (value) => (typeof value === 'boolean' || areFlags(value) ? value : undefined),
};

function areFlags(value: unknown): value is { readonly [language: string]: boolean } {
  return (
    isRaw(value) &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every((flag) => typeof flag === 'boolean')
  );
}

function isBounded(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (plainBounds(value)) return true;
  const date = parseEdtf(value);
  return date !== undefined && knownBounds(date) !== undefined;
}

function isSafe(address: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(address);
}

function isReported(value: string): boolean {
  if (value.length === 10 && !Number.isNaN(plainDay(value))) return true;
  const day = dayPart(value);
  const date = parseEdtf(day);
  if (!date || !Number.isFinite(boundsOf(date).lastDay)) return false;
  return day === value || readClock(value.slice(day.length + 1)) !== undefined;
}

/** A text that stands as it was written: it turns no writing direction that it might leave turned. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' && !mayTurn(value);
}

function areWordings(value: unknown): boolean {
  if (!isRaw(value)) return false;
  const wordings = Object.values(value);
  return wordings.length > 0 && wordings.every(isPlain) && !Object.hasOwn(value, '__proto__');
}

type Area = NonNullable<Place['area']>;
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
