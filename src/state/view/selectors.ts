import type { Clauses, Window } from '../../engine/questions';
import type { ClaimClauses } from '../../model/claimFacets';
import type { Loaded } from '../session/loaded';
import type { View } from './view';

type Read<Part> = (view: View, loaded: Pick<Loaded, 'derived'>) => Part;

/** Returns the visible time window: the view's, else the dataset's default period. */
export const windowOf: Read<Window> = (view, { derived }) => derived.window(view);

/** Returns the view's filter clauses for the engine; the same object for views with equal clauses. */
export const clausesOf: Read<Clauses> = (view, { derived }) => derived.clauses(view);

/** Returns the view's filter clauses without the one on time. */
export const otherClausesOf: Read<Clauses> = (view, { derived }) => derived.otherClauses(view);

/** Returns the view's filter clauses on claims; the same object for views with equal clauses. */
export const claimClausesOf: Read<ClaimClauses> = (view, { derived }) => derived.claimClauses(view);

/**
 * Returns the time window in which to search for the cumulative casualty totals in force at the end of the
 * visible window. A total holds from its day until the next one, so the search begins with the default
 * period; for a visible window that ends before it, with that window itself.
 */
export function tollWindowOf({ from, to }: Window, { defaultWindow }: Pick<Loaded, 'defaultWindow'>): Window {
  return { from: to < defaultWindow.from ? from : defaultWindow.from, to };
}
