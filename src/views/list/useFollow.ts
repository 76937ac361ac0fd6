import { useEffect, type RefObject } from 'react';
import { scrollList } from './scrollList';

/** Hook that scrolls the list to the row of the event that was open last, when the list is shown again. */
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
