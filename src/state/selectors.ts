import type { UiLanguage } from '../i18n/languages';
import type { Clauses, Window } from '../engine/questions';
import { claimFacetNames, type ClaimClauses } from '../model/claimFacets';
import type { AppState, Loaded } from './createAppStore';
import type { Theme, View } from './view';

/** The visible window: what the view says, else the dataset's default period. */
export const windowOf = onceAView<Window>((view, loaded, last) => {
  const from = view.from ?? loaded.defaultWindow.from;
  const to = view.to ?? loaded.defaultWindow.to;
  const window = from <= to ? { from, to } : { from: to, to: from };
  return last?.from === window.from && last.to === window.to ? last : window;
});

/**
 * The view's clauses as the engine takes them. Views that narrow alike get the same object, so that what
 * narrows nothing (a selection, the map's place) asks nothing anew.
 */
export const clausesOf = onceAView<Clauses>((view, loaded) =>
  kept(loaded, {
    time: windowOf(view, loaded),
    ...(view.within === 'possibly' ? {} : { within: view.within }),
    ...clausesWithoutTime(view),
  }),
);

/** The same but for the time: what the timeline counts leaves out its own clause. */
export const otherClausesOf = onceAView<Clauses>((view, loaded) => kept(loaded, clausesWithoutTime(view)));

/** The view's clauses of claims; views that narrow them alike get the same object. */
export const claimClausesOf = onceAView<ClaimClauses>((view, _loaded, last) => {
  const now: ClaimClauses = Object.fromEntries(
    claimFacetNames.filter((name) => view[name].length > 0).map((name) => [name, view[name]]),
  );
  return last && JSON.stringify(last) === JSON.stringify(now) ? last : now;
});

/**
 * The days whose tolls stand at the end of the window. A toll of the war counts from its first day on, and the last
 * one given stands until the next, so that it is looked for back to there; before the war, in the window alone.
 */
export function tollWindowOf({ from, to }: Window, { defaultWindow }: Pick<Loaded, 'defaultWindow'>): Window {
  return { from: to < defaultWindow.from ? from : defaultWindow.from, to };
}

/**
 * What follows from a view, told from the view asked about last: after each change many ask about the same one.
 * `make` is given what it made before.
 */
function onceAView<Part>(
  make: (view: View, loaded: Loaded, last: Part | undefined) => Part,
): (view: View, loaded: Loaded) => Part {
  const last = new WeakMap<Loaded, { readonly view: View; readonly part: Part }>();
  return (view, loaded) => {
    const known = last.get(loaded);
    if (known?.view === view) return known.part;
    const part = make(view, loaded, known?.part);
    last.set(loaded, { view, part });
    return part;
  };
}

function clausesWithoutTime(view: View): Clauses {
  return {
    ...(view.q.trim() === '' ? {} : { text: view.q }),
    ...(view.category.length === 0 ? {} : { category: view.category }),
    ...(view.actor.length === 0 ? {} : { actor: view.actor }),
    ...(view.place.length === 0 ? {} : { place: view.place }),
    ...(view.status.length === 0 ? {} : { status: view.status }),
    ...(view.area === undefined ? {} : { area: view.area }),
    ...(view.known === undefined ? {} : { known: view.known }),
  };
}

/** Clauses asked for last, by what they say. */
const recent = new WeakMap<Loaded, Map<string, Clauses>>();
const mostRecent = 6;

function kept(loaded: Loaded, clauses: Clauses): Clauses {
  let known = recent.get(loaded);
  if (!known) recent.set(loaded, (known = new Map()));
  const key = JSON.stringify(clauses);
  const found = known.get(key);
  if (found) return found;
  known.set(key, clauses);
  for (const oldest of known.keys()) {
    if (known.size <= mostRecent) break;
    known.delete(oldest);
  }
  return clauses;
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
