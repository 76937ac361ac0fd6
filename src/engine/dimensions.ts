import type { ClauseName, Clauses } from './questions';

/** The clauses that choose events by what they are, and not by when they were, or became known. */
const eventClauseNames = ['text', 'category', 'actor', 'place', 'status', 'area'] as const;

/** Whether clauses choose events by what they are. */
export function narrowsEvents(clauses: Clauses): boolean {
  return eventClauseNames.some((name) => !isOpen(clauses, name));
}

/** True where a clause narrows nothing: absent, a list of no alternatives, a blank text. */
export function isOpen(clauses: Clauses, name: ClauseName): boolean {
  const clause = clauses[name];
  if (clause === undefined) return true;
  if (typeof clause === 'string') return clause.trim() === '';
  return Array.isArray(clause) && clause.length === 0;
}
