import { useEffect, useRef, useState } from 'react';
import { useAppStore } from '../../state/useApp';
import type { View } from '../../state/view/view';

/** Element that opened the list: its button, a button of the map that lists events, or an event picked in a view. */
export type ListOpened = 'button' | 'map' | 'event';

export type ListPanel = {
  /** Undefined while it is closed. */
  readonly opened: ListOpened | undefined;
  readonly toggle: () => void;
  readonly close: () => void;
  /** For the element around the panel: it tells what is done in it from what is done in the views. */
  readonly inside: { readonly onClickCapture: () => void; readonly onClick: () => void };
};

/**
 * Returns whether the list covers the views of an embedded view that has no list of its own. It opens by its button,
 * by a button of the map that lists events, or by picking an event on the map or the timeline; changes by the
 * article open nothing.
 * @param initial the view that the article gives; closing goes back to its places and its event
 * @param hasList whether the list stands under the timeline anyway: then this one stays closed
 */
export function useListPanel(initial: View, hasList: boolean): ListPanel {
  const store = useAppStore();
  const [opened, setOpened] = useState<ListOpened | undefined>(undefined);
  const acts = useRef(false);
  useEffect(
    function openForTheReader() {
      if (hasList) return undefined;
      return store.subscribe(({ view, entry }, { view: before }) => {
        if (view === before) return;
        if (view.event === undefined && before.event !== undefined) {
          // Back from an event that was picked: to the list where the reader asks for it, else to the views.
          const next = acts.current ? 'button' : undefined;
          setOpened((now) => (now === 'event' ? next : now));
        }
        // The article's own changes, a move of the map and "Reset" replace.
        if (entry !== 'push') return;
        const lists = view.place !== before.place || view.area !== before.area;
        if (lists && (view.place.length > 0 || view.area)) setOpened('map');
        else if (view.event !== undefined && view.event !== before.event) setOpened((now) => now ?? 'event');
      });
    },
    [store, hasList],
  );
  const close = () => {
    const { place, area, event } = initial;
    store.getState().change(opened === 'map' ? { place, area, event } : { event }, 'replace');
    setOpened(undefined);
  };
  return {
    opened: hasList ? undefined : opened,
    toggle: () => (opened ? close() : setOpened('button')),
    close,
    inside: {
      onClickCapture: () => {
        acts.current = true;
      },
      onClick: () => {
        acts.current = false;
      },
    },
  };
}
