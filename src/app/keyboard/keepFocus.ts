import type { AppStore } from '../../state/createAppStore';
import { focusNear } from '../../views/shared/focusNear';
import { canTakeFocus } from './canTakeFocus';
import { giveFocus } from './giveFocus';
import { heirOf, holderOf, type Holder } from './heirs';
import './keyboard.css';

/** Most previously focused elements that are kept; overlays don't nest deeper. */
const mostEarlier = 8;

export type KeptFocus = {
  /** Focuses the list row of the event that was open last, as soon as the row is drawn. */
  readonly toLine: () => void;
  readonly stop: () => void;
};

/**
 * Keeps the focus from falling to the document's body: if its element is removed, hidden, disabled or covered,
 * another gets it (see `heirs.ts`); after an event is closed, its row in the list. `root`: the app's element,
 * possibly in a shadow root. `first`: paths of earlier focus events.
 */
export function keepFocus(
  root: HTMLElement,
  store: AppStore,
  first: readonly (readonly EventTarget[])[],
): KeptFocus {
  let holder: Holder | undefined;
  let earlier: readonly HTMLElement[] = [];
  let frame = 0;
  let stopWaiting = () => {};

  // An element that goes has no size any more, which is told before the next picture; no mutation need be watched.
  const sizes = new ResizeObserver(() => check());
  const hold = (event: Event | readonly EventTarget[]) => {
    const next = holderOf(event instanceof Event ? event.composedPath() : event, root);
    if (!next || next.element === holder?.element) return;
    if (holder) earlier = [holder.element, ...earlier].slice(0, mostEarlier);
    holder = next;
    sizes.disconnect();
    // A link in a line of text has no size of its own.
    for (const one of holder.path.slice(0, 2)) sizes.observe(one);
  };
  const letGo = () => {
    holder = undefined;
    sizes.disconnect();
  };
  const check = () => {
    if (!holder) return;
    const isThere = canTakeFocus(holder.element);
    const hasIt = focusNear(root) === holder.element;
    if (hasIt ? isThere : !isNobodys()) return;
    if (isThere) return letGo();
    const gone = holder;
    letGo();
    const { view } = store.getState();
    if (view.event === undefined && gone.path.some((element) => element.matches('.detail'))) return toLine();
    const heir = heirOf(gone, root, earlier);
    if (heir) giveFocus(heir);
  };
  const checkSoon = () => queueMicrotask(check);

  function toLine(): void {
    stopWaiting();
    const id = store.getState().lastEvent;
    const look = () => {
      const lines = [...root.querySelectorAll<HTMLElement>('.line-button, [role="gridcell"]')];
      const line = lines.find(({ dataset }) => dataset['id'] === id);
      if (line) giveFocus(line);
      return line !== undefined;
    };
    if (look()) return;
    const lost = { element: root, path: [], kin: [] };
    const heir = heirOf(lost, root, []);
    if (heir) giveFocus(heir);
    // The list may come later, as a part or as an answer; but not over something else that the reader does meanwhile.
    const watcher = new MutationObserver(() => look() && stopWaiting());
    watcher.observe(root, { childList: true, subtree: true });
    const ends = ['keydown', 'pointerdown'] as const;
    stopWaiting = () => {
      watcher.disconnect();
      for (const end of ends) document.removeEventListener(end, stopWaiting, true);
    };
    for (const end of ends) document.addEventListener(end, stopWaiting, true);
  }

  const onBlur = (event: FocusEvent) => event.relatedTarget === null && checkSoon();
  root.addEventListener('focusin', hold);
  root.addEventListener('focusout', onBlur);
  // What is disabled or covered keeps its size.
  const stopStore = store.subscribe((state, before) => {
    if (state.view === before.view || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      check();
    });
  });
  first.forEach(hold);
  checkSoon();
  return {
    toLine,
    stop: () => {
      root.removeEventListener('focusin', hold);
      root.removeEventListener('focusout', onBlur);
      stopStore();
      stopWaiting();
      cancelAnimationFrame(frame);
      letGo();
    },
  };
}

function isNobodys(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}
