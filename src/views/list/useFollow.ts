import { useEffect, type RefObject } from 'react';
import { useApp } from '../../state/useApp';
import { focusNear } from '../focusNear';
import { scrollList } from './scrollList';

/** Brings the line of the event that was open last into sight when the list comes back. */
export function useFollow(root: RefObject<HTMLElement | null>, last: string | undefined): void {
  const hovered = useApp((state) => state.hovered);
  useEffect(
    function showLastEvent() {
      const list = root.current;
      const line = lineOf(list, last);
      if (list && line) scrollList(list, line, 'middle');
    },
    [root, last],
  );
  useEffect(
    function showHoveredElsewhere() {
      // A line under the pointer is in sight already; only what is hovered in another view is brought there.
      const list = root.current;
      if (hovered === undefined || !list || list.matches(':hover') || list.contains(focusNear(list))) return;
      const line = lineOf(list, hovered);
      if (line) scrollList(list, line, 'nearest');
    },
    [root, hovered],
  );
}

function lineOf(root: HTMLElement | null, id: string | undefined): HTMLElement | null {
  return id === undefined
    ? null
    : (root?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null);
}
