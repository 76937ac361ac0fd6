import { shown } from '../../model/issue';

/**
 * What keeps a value from outside from being what it should be. `unknown`: a field that is none, `missing`: one that is
 * needed; `right`: what would be right, as JSON has it.
 */
export type Wrong = {
  readonly kind: 'wrong' | 'unknown' | 'missing';
  /** Path of the field: `figures[0].claimant`. */
  readonly field: string;
  readonly value: string;
  readonly right: string;
};

/** Checks a value at a path; undefined where it is right. */
export type Check = (value: unknown, path: string) => Wrong | undefined;

const wrong = (field: string, value: unknown, right: string): Wrong => ({
  kind: 'wrong',
  field,
  value: shown(JSON.stringify(value) ?? '', 80),
  right,
});

export const text: Check = (value, path) =>
  typeof value === 'string' ? undefined : wrong(path, value, '"…"');

export const flag: Check = (value, path) =>
  typeof value === 'boolean' ? undefined : wrong(path, value, 'true | false');

/** One of some words. */
export const oneOf =
  (words: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && words.includes(value) ? undefined : wrong(path, value, words.join(' | '));

export const list =
  (each: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? first(value.entries(), ([index, one]) => each(one, `${path}[${index}]`))
      : wrong(path, value, '[…]');

/** An object of which every field is such a value, whatever its name. */
export const all =
  (each: Check): Check =>
  (value, path) =>
    isObject(value)
      ? first(Object.entries(value), ([name, one]) => each(one, at(path, name)))
      : wrong(path, value, '{…}');

/** One of several forms. What is told is of the form that has all its needed fields, else of the first. */
export const either =
  (...checks: readonly Check[]): Check =>
  (value, path) => {
    const found = checks.map((check) => check(value, path));
    if (found.includes(undefined)) return undefined;
    return found.find((one) => one?.kind !== 'missing') ?? found[0];
  };

/** An object of these fields and no other; those of `others` may be absent. */
export function object(
  needed: { readonly [name: string]: Check },
  others: { readonly [name: string]: Check } = {},
): Check {
  const checks = { ...needed, ...others };
  return (value, path) => {
    if (!isObject(value)) return wrong(path, value, `{ ${Object.keys(checks).join(', ')} }`);
    const missing = Object.keys(needed).find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) {
      const right = needed[missing]?.(undefined, '')?.right ?? '';
      return { kind: 'missing', field: at(path, missing), value: '', right };
    }
    return first(Object.entries(value), ([name, one]) => {
      if (Object.hasOwn(checks, name)) return checks[name]?.(one, at(path, name));
      const right = Object.keys(checks).join(', ');
      return { kind: 'unknown', field: at(path, shown(name)), value: '', right };
    });
  };
}

const at = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

function first<One>(ones: Iterable<One>, check: (one: One) => Wrong | undefined): Wrong | undefined {
  for (const one of ones) {
    const found = check(one);
    if (found) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
