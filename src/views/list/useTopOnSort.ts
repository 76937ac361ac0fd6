import { useEffect, useRef, type RefObject } from 'react';
import type { SortOrder } from '../../engine/questions';
import { scrollerOf } from './scrollList';

/** Shows the list from its first line on when its order changes: where it stood, other lines stand now. */
export function useTopOnSort(root: RefObject<HTMLElement | null>, sort: SortOrder): void {
  const last = useRef(sort);
  useEffect(
    function scrollToTop() {
      if (last.current !== sort && root.current)
        scrollerOf(root.current).scrollTo({ top: 0, behavior: 'instant' });
      last.current = sort;
    },
    [root, sort],
  );
}
