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

/** Tells what a reader changes; `isQuiet` while it is the page that does. Returns what stops the telling. */
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
