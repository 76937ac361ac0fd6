import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import { useSize } from '../../../draw/useSize';
import { topFor, visibleLines } from '../../list/longListLayout';

/** Rows are asked for in steps of so many, so that most scrolling asks for nothing. */
const step = 16;

export type GridView = {
  readonly root: RefObject<HTMLDivElement | null>;
  /** Rows to ask for and draw. */
  readonly offset: number;
  readonly limit: number;
  readonly rowPx: number;
  readonly headPx: number;
  /** Top of the first of them, and height of all rows, px. */
  readonly beforePx: number;
  readonly wholePx: number;
  /** Number of rows in sight. */
  readonly page: number;
  readonly onScroll: () => void;
  /** Scrolls to a row by the shortest way. */
  readonly lookAt: (position: number) => void;
};

/** The part of a virtual grid that is in sight, of `total` rows of one height under a head that stays. */
export function useGridView(total: number, rowPx: number, headPx: number): GridView {
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  const [topPx, setTop] = useState(0);
  const heightPx = Math.max(rowPx, (size?.heightPx ?? 600) - headPx);
  const seen = visibleLines(topPx, heightPx, total, rowPx);
  const back = seen.offset % step;
  const offset = seen.offset - back;
  const limit = Math.min(total - offset, seen.limit + step);
  const onScroll = useCallback(() => setTop(root.current?.scrollTop ?? 0), []);
  const lookAt = useCallback(
    (position: number) => {
      if (!root.current) return;
      const now = { topPx: root.current.scrollTop, heightPx };
      root.current.scrollTop = topFor(position, now, total, 'nearest', rowPx);
    },
    [heightPx, total, rowPx],
  );
  const { wholePx } = seen;
  const beforePx = seen.beforePx - back * rowPx;
  return useMemo(
    () => ({
      root,
      offset,
      limit,
      rowPx,
      headPx,
      beforePx,
      wholePx,
      page: Math.max(1, Math.floor(heightPx / rowPx) - 1),
      onScroll,
      lookAt,
    }),
    [offset, limit, rowPx, headPx, beforePx, wholePx, heightPx, onScroll, lookAt],
  );
}
