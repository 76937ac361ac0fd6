import { createStore, type StoreApi } from 'zustand/vanilla';
import { defaultLanguage } from '../i18n/languages';
import type { Entry, Motion } from './motion/motion';
import type { Preferred, Surroundings } from './session/environment';
import type { Loaded } from './session/loaded';
import { newSession, sessionActions, type Session, type SessionActions } from './session/session';
import { withoutClauses } from './view/clauses';
import { defaultView, type View } from './view/view';

/**
 * Complete state of an app: the view (everything that a link holds), the current gesture, and the session.
 */
export type AppState = Motion &
  Session &
  SessionActions & {
    readonly view: View;
    /**
     * Merges changes into the view. `entry`: how the change enters the browser's history; default: `push`.
     */
    readonly change: (patch: Partial<View>, entry?: Entry) => void;
    /**
     * Replaces the whole view without adding a history entry, after the address changed or a dataset was
     * loaded.
     */
    readonly restore: (view: View) => void;
    /** Removes all filters from the view; its other settings stay. */
    readonly clear: () => void;
  };

export type AppStore = StoreApi<AppState>;

/**
 * Normalises a view whose time window is the default period to one without a window, so that its link stays
 * short and follows a later change of the default.
 */
function withoutDefaultWindow(view: View, loaded: Loaded | undefined): View {
  const isDefault = view.from === loaded?.defaultWindow.from && view.to === loaded?.defaultWindow.to;
  return isDefault ? { ...view, from: undefined, to: undefined } : view;
}

/**
 * Creates the zustand store of an app, independent of React: view, hovered event, loaded dataset. It holds no
 * table rows.
 */
export function createAppStore(
  view: View = defaultView,
  preferred: Preferred = { lang: defaultLanguage, theme: 'light' },
  surroundings: Surroundings = { assets: './', inArticle: false },
): AppStore {
  return createStore<AppState>()((set) => ({
    view,
    entry: 'replace',
    ...newSession(surroundings.inArticle ? undefined : view.event, preferred, surroundings),
    ...sessionActions(set),
    change: (patch, entry = 'push') =>
      set((state) => ({
        view: withoutDefaultWindow({ ...state.view, ...patch }, state.loaded),
        entry,
        lastEvent: patch.event ?? ('event' in patch ? state.view.event : undefined) ?? state.lastEvent,
      })),
    restore: (restored) => set({ view: restored, entry: 'replace' }),
    clear: () => set((state) => ({ view: withoutClauses(state.view), entry: 'push' })),
  }));
}
