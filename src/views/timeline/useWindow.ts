import { useCallback } from 'react';
import type { Window } from '../../engine/questions';
import type { Loaded } from '../../state/session/loaded';
import { windowOf } from '../../state/view/selectors';
import { useApp, useAppStore } from '../../state/useApp';

/**
 * Returns the visible time window; the same object until it changes. A component that uses this hook renders at
 * each move of the window.
 */
export function useWindow(loaded: Loaded): Window {
  return useApp((state) => windowOf(state.view, loaded));
}

/** Returns a function that reads the visible time window, so that a component doesn't render when it moves. */
export function useWindowNow(loaded: Loaded): () => Window {
  const store = useAppStore();
  return useCallback(() => windowOf(store.getState().view, loaded), [store, loaded]);
}
