import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './createAppStore';

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
