import { useCallback } from 'react';
import type { Window } from '../../engine/questions';
import type { Loaded } from '../../state/session/loaded';
import { windowOf } from '../../state/view/selectors';
import { useApp, useAppStore } from '../../state/useApp';

/** The visible window, the same object as long as it stays. What takes it draws at each move: keep it small. */
export function useWindow(loaded: Loaded): Window {
  return useApp((state) => windowOf(state.view, loaded));
}

/** Reads the visible window when something is done, without drawing when it moves. */
export function useWindowNow(loaded: Loaded): () => Window {
  const store = useAppStore();
  return useCallback(() => windowOf(store.getState().view, loaded), [store, loaded]);
}
