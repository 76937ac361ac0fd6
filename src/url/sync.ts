import type { AppStore } from '../state/createAppStore';
import { readLink, writeLink, type Unread } from './link';

/** Least time between two replacements while dragging; Safari throws at more than 100 in 30 s. */
const dragPauseMs = 500;

/** The address bar as far as it is needed; a test brings its own. */
export type AddressBar = {
  readonly hash: () => string;
  /** What stands behind the page's address: `?data=…`. */
  readonly search: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  /** Calls back when the reader goes back or forward, or types another hash; returns what stops it. */
  readonly listen: (changed: () => void) => () => void;
  readonly now: () => number;
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
 * Keeps the store's view and the address in step. `unread` hears what an address holds that can't be read.
 * Returns what stops it.
 */
export function syncAddress(
  store: AppStore,
  bar: AddressBar,
  unread: (parts: readonly Unread[]) => void,
): () => void {
  let written = writeLink(store.getState().view);
  let settled = written;
  let lastDrag = -Infinity;
  let restoring = false;

  const stopStore = store.subscribe((state, before) => {
    if (restoring || (state.view === before.view && state.entry === before.entry)) return;
    const hash = writeLink(state.view);
    if (state.entry === 'drag') {
      if (hash === written || bar.now() - lastDrag < dragPauseMs) return;
      lastDrag = bar.now();
      bar.replace(hash);
      written = hash;
      return;
    }
    if (state.entry === 'replace') {
      if (hash !== written) bar.replace(hash);
    } else if (hash !== settled) {
      // A drag has overwritten the entry that it began from: put that back before its end gets its own.
      if (written !== settled) bar.replace(settled);
      bar.push(hash);
    } else if (hash !== written) {
      bar.replace(hash);
    }
    written = settled = hash;
  });

  const stopBar = bar.listen(() => {
    const hash = bar.hash().replace(/^#/, '');
    if (hash === written) return;
    const read = readLink(hash);
    restoring = true;
    store.getState().restore(read.view);
    restoring = false;
    written = settled = hash;
    unread(read.unread);
  });

  return () => {
    stopStore();
    stopBar();
  };
}
