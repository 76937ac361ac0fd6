import { createContext, useContext } from 'react';
import type { PlacedMap } from '../load/conflictMap';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './createAppStore';
import type { Loaded } from './session/loaded';
import { turns } from './session/turns';

/** The store of the app that a component stands in; several apps may be on one page. */
export const AppStoreContext = createContext<AppStore | undefined>(undefined);

/** A part of the app's state; the component draws again when that part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppStore(), select);
}

/** The store itself, for callbacks that read the state when they run. */
export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('useApp needs an AppStoreContext around it');
  return store;
}

/** The turn of the view that a component stands in. Default: the first. */
export const TurnContext = createContext<number>(turns.timeline);

/**
 * The dataset that the view around shows: the present one from the view's turn on, before that the one before.
 * Parts of one view always see the same.
 */
export function useLoaded(): Loaded | undefined {
  const own = useContext(TurnContext);
  return useApp((state) => (state.turn >= own ? state.loaded : state.before));
}

/** The conflict's map of the dataset that the view around shows; undefined until it is loaded. */
export function usePlacedMap(): PlacedMap | undefined {
  const address = useLoaded()?.address;
  return useApp(({ maps }) => (address === undefined ? undefined : maps?.[address]));
}
