import type { Clauses, Window } from '../../engine/questions';
import type { ClaimClauses } from '../../model/claimFacets';
import type { Loaded } from '../session/loaded';
import type { View } from './view';

type Read<Part> = (view: View, loaded: Pick<Loaded, 'derived'>) => Part;

/** The visible window: what the view says, else the dataset's default period. */
export const windowOf: Read<Window> = (view, { derived }) => derived.window(view);

/** The view's clauses as the engine takes them; the same object for views that narrow alike. */
export const clausesOf: Read<Clauses> = (view, { derived }) => derived.clauses(view);

/** The same but for the time. */
export const otherClausesOf: Read<Clauses> = (view, { derived }) => derived.otherClauses(view);

/** The view's clauses of claims; the same object for views that narrow them alike. */
export const claimClausesOf: Read<ClaimClauses> = (view, { derived }) => derived.claimClauses(view);

/**
 * The days whose tolls stand at the end of the window. A toll of the war counts from its first day on, and the last
 * one given stands until the next, so that it is looked for back to there; before the war, in the window alone.
 */
export function tollWindowOf({ from, to }: Window, { defaultWindow }: Pick<Loaded, 'defaultWindow'>): Window {
  return { from: to < defaultWindow.from ? from : defaultWindow.from, to };
}
