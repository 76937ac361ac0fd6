import type { AppStore } from '../../state/createAppStore';
import { clausesOf } from '../../state/view/selectors';
import type { View } from '../../state/view/view';
import type { FilterDetail, SelectDetail } from './details';
import { askFilter } from './filterDetail';

export type ChangeListeners = {
  readonly view: (view: View, before: View) => void;
  readonly select: (detail: SelectDetail) => void;
  readonly filter: (detail: FilterDetail) => void;
};

/**
 * Notifies listeners of the reader's changes, but not of those made while `isQuiet` (by the host page). Returns
 * a function that unsubscribes.
 */
export function tellChanges(store: AppStore, listeners: ChangeListeners, isQuiet: () => boolean): () => void {
  let newest: AbortController | undefined;
  return store.subscribe(({ view, loaded }, { view: before }) => {
    if (view === before || isQuiet()) return;
    listeners.view(view, before);
    if (view.event !== before.event) listeners.select({ id: view.event ?? null });
    if (!loaded) return;
    if (clausesOf(view, loaded) === clausesOf(before, loaded)) return;
    newest?.abort();
    newest = new AbortController();
    askFilter(view, loaded, { told: listeners.filter }, newest.signal);
  });
}
