import type { Table } from '../table/table';
import { markActor, markArea, markCategory, markKnown, markPlace, markStatus } from './markMisses';
import { markText } from './markText';
import type { ClauseName, Clauses, Day } from './questions';

/** The clauses that are kept as a bit a row; time is found by bisection instead. One bit is free. */
export const bitNames = ['text', 'category', 'actor', 'place', 'status', 'area', 'known'] as const;
export type BitName = (typeof bitNames)[number];

export function bitOf(name: BitName): number {
  return 1 << bitNames.indexOf(name);
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
  text: markText,
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
  mark(table, clauses[name] as NonNullable<Clauses[Name]>, misses, bitOf(name), clauses.known);
}

/** Changes whenever the bit of a dimension has to be set anew. */
export function markKey(name: BitName, clauses: Clauses): string {
  return JSON.stringify([clauses[name], bySight.includes(name) ? clauses.known : undefined]);
}

/** True where a clause narrows nothing: absent, a list of no alternatives, a blank text. */
export function isOpen(clauses: Clauses, name: ClauseName): boolean {
  const clause = clauses[name];
  if (clause === undefined) return true;
  if (typeof clause === 'string') return clause.trim() === '';
  return Array.isArray(clause) && clause.length === 0;
}
