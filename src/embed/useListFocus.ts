import { useEffect, useRef, type RefObject } from 'react';
import { useAppStore } from '../state/useApp';

/** What of a list takes the focus: the line that the tab key stops at, or what an empty one offers. */
const stops = '.line-button[tabindex="0"], .empty button';

/**
 * Gives a list the focus when its reader comes back from an event, or at once. The lines come later than the list, so
 * it waits for them. What an article opens and closes by itself moves no focus.
 */
export function useListFocus(
  root: RefObject<HTMLElement | null>,
  selected: string | undefined,
  atOnce: boolean,
): void {
  const store = useAppStore();
  const before = useRef(selected);
  const first = useRef(atOnce);
  useEffect(
    function focusTheLine() {
      const closed = before.current;
      const back = closed !== undefined && closed === store.getState().lastEvent;
      before.current = selected;
      if (selected !== undefined || !(back || first.current)) return undefined;
      const list = root.current;
      if (!list) return undefined;
      const observer = new MutationObserver(() => focus());
      const focus = () => {
        const line = list.querySelector<HTMLElement>(stops);
        if (!line) return;
        observer.disconnect();
        first.current = false;
        line.focus({ preventScroll: true });
      };
      observer.observe(list, { childList: true, subtree: true });
      focus();
      return () => observer.disconnect();
    },
    [store, root, selected],
  );
}
