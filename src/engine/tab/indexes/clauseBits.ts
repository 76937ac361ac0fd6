import { isOpen } from '../../dimensions';
import {
  setActorBits,
  setAreaBits,
  setCategoryBits,
  setKnownBits,
  setOriginBits,
  setPlaceBits,
  setStatusBits,
} from './setBits';
import type { ClauseName, Clauses, Day } from '../../questions';
import { searchIfThere } from '../search/loadSearch';
import type { TableAsOf } from './tableAsOf';

/** Clauses that have a filter bit per row; time has none, since binary search finds its rows. */
export const bitNames = ['text', 'category', 'actor', 'place', 'status', 'area', 'known', 'origin'] as const;
export type BitName = (typeof bitNames)[number];

/** Filter bit of each clause; that of time doesn't fit into a row's byte and is used in masks only. */
export const bitOf: { readonly [Name in BitName | 'time']: number } = {
  text: 1,
  category: 2,
  actor: 4,
  place: 8,
  status: 16,
  area: 32,
  known: 64,
  origin: 128,
  time: 256,
};

/** Returns the filter bits of given clauses as a mask, for clauses to ignore. */
export function bitsOf(names: readonly ClauseName[]): number {
  let bits = 0;
  for (let i = 0; i < names.length; i++) bits |= bitOf[names[i] as ClauseName];
  return bits;
}

/** Returns the mask of filter bits of all clauses that filter something, except time. */
export function narrowing(clauses: Clauses): number {
  let bits = 0;
  for (const name of bitNames) if (!isOpen(clauses, name)) bits |= bitOf[name];
  return bits;
}

/** Clauses whose filter bits change with the as-of day. */
const bitsAsOf: readonly BitName[] = ['text', 'status'];

/** Sets a bit in the rows that fail a clause, as of the clauses' day, and clears it in the others: one pass. */
type SetBits<Clause> = (
  then: TableAsOf,
  clause: Clause,
  bits: Uint8Array,
  bit: number,
  asOf: Day | undefined,
) => void;

const setters: { readonly [Name in BitName]: SetBits<NonNullable<Clauses[Name]>> } = {
  // The engine answers no question with a text clause before the search code is loaded.
  text: (...clause) => searchIfThere()?.setTextBits(...clause),
  category: setCategoryBits,
  actor: setActorBits,
  place: setPlaceBits,
  status: setStatusBits,
  area: setAreaBits,
  known: setKnownBits,
  origin: setOriginBits,
};

/** Recomputes the filter bit of one dimension in `bits`; its clause must be present. */
export function setDimensionBits<Name extends BitName>(
  name: Name,
  then: TableAsOf,
  clauses: Clauses,
  bits: Uint8Array,
): void {
  const setBits: SetBits<NonNullable<Clauses[Name]>> = setters[name];
  setBits(then, clauses[name] as NonNullable<Clauses[Name]>, bits, bitOf[name], clauses.known);
}

/** Tests whether the filter bits of a clause, computed for `before`, are still right for `now`. */
export function isSetFor(name: BitName, before: Clauses, now: Clauses): boolean {
  if (bitsAsOf.includes(name) && before.known !== now.known) return false;
  return before[name] === now[name] || JSON.stringify(before[name]) === JSON.stringify(now[name]);
}
