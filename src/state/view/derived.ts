import type { Clauses, Window } from '../../engine/questions';
import { claimFacetNames, type ClaimClauses } from '../../model/claimFacets';
import type { View } from './view';

/**
 * Values derived from a view for one dataset, such as its clauses. Each is computed once per view, and stays the
 * same object while it is equal.
 */
export type Derived = {
  /** The visible window: what the view says, else the dataset's default period. */
  readonly window: (view: View) => Window;
  /**
   * The view's clauses as the engine takes them. Views that narrow alike get the same object, so that what
   * narrows nothing (a selection, the map's place) asks nothing anew.
   */
  readonly clauses: (view: View) => Clauses;
  /** The same but for the time: what the timeline counts leaves out its own clause. */
  readonly otherClauses: (view: View) => Clauses;
  /** The view's clauses of claims; views that narrow them alike get the same object. */
  readonly claimClauses: (view: View) => ClaimClauses;
};

/** Creates the derived values for a dataset with a default period; they are kept as long as the dataset. */
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
 * Makes a part of a view unless the view is the one asked about last; of parts that say the same as one made lately,
 * that one stands.
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
