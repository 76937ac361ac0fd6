import type { AppStore } from '../state/createAppStore';
import type { View } from '../state/view/view';
import { linkIn, withoutView } from './queryView';
import { parameterNames, readLink, writeLink, type Unread } from './link';

/** Minimum time in ms between two history replacements during a gesture; Safari throws above 100 in 30 s. */
const dragPauseMs = 500;

/**
 * Maximum pause in ms between changes of the same kind that count as one gesture, such as wheel notches or
 * key presses.
 */
const gesturePauseMs = 1000;

/** Interface to the browser's address bar, history and clock, replaceable in tests. */
export type AddressBar = {
  /** Returns the link parameters of the page's address, from its query or its hash, joined by `&`. */
  readonly link: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  /** Subscribes to history navigation and hash changes; returns an unsubscribe function. */
  readonly listen: (changed: () => void) => () => void;
  readonly now: () => number;
  /** Schedules a callback after `ms` milliseconds; returns a function that cancels it. */
  readonly later: (act: () => void, ms: number) => () => void;
};

/** Address bar of the browser. In a sandboxed iframe that forbids history changes, writing does nothing. */
export const browserAddressBar: AddressBar = {
  link: () => linkIn(window.location),
  push: (hash) => write('pushState', hash),
  replace: (hash) => write('replaceState', hash),
  listen: (changed) => {
    window.addEventListener('popstate', changed);
    window.addEventListener('hashchange', changed);
    return () => {
      window.removeEventListener('popstate', changed);
      window.removeEventListener('hashchange', changed);
    };
  },
  now: () => performance.now(),
  later: (act, ms) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Address bar that is read but never written, for an iframe: it must not add entries to the history of the
 * web page around it.
 */
export const readOnlyAddressBar: AddressBar = {
  ...browserAddressBar,
  push: () => undefined,
  replace: () => undefined,
};

function write(how: 'pushState' | 'replaceState', hash: string): void {
  const { pathname, search } = window.location;
  // A view in the query would stand beside the one in the hash, and come back with an empty hash.
  const rest = pathname + withoutView(search);
  try {
    window.history[how](null, '', hash === '' ? rest : `${rest}#${hash}`);
  } catch {
    // A document without an origin of its own may not touch its history.
  }
}

/**
 * Synchronises the store's view with the address bar, both ways. A gesture (drag, wheel) makes one history
 * entry: its first step pushes, later ones replace it. `unread` is called with the unreadable parameters of a
 * new address. Returns a function that ends the synchronisation.
 */
export function syncAddress(
  store: AppStore,
  bar: AddressBar,
  unread: (parts: readonly Unread[]) => void,
): () => void {
  let written = writeLink(store.getState().view);
  let lastMove = -Infinity;
  let lastWrite = -Infinity;
  /**
   * Key of what the gesture behind the current history entry changes; undefined if no gesture made that
   * entry.
   */
  let gesture: string | undefined;
  /** Whether the gesture is still in progress. */
  let moving = false;
  let restoring = false;
  /** Cancels the throttled write of a gesture's latest step. */
  let callOff: (() => void) | undefined;

  const write = (how: 'push' | 'replace', hash: string) => {
    callOff?.();
    callOff = undefined;
    if (hash !== written) bar[how](hash);
    written = hash;
    lastWrite = bar.now();
  };

  const stopStore = store.subscribe((state, before) => {
    if (restoring || state.view === before.view) return;
    if (state.entry === 'drag') {
      const changed = changedPart(state.view, before.view);
      const goesOn = gesture === changed && (moving || bar.now() - lastMove < gesturePauseMs);
      lastMove = bar.now();
      moving = true;
      if (goesOn && lastMove - lastWrite < dragPauseMs) {
        // A gesture may rest without an end, as typing does: its last move is written all the same.
        callOff ??= bar.later(
          () => write('replace', writeLink(store.getState().view)),
          lastWrite + dragPauseMs - lastMove,
        );
        return;
      }
      write(goesOn ? 'replace' : 'push', writeLink(state.view));
      gesture = changed;
      return;
    }
    if (moving) {
      moving = false;
      lastMove = bar.now();
      // The end of a gesture only says that it ends; whatever else is done meanwhile is an entry of its own.
      write('replace', writeLink(before.view));
    }
    const hash = writeLink(state.view);
    if (hash === written) return;
    write(state.entry, hash);
    if (state.entry === 'push') gesture = undefined;
  });

  const stopBar = bar.listen(() => {
    const hash = bar.link();
    if (hash === written) return;
    const read = readLink(hash);
    callOff?.();
    callOff = undefined;
    // First: what the view holds for no dataset's use is told of besides.
    unread(read.unread);
    restoring = true;
    store.getState().restore(read.view);
    restoring = false;
    written = hash;
    gesture = undefined;
    moving = false;
  });

  return () => {
    callOff?.();
    stopStore();
    stopBar();
  };
}

/**
 * Returns a key for the fields in which two views differ; changes of either end of the time window have the
 * same key.
 */
function changedPart(one: View, other: View): string {
  const names = parameterNames.filter((name) => one[name] !== other[name]);
  return names.includes('to') || names.includes('from') ? 'window' : names.join();
}
