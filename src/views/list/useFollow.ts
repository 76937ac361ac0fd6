import { useEffect, type RefObject } from 'react';
import { scrollList } from './scrollList';

/**
 * Scrolls to the line of the last open event when the list is shown again. Nothing else scrolls the list by itself.
 */
export function useFollow(root: RefObject<HTMLElement | null>, last: string | undefined): void {
  useEffect(
    function showLastEvent() {
      const list = root.current;
      const line = lineOf(list, last);
      if (list && line) scrollList(list, line);
    },
    [root, last],
  );
}

function lineOf(root: HTMLElement | null, id: string | undefined): HTMLElement | null {
  return id === undefined
    ? null
    : (root?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null);
}
