import { useEffect, useRef, type RefObject } from 'react';
import type { SortOrder } from '../../engine/questions';
import { scrollerOf } from './scrollList';

/** Hook that scrolls a list to its top when its sort order changes. */
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
