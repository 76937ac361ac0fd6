import type { ClauseName, Clauses } from './questions';

/** Names of the clauses that filter events by their properties: all but time and as-of day. */
const eventClauseNames = ['text', 'category', 'actor', 'place', 'status', 'area', 'origin'] as const;

/** Tests whether clauses filter events by their properties, apart from time and as-of day. */
export function narrowsEvents(clauses: Clauses): boolean {
  return eventClauseNames.some((name) => !isOpen(clauses, name));
}

/** Tests whether a clause filters nothing: absent, an empty list, a blank text. */
export function isOpen(clauses: Clauses, name: ClauseName): boolean {
  const clause = clauses[name];
  if (clause === undefined) return true;
  if (typeof clause === 'string') return clause.trim() === '';
  return Array.isArray(clause) && clause.length === 0;
}
