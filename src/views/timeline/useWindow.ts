import { useCallback } from 'react';
import type { Window } from '../../engine/questions';
import type { Loaded } from '../../state/session/loaded';
import { windowOf } from '../../state/view/selectors';
import { useApp, useAppStore } from '../../state/useApp';

/**
 * Returns the visible window; a stable object while it is the same. A component that uses it renders at each move.
 */
export function useWindow(loaded: Loaded): Window {
  return useApp((state) => windowOf(state.view, loaded));
}

/** Returns a function that reads the visible window, without rendering when it moves. */
export function useWindowNow(loaded: Loaded): () => Window {
  const store = useAppStore();
  return useCallback(() => windowOf(store.getState().view, loaded), [store, loaded]);
}
