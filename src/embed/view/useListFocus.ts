import { useEffect, type RefObject } from 'react';

/** What of a list takes the focus: the line that the tab key stops at, or what an empty one offers. */
const stops = '.line-button[tabindex="0"], .empty button';

/**
 * Gives a list the focus when it comes, if told so. The lines come later than the list, so it waits for them. What
 * an article opens and closes by itself moves no focus; after an event the keyboard's keeper brings it back.
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
