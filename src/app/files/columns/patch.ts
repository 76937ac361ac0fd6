import type { DraftMapping } from '../../../formats/columns/proposal';

/** New values of some fields of a column mapping; undefined removes the field. */
export type Patch = { readonly [Field in keyof DraftMapping]?: DraftMapping[Field] | undefined };

/** Returns the draft with some fields changed; of these an undefined or empty one is left out. */
export function patched(draft: DraftMapping, patch: Patch): DraftMapping {
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  const entries = Object.entries({ ...draft, ...patch }).filter(
    ([name, value]) => !(Object.hasOwn(patch, name) ? isEmpty(value) : value === undefined),
  );
  // Only fields of a draft were put in.
  return Object.fromEntries(entries) as DraftMapping;
}

type Defined<Of> = { readonly [Name in keyof Of]?: Exclude<Of[Name], undefined> };

/** Copies an object without its fields that are undefined. */
export function defined<Of extends object>(of: Of): Defined<Of> {
  // What is left has the same names.
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Defined<Of>;
}
