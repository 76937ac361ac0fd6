import { createContext, useContext } from 'react';
import type { PlacedMap } from '../load/conflictMap';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './createAppStore';
import type { Loaded } from './session/loaded';
import { turns } from './session/turns';

/** React context with the store of the app around a component; a page may have several apps. */
export const AppStoreContext = createContext<AppStore | undefined>(undefined);

/** Selects a part of the app's state; the component is drawn again when the part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppStore(), select);
}

/** Returns the store, for callbacks that read the state when they run. */
export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('useApp needs an AppStoreContext around it');
  return store;
}

/** React context with the turn of the view around a component (see `turns`). Default: the first. */
export const TurnContext = createContext<number>(turns.timeline);

/**
 * Returns the dataset that the view around a component shows: from the view's turn on the new one, until then the
 * previous one. All parts of a view get the same.
 */
export function useLoaded(): Loaded | undefined {
  const own = useContext(TurnContext);
  return useApp((state) => (state.turn >= own ? state.loaded : state.before));
}

/** Returns the conflict's map for the dataset of the view around a component; undefined until it is loaded. */
export function usePlacedMap(): PlacedMap | undefined {
  const address = useLoaded()?.address;
  return useApp(({ maps }) => (address === undefined ? undefined : maps?.[address]));
}
