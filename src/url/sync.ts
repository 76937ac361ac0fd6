import type { AppStore } from '../state/createAppStore';
import type { View } from '../state/view/view';
import { parameterNames, readLink, writeLink, type Unread } from './link';

/** Least time between two replacements while dragging; Safari throws at more than 100 in 30 s. */
const dragPauseMs = 500;

/** Moves that begin so soon after the last of the same kind belong to its gesture: notches of a wheel, presses of a key. */
const gesturePauseMs = 1000;

/** Address bar and history, as an interface for tests. */
export type AddressBar = {
  /** `#` and what follows it; empty where nothing does. */
  readonly hash: () => string;
  /** Query of the page's address: `?data=…`. */
  readonly search: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  /** Calls back on navigation in the history or a new hash; returns an unsubscribe function. */
  readonly listen: (changed: () => void) => () => void;
  readonly now: () => number;
  /** Calls back after some ms; returns a cancel function. */
  readonly later: (act: () => void, ms: number) => () => void;
};

/** Address bar of the browser. A sandbox may forbid history: writing then does nothing. */
export const browserAddressBar: AddressBar = {
  hash: () => window.location.hash,
  search: () => window.location.search,
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
 * Address bar of the browser, read but never written: a frame must not add entries to the history of the article
 * around it.
 */
export const readOnlyAddressBar: AddressBar = {
  ...browserAddressBar,
  push: () => undefined,
  replace: () => undefined,
};

function write(how: 'pushState' | 'replaceState', hash: string): void {
  const { pathname, search } = window.location;
  try {
    window.history[how](null, '', hash === '' ? pathname + search : `#${hash}`);
  } catch {
    // A document without an origin of its own may not touch its history.
  }
}

/**
 * Keeps the store's view and the address in sync. A gesture (drag, wheel) makes one history entry: its first move
 * pushes, the others replace. `unread` is called with the unreadable parts of a new address. Returns a function that
 * stops it.
 */
export function syncAddress(
  store: AppStore,
  bar: AddressBar,
  unread: (parts: readonly Unread[]) => void,
): () => void {
  let written = writeLink(store.getState().view);
  let lastMove = -Infinity;
  let lastWrite = -Infinity;
  /** What the present entry's gesture changes; undefined where the entry is of no gesture. */
  let gesture: string | undefined;
  /** Whether that gesture still goes on. */
  let moving = false;
  let restoring = false;
  /** Calls off the writing of a move that came too soon after the last one. */
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
    const hash = bar.hash().slice(1);
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

/** Returns a key of the differences between two views; both ends of the window have one key. */
function changedPart(one: View, other: View): string {
  const names = parameterNames.filter((name) => one[name] !== other[name]);
  return names.includes('to') || names.includes('from') ? 'window' : names.join();
}
