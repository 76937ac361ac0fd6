import { shown } from '../../model/issue';

/**
 * Validation error of a value in an untrusted JSON. `unknown`: field not allowed; `missing`: required field
 * absent; `right`: the valid value, in JSON notation.
 */
export type Wrong = {
  readonly kind: 'wrong' | 'unknown' | 'missing';
  /** Path of the invalid field: `figures[0].claimant`. */
  readonly field: string;
  readonly value: string;
  readonly right: string;
};

/** Validator of a JSON value at a path; returns undefined if it is valid. */
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

/** Creates a validator for one of a list of words. */
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

/**
 * Creates a validator for an object with arbitrary field names, whose values must all pass the same check.
 */
export const all =
  (each: Check): Check =>
  (value, path) =>
    isObject(value)
      ? first(Object.entries(value), ([name, one]) => each(one, at(path, name)))
      : wrong(path, value, '{…}');

/**
 * Creates a validator for one of several forms (union). On failure it reports the error of the first form
 * without missing fields, else of the first form.
 */
export const either =
  (...checks: readonly Check[]): Check =>
  (value, path) => {
    const found = checks.map((check) => check(value, path));
    if (found.includes(undefined)) return undefined;
    return found.find((one) => one?.kind !== 'missing') ?? found[0];
  };

/**
 * Creates a validator for an object with the required fields `needed`, the optional fields `others`, and no
 * further ones.
 */
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
