import type { AppStore } from '../../state/createAppStore';
import { canTakeFocus } from './canTakeFocus';
import { createCloser } from './closeLast';
import { dismissByEscape, dismissHints } from './dismissHints';
import { keepFocus } from './keepFocus';

/** Early `focusin` or `keydown` event with its path, since its target may be gone once it is handled. */
export type EarlyEvent = { readonly event: Event; readonly path: readonly EventTarget[] };

/**
 * Adds keyboard support to an app: keeps the focus from the body, Escape hides tooltips or closes what was
 * opened last, Ctrl+K (⌘K) focuses the search. No single-letter keys, for speech input. `first`: earlier events
 * with their paths. Returns a function that stops it.
 */
export function keepKeyboard(root: HTMLElement, store: AppStore, first: readonly EarlyEvent[]): () => void {
  const focus = keepFocus(
    root,
    store,
    first.map(({ path }) => path),
  );
  const closer = createCloser(root, store);
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && !isForTheBrowser(event, root)) {
      if (!closer.close()) return;
      event.preventDefault();
      // If nothing had the focus, it moves to the list row of the event that was open.
      if (document.activeElement === document.body) focus.toLine();
    } else if (!inArticle && isSearchKey(event)) {
      event.preventDefault();
      toSearch(root, store);
    }
  };
  // Runs after the views' own key handlers; on a host page only while the focus is within the app.
  const { inArticle } = store.getState().surroundings;
  const heard = inArticle ? (root.parentNode ?? root) : document;
  const listener = (event: Event) => press(event as KeyboardEvent);
  heard.addEventListener('keydown', listener);
  const stopHints = dismissByEscape(root);
  for (const { event } of first) {
    if (!(event instanceof KeyboardEvent)) continue;
    if (event.key !== 'Escape' || !dismissHints(root)) press(event);
  }
  return () => {
    heard.removeEventListener('keydown', listener);
    stopHints();
    closer.stop();
    focus.stop();
  };
}

/**
 * Tests whether the browser itself handles an Escape: it closes a dialog or a popover, or empties a search
 * field.
 */
function isForTheBrowser({ target }: KeyboardEvent, root: HTMLElement): boolean {
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return true;
  return root.querySelector('dialog[open]') !== null || hasOpenPopover(root);
}

function hasOpenPopover(root: HTMLElement): boolean {
  try {
    return root.querySelector('[popover]:popover-open') !== null;
  } catch {
    // A browser without popovers doesn't know the name either.
    return false;
  }
}

function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Focuses the search field; if none is visible, opens the filters dialog, which begins with one. */
function toSearch(root: HTMLElement, store: AppStore): void {
  const fields = [...root.querySelectorAll<HTMLInputElement>('.search-field input')].filter(canTakeFocus);
  const over = root.querySelector('dialog[open]');
  const field = fields.find((one) => !over || over.contains(one));
  if (field) {
    field.focus();
    field.select();
  } else if (!over) store.getState().change({ panel: 'filters' });
}
