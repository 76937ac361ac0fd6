import type { AppStore } from '../state/createAppStore';
import type { View } from '../state/view';
import { parameterNames, readLink, writeLink, type Unread } from './link';

/** Least time between two replacements while dragging; Safari throws at more than 100 in 30 s. */
const dragPauseMs = 500;

/** Moves that begin so soon after the last of the same kind belong to its gesture: notches of a wheel, presses of a key. */
const gesturePauseMs = 1000;

/** The address bar as far as it is needed; a test brings its own. */
export type AddressBar = {
  /** `#` and what follows it; empty where nothing does. */
  readonly hash: () => string;
  /** What stands behind the page's address: `?data=…`. */
  readonly search: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  /** Calls back when the reader goes back or forward, or types another hash; returns what stops it. */
  readonly listen: (changed: () => void) => () => void;
  readonly now: () => number;
  /** Acts after so many ms; returns what calls it off. */
  readonly later: (act: () => void, ms: number) => () => void;
};

/** The browser's own. History may be refused inside a sandbox: the view works without it. */
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
 * The browser's own, followed but never written: what a reader does inside a frame must not stand between
 * them and the way back out of the article.
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
 * Keeps the store's view and the address in step. A gesture, as a drag or turns of a wheel, has one entry: its first
 * move pushes it, the others replace it. `unread` hears what an address holds that can't be read. Returns what stops it.
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

/** What differs between two views, as a text; either end of the window stands for both. */
function changedPart(one: View, other: View): string {
  const names = parameterNames.filter((name) => one[name] !== other[name]);
  return names.includes('to') || names.includes('from') ? 'window' : names.join();
}
