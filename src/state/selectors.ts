import type { Clauses, Window } from '../engine/questions';
import type { AppState, Loaded } from './createAppStore';
import type { Theme, UiLanguage, View } from './view';

/** The visible window: what the view says, else the dataset's default period. */
export function windowOf(view: View, loaded: Loaded): Window {
  const from = view.from ?? loaded.defaultWindow.from;
  const to = view.to ?? loaded.defaultWindow.to;
  return from <= to ? { from, to } : { from: to, to: from };
}

/** The view's clauses as the engine takes them. */
export function clausesOf(view: View, loaded: Loaded): Clauses {
  return {
    time: windowOf(view, loaded),
    ...(view.q.trim() === '' ? {} : { text: view.q }),
    ...(view.category.length === 0 ? {} : { category: view.category }),
    ...(view.actor.length === 0 ? {} : { actor: view.actor }),
    ...(view.place.length === 0 ? {} : { place: view.place }),
    ...(view.status.length === 0 ? {} : { status: view.status }),
    ...(view.area === undefined ? {} : { area: view.area }),
    ...(view.within === 'possibly' ? {} : { within: view.within }),
    ...(view.known === undefined ? {} : { known: view.known }),
  };
}

/** The language of the page: the view's, else the browser's. */
export function languageOf(state: AppState): UiLanguage {
  return state.view.lang ?? state.preferred.lang;
}

/** The theme of the page: the view's, else the system's. */
export function themeOf(state: AppState): Theme {
  return state.view.theme ?? state.preferred.theme;
}
