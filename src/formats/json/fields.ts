import { plainDay } from '../../model/day';
import type { Place } from '../../model/place';
import { closeDirections, mayTurn } from '../../model/direction';
import { boundsOf, parseEdtf } from '../../model/edtf';
import { dayPart, knownBounds, plainBounds, readClock } from '../../model/span';
import type { Text } from '../../model/text';
import { isRaw, isRight, issueAt, readShape, type Field, type Shape } from './shape';

/**
 * Validity test for fields of metadata and dictionaries: always false, so that they are read in full. They
 * are too few for the fast path to matter.
 */
export function unasked(): boolean {
  return false;
}

/** Makes a field required: a record without it is rejected. */
export function need<Value>(field: Field<Value>): Field<Value> {
  return { ...field, need: true };
}

/** Makes a field optional, with a fallback value. */
export function or<Value>(field: Field<Value>, fallback: NoInfer<Value>): Field<Value> {
  return { ...field, fallback };
}

/** Makes a field optional with a fallback value, but reports its absence as a warning. */
export function expect<Value>(field: Field<Value>, fallback: NoInfer<Value>): Field<Value> {
  return { ...field, fallback, expected: true };
}

export const string: Field<string> = {
  isRight: isPlain,
  code: 'field-unreadable',
  read: (value) => (typeof value === 'string' ? closeDirections(value) : undefined),
};

/** Field with an id: a non-empty string, or a number, which becomes a string. */
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

/** Field with a text in one or several languages; values that aren't strings are dropped. */
export const text: Field<Text> = {
  isRight: (value) => (typeof value === 'string' ? value !== '' && isPlain(value) : areWordings(value)),
  code: 'field-unreadable',
  read: (value) => {
    if (typeof value === 'string') return value === '' ? undefined : closeDirections(value);
    return isRaw(value) ? wordingsOf(value) : undefined;
  },
};

/** Field with names by language; a single string becomes a name in an undetermined language (`und`). */
export const names: Field<Wordings> = {
  isRight: areWordings,
  code: 'field-unreadable',
  read: (value) => {
    if (typeof value === 'string' && value !== '') return { und: closeDirections(value) };
    return isRaw(value) ? wordingsOf(value) : undefined;
  },
};

/** Field with a date as EDTF level 1. */
export const edtf: Field<string> = {
  isRight: (value) => typeof value === 'string' && parseEdtf(value) !== undefined,
  code: 'date-unreadable',
  read: (value) => (typeof value === 'string' && parseEdtf(value) ? value : undefined),
};

/** Field with an event's date: EDTF level 1 with at least one known end. */
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

/** Tests whether a text is an interval whose end is before its start. */
function isReversed(value: unknown): boolean {
  const [from, to, more] = typeof value === 'string' ? value.split('/') : [];
  return more === undefined && parseEdtf(`${to}/${from}`) !== undefined && to !== '' && from !== '';
}

/** Field with a publication date, optionally with local time: `2020-10-08T17:20`. */
export const reported: Field<string> = {
  isRight: (value) => typeof value === 'string' && isReported(value),
  code: 'date-unreadable',
  read: (value) => (typeof value === 'string' && isReported(value) ? value : undefined),
};

/** Field with a clock time, `HH:MM`. */
export const clock: Field<string> = {
  isRight: (value) => typeof value === 'string' && readClock(value) !== undefined,
  code: 'time-unreadable',
  read: (value) => (typeof value === 'string' && readClock(value) !== undefined ? value : undefined),
};

/** Field with an address that is safe to follow: http or https. */
export const url: Field<string> = {
  isRight: (value) => typeof value === 'string' && isSafe(value),
  code: 'url-unsafe',
  read: (value) => (typeof value === 'string' && isSafe(value) ? value : undefined),
};

/** Creates a field whose value must be one of a list of words. */
export function oneOf<Word extends string>(words: readonly Word[]): Field<Word> {
  const known: ReadonlySet<unknown> = new Set(words);
  return {
    isRight: (value) => known.has(value),
    code: 'value-unknown',
    read: (value) => words.find((word) => word === value),
  };
}

/** Creates a field with a list; unreadable items are dropped, with an issue each. */
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

/** Creates a field with a nested record, whose issues are reported under its path. */
export function record<Row>(shape: Shape<Row>): Field<Row> {
  return {
    isRight: (value) => isRight(shape, value),
    read: (value, spot, name, tell) =>
      readShape(shape, value, { ...spot, path: `${spot.path}${name}.` }, tell),
  };
}

/**
 * Field with a place's outline: a reference to a feature of the base map, or GeoJSON, which isn't validated
 * here.
 */
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

/** Creates a field with a coordinate in degrees, between −`most` and `most`. */
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

/** Tests whether a value is a number written as a string. */
function isQuotedNumber(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);
}

/** Field with lists of ids by language. */
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

/** Field with a boolean, for all languages or by language. */
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

/** Tests whether a value is a string without bidirectional controls, which can be kept unchanged. */
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

/** Returns those values of a text by language that are strings; undefined if none is. */
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
