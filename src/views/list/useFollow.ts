import { useEffect, type RefObject } from 'react';
import { useApp } from '../../state/useApp';

/** Brings the line of the event that was open last into sight when the list comes back. */
export function useFollow(root: RefObject<HTMLElement | null>, last: string | undefined): void {
  const hovered = useApp((state) => state.hovered);
  useEffect(
    function showLastEvent() {
      if (last === undefined) return;
      lineOf(root.current, last)?.scrollIntoView({ block: 'center' });
    },
    [root, last],
  );
  useEffect(
    function showHoveredElsewhere() {
      // A line under the pointer is in sight already; only what is hovered in another view is brought there.
      const list = root.current;
      if (hovered === undefined || !list || list.matches(':hover') || list.contains(document.activeElement))
        return;
      lineOf(list, hovered)?.scrollIntoView({ block: 'nearest' });
    },
    [root, hovered],
  );
}

function lineOf(root: HTMLElement | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
}
