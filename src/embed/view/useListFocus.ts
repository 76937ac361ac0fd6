import { useEffect, type RefObject } from 'react';

/**
 * Selector of the element in a list that takes the focus: its row with tabindex 0, or the button of an empty
 * list.
 */
const stops = '.line-button[tabindex="0"], .empty button';

/**
 * Hook that moves the focus to a list when it opens, if asked to, once its rows are there. A list opened or
 * closed by the host page gets no focus; after closing an event the focus is restored by `keepFocus`.
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
