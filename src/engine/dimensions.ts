import type { Table } from '../table/table';
import { markActor, markArea, markCategory, markKnown, markPlace, markStatus } from './markMisses';
import type { ClauseName, Clauses, Day } from './questions';
import { searchIfThere } from './searching';

/** The clauses that are kept as a bit a row; time is found by bisection instead. One bit is free. */
export const bitNames = ['text', 'category', 'actor', 'place', 'status', 'area', 'known'] as const;
export type BitName = (typeof bitNames)[number];

/** The bit of each dimension. Time is told apart by one beyond the byte that a row has. */
export const bitOf: { readonly [Name in BitName | 'time']: number } = {
  text: 1,
  category: 2,
  actor: 4,
  place: 8,
  status: 16,
  area: 32,
  known: 64,
  time: 256,
};

/** The bits of some clauses, to be left out of a mask. */
export function bitsOf(names: readonly ClauseName[]): number {
  let bits = 0;
  for (let i = 0; i < names.length; i++) bits |= bitOf[names[i] as ClauseName];
  return bits;
}

/** The clauses that choose events by what they are, and not by when they were, or became known. */
const eventClauseNames = ['text', 'category', 'actor', 'place', 'status', 'area'] as const;

/** Whether clauses choose events by what they are. */
export function narrowsEvents(clauses: Clauses): boolean {
  return eventClauseNames.some((name) => !isOpen(clauses, name));
}

/** The bits of the clauses that narrow, but for time's. */
export function narrowing(clauses: Clauses): number {
  let bits = 0;
  for (const name of bitNames) if (!isOpen(clauses, name)) bits |= bitOf[name];
  return bits;
}

/** The clauses whose bit depends on the day that the table is looked at. */
const bySight: readonly BitName[] = ['text', 'status'];

/**
 * Sets a bit in the rows that fail a clause and clears it in the others: one pass. The table is as it stood
 * on the evening of `known`, where that is given.
 */
export type Mark<Clause> = (
  table: Table,
  clause: Clause,
  misses: Uint8Array,
  bit: number,
  known: Day | undefined,
) => void;

const marks: { readonly [Name in BitName]: Mark<NonNullable<Clauses[Name]>> } = {
  // The engine asks nothing by text before the search is there.
  text: (...clause) => searchIfThere()?.markText(...clause),
  category: markCategory,
  actor: markActor,
  place: markPlace,
  status: markStatus,
  area: markArea,
  known: markKnown,
};

/** Sets the bit of one dimension anew; its clause must be there. */
export function markDimension<Name extends BitName>(
  name: Name,
  table: Table,
  clauses: Clauses,
  misses: Uint8Array,
): void {
  const mark: Mark<NonNullable<Clauses[Name]>> = marks[name];
  mark(table, clauses[name] as NonNullable<Clauses[Name]>, misses, bitOf[name], clauses.known);
}

/** Whether the bit of a dimension, set for one set of clauses, holds for another. */
export function isMarkedFor(name: BitName, then: Clauses, now: Clauses): boolean {
  if (bySight.includes(name) && then.known !== now.known) return false;
  return then[name] === now[name] || JSON.stringify(then[name]) === JSON.stringify(now[name]);
}

/** True where a clause narrows nothing: absent, a list of no alternatives, a blank text. */
export function isOpen(clauses: Clauses, name: ClauseName): boolean {
  const clause = clauses[name];
  if (clause === undefined) return true;
  if (typeof clause === 'string') return clause.trim() === '';
  return Array.isArray(clause) && clause.length === 0;
}
