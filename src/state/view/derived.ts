import type { Clauses, Window } from '../../engine/questions';
import { claimFacetNames, type ClaimClauses } from '../../model/claimFacets';
import type { View } from './view';

/**
 * Memoized functions that derive values, such as filter clauses, from a view for one dataset. A value equal
 * to a recent one is returned as the same object.
 */
export type Derived = {
  /** Returns the visible time window: the view's, else the dataset's default period. */
  readonly window: (view: View) => Window;
  /**
   * Returns the view's filter clauses for the engine. Views with equal filters get the same object, so that a
   * change which filters nothing (selection, map position) triggers no new question.
   */
  readonly clauses: (view: View) => Clauses;
  /** Returns the view's filter clauses without the one on time, for counts on the timeline over all days. */
  readonly otherClauses: (view: View) => Clauses;
  /** Returns the view's filter clauses on claims; the same object for views with equal ones. */
  readonly claimClauses: (view: View) => ClaimClauses;
};

/**
 * Creates the memoized derivations for a dataset whose default period is given; to be kept as long as the
 * dataset.
 */
export function createDerived(defaultWindow: Window): Derived {
  const window = oncePerView((view): Window => {
    const { from = defaultWindow.from, to = defaultWindow.to } = view;
    return from <= to ? { from, to } : { from: to, to: from };
  });
  return {
    window,
    clauses: oncePerView((view) => ({
      time: window(view),
      ...(view.within === 'possibly' ? {} : { within: view.within }),
      ...clausesWithoutTime(view),
    })),
    otherClauses: oncePerView(clausesWithoutTime),
    claimClauses: oncePerView((view) =>
      Object.fromEntries(
        claimFacetNames.filter((name) => view[name].length > 0).map((name) => [name, view[name]]),
      ),
    ),
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
    ...(view.origin === undefined ? {} : { origin: view.origin }),
    ...(view.known === undefined ? {} : { known: view.known }),
  };
}

const mostRecent = 6;

/**
 * Memoizes a function of a view for the latest view, and deduplicates its results: a result equal (as JSON)
 * to one of the last six is returned as that same object.
 */
function oncePerView<Part>(make: (view: View) => Part): (view: View) => Part {
  const recent = new Map<string, Part>();
  let last: { readonly view: View; readonly part: Part } | undefined;
  return (view) => {
    if (last?.view === view) return last.part;
    const made = make(view);
    const key = JSON.stringify(made);
    const part = recent.get(key) ?? made;
    recent.set(key, part);
    const [oldest = key] = recent.keys();
    if (recent.size > mostRecent) recent.delete(oldest);
    last = { view, part };
    return part;
  };
}
