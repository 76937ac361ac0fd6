import type { UiLanguage } from '../i18n/languages';
import type { Clauses, Window } from '../engine/questions';
import type { ClaimClauses } from '../model/claimFacets';
import type { AppState, Loaded } from './createAppStore';
import type { Theme, View } from './view';

/** The visible window: what the view says, else the dataset's default period. */
export function windowOf(view: View, { derived }: Pick<Loaded, 'derived'>): Window {
  return derived.window(view);
}

/** The view's clauses as the engine takes them; the same object for views that narrow alike. */
export function clausesOf(view: View, { derived }: Pick<Loaded, 'derived'>): Clauses {
  return derived.clauses(view);
}

/** The same but for the time. */
export function otherClausesOf(view: View, { derived }: Pick<Loaded, 'derived'>): Clauses {
  return derived.otherClauses(view);
}

/** The view's clauses of claims; the same object for views that narrow them alike. */
export function claimClausesOf(view: View, { derived }: Pick<Loaded, 'derived'>): ClaimClauses {
  return derived.claimClauses(view);
}

/**
 * The days whose tolls stand at the end of the window. A toll of the war counts from its first day on, and the last
 * one given stands until the next, so that it is looked for back to there; before the war, in the window alone.
 */
export function tollWindowOf({ from, to }: Window, { defaultWindow }: Pick<Loaded, 'defaultWindow'>): Window {
  return { from: to < defaultWindow.from ? from : defaultWindow.from, to };
}

/** The language of the page: the view's, else the browser's. */
export function languageOf(state: AppState): UiLanguage {
  return state.view.lang ?? state.preferred.lang;
}

/** Whether what is around the views scrolls, an article or the page: then the wheel and one finger are left to it. */
export function leavesScrolling({ surroundings, stage }: AppState): boolean {
  return surroundings.inArticle || stage.scrolls;
}

/** The theme of the page: the view's, else the system's. */
export function themeOf(state: AppState): Theme {
  return state.view.theme ?? state.preferred.theme;
}
