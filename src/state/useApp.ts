import { createContext, useContext } from 'react';
import type { PlacedMap } from '../load/conflictMap';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './createAppStore';
import type { Loaded } from './session/loaded';
import { turns } from './session/turns';

/** React context that provides the store of the app to its components; a page may contain several apps. */
export const AppStoreContext = createContext<AppStore | undefined>(undefined);

/** Hook that selects a part of the app's state; the component is rendered again when that part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppStore(), select);
}

/**
 * Hook that returns the app's store, for callbacks that read the state when they run. Throws outside
 * `AppStoreContext`.
 */
export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('useApp needs an AppStoreContext around it');
  return store;
}

/**
 * React context with the rank of the enclosing view in the order in which views switch to a new dataset (see
 * `turns`). Default: the first rank.
 */
export const TurnContext = createContext<number>(turns.timeline);

/**
 * Hook that returns the dataset to be drawn by the enclosing view: the new one once it is that view's turn to
 * switch, until then the previous one. All components of one view get the same.
 */
export function useLoaded(): Loaded | undefined {
  const own = useContext(TurnContext);
  return useApp((state) => (state.turn >= own ? state.loaded : state.before));
}

/**
 * Hook that returns the conflict's map for the dataset of the enclosing view; undefined until it is loaded.
 */
export function usePlacedMap(): PlacedMap | undefined {
  const address = useLoaded()?.address;
  return useApp(({ maps }) => (address === undefined ? undefined : maps?.[address]));
}
