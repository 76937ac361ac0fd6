import type { Table } from '../table/table';
import { markActor, markArea, markCategory, markPlace, markStatus } from './markMisses';
import { markText } from './markText';
import type { ClauseName, Clauses } from './questions';

/** The clauses that are kept as a bit a row; time is found by bisection instead. Two bits are free. */
export const bitNames = ['text', 'category', 'actor', 'place', 'status', 'area'] as const;
export type BitName = (typeof bitNames)[number];

export function bitOf(name: BitName): number {
  return 1 << bitNames.indexOf(name);
}

/** Sets a bit in the rows that fail a clause and clears it in the others: one pass. */
export type Mark<Clause> = (table: Table, clause: Clause, misses: Uint8Array, bit: number) => void;

const marks: { readonly [Name in BitName]: Mark<NonNullable<Clauses[Name]>> } = {
  text: markText,
  category: markCategory,
  actor: markActor,
  place: markPlace,
  status: markStatus,
  area: markArea,
};

/** Sets the bit of one dimension anew. */
export function markDimension<Name extends BitName>(
  name: Name,
  table: Table,
  clause: NonNullable<Clauses[Name]>,
  misses: Uint8Array,
): void {
  const mark: Mark<NonNullable<Clauses[Name]>> = marks[name];
  mark(table, clause, misses, bitOf(name));
}

/** True where a clause narrows nothing: absent, a list of no alternatives, a blank text. */
export function isOpen(clauses: Clauses, name: ClauseName): boolean {
  const clause = clauses[name];
  if (clause === undefined) return true;
  if (typeof clause === 'string') return clause.trim() === '';
  return Array.isArray(clause) && clause.length === 0;
}
