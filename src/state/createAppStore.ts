import { createStore, type StoreApi } from 'zustand/vanilla';
import { defaultLanguage } from '../i18n/languages';
import type { Entry, Motion } from './motion/motion';
import type { Preferred, Surroundings } from './session/environment';
import type { Loaded } from './session/loaded';
import { newSession, sessionActions, type Session, type SessionActions } from './session/session';
import { withoutClauses } from './view/clauses';
import { defaultView, type View } from './view/view';

/** Whole state of an app: the view (in the link), gestures, and the session. */
export type AppState = Motion &
  Session &
  SessionActions & {
    readonly view: View;
    /** Changes parts of the view. Default entry: `push`. */
    readonly change: (patch: Partial<View>, entry?: Entry) => void;
    /** Replaces the whole view without a history entry: the address changed, or a dataset came. */
    readonly restore: (view: View) => void;
    /** Lifts every clause; what is shown and how stays. */
    readonly clear: () => void;
  };

export type AppStore = StoreApi<AppState>;

/** The default period is the absence of a window, so that a link to it stays short and means the same next year. */
function withoutDefaultWindow(view: View, loaded: Loaded | undefined): View {
  const isDefault = view.from === loaded?.defaultWindow.from && view.to === loaded?.defaultWindow.to;
  return isDefault ? { ...view, from: undefined, to: undefined } : view;
}

/** Creates the store of an app, without React: view, hovered mark, loaded dataset. It holds no rows. */
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
