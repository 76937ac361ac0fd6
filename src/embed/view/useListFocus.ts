import { useEffect, type RefObject } from 'react';

/** What of a list takes the focus: the line that the tab key stops at, or what an empty one offers. */
const stops = '.line-button[tabindex="0"], .empty button';

/**
 * Moves the focus to a list when it opens, if asked to, once its lines are there. A list opened or closed by the
 * article gets no focus; after closing an event the focus is restored by `keepFocus`.
 */
export function useListFocus(root: RefObject<HTMLElement | null>, atOnce: boolean): void {
  useEffect(
    function focusTheLine() {
      const list = root.current;
      if (!atOnce || !list) return undefined;
      const observer = new MutationObserver(() => focus());
      const focus = () => {
        const line = list.querySelector<HTMLElement>(stops);
        if (!line) return;
        observer.disconnect();
        line.focus({ preventScroll: true });
      };
      observer.observe(list, { childList: true, subtree: true });
      focus();
      return () => observer.disconnect();
    },
    [root, atOnce],
  );
}
