import { useEffect, useRef, useState } from 'react';
import { useAppStore } from '../../state/useApp';
import type { View } from '../../state/view/view';

/** Element that opened the list: its button, a button of the map that lists events, or an event picked in a view. */
export type ListOpened = 'button' | 'map' | 'event';

export type ListPanel = {
  /** Element that opened the list; undefined while the list is closed. */
  readonly opened: ListOpened | undefined;
  readonly toggle: () => void;
  readonly close: () => void;
  /**
   * Click handlers for the element around the list, which tell actions inside it from those in the other views.
   */
  readonly inside: { readonly onClickCapture: () => void; readonly onClick: () => void };
};

/**
 * Hook for the event list that opens over the map of an embedded view. It opens by its button, by a button of the map
 * that lists events, or when the reader picks an event on the map or the timeline; changes by the host page open
 * nothing.
 * @param initial the view that the host page gave; closing the list restores its places and its event
 * @param hasList whether a list is always shown below the timeline: then this one stays closed
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
          // A list opened by picking an event stays open if the event is closed inside it, else it closes too.
          const next = acts.current ? 'button' : undefined;
          setOpened((now) => (now === 'event' ? next : now));
        }
        // Changes by the host page, map moves and "Reset" replace the history entry: they open nothing.
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
