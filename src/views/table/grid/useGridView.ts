import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import { useSize } from '../../../draw/useSize';
import { topFor, visibleLines } from '../../list/longListLayout';

/**
 * Multiple of rows that the first requested row is rounded down to, so that most scrolling requests nothing.
 */
const step = 16;

export type GridView = {
  readonly root: RefObject<HTMLDivElement | null>;
  /** Position of the first row to request and render; `limit` is the number of rows. */
  readonly offset: number;
  readonly limit: number;
  readonly rowPx: number;
  readonly headPx: number;
  /** Offset of the first rendered row from the top of all rows, px; `wholePx` is the height of all rows. */
  readonly beforePx: number;
  readonly wholePx: number;
  /** Number of rows that fit the viewport. */
  readonly page: number;
  readonly onScroll: () => void;
  /** Scrolls a row into the viewport by the shortest way. */
  readonly lookAt: (position: number) => void;
};

/**
 * Hook that tracks the viewport of a virtualised grid of `total` rows of equal height, below a sticky header of
 * `headPx`.
 */
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
