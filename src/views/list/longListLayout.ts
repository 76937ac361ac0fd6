/** Height of a line in a virtual list, px; the same as in `list.css`. */
export const lineHeightPx = 64;

/** Browsers cap an element's height; a longer list scrolls in proportion. */
const tallestPx = 8_000_000;

/** Lines kept ready above and below the window. */
const spare = 12;

export type VisibleLines = {
  readonly offset: number;
  readonly limit: number;
  /** Height above the first line, and of the whole list, px. */
  readonly beforePx: number;
  readonly wholePx: number;
};

/** Returns the lines of a virtual list to draw at a scroll position. `linePx`: height of a line. */
export function visibleLines(
  topPx: number,
  heightPx: number,
  total: number,
  linePx = lineHeightPx,
): VisibleLines {
  const naturalPx = total * linePx;
  const wholePx = Math.min(naturalPx, tallestPx);
  const farthestPx = Math.max(1, wholePx - heightPx);
  const share = Math.min(1, Math.max(0, topPx / farthestPx));
  // In a capped list the scroll position is a share of the way, and the lines stand where the window is.
  const firstInSight =
    naturalPx === wholePx
      ? Math.floor(topPx / linePx)
      : Math.floor(share * Math.max(0, total - heightPx / linePx));
  const offset = Math.min(Math.max(0, firstInSight - spare), Math.max(0, total - 1));
  const limit = Math.min(total - offset, Math.ceil(heightPx / linePx) + 2 * spare);
  const beforePx =
    naturalPx === wholePx ? offset * linePx : Math.max(0, topPx - (firstInSight - offset) * linePx);
  return { offset, limit, beforePx, wholePx };
}

/**
 * Returns the scroll position for the line at `position`. `middle`: centred in the viewport; `nearest`: the shortest
 * scroll from the present one that brings it into view.
 */
export function topFor(
  position: number,
  { topPx, heightPx }: { readonly topPx: number; readonly heightPx: number },
  total: number,
  to: 'middle' | 'nearest',
  linePx = lineHeightPx,
): number {
  const naturalPx = total * linePx;
  const wholePx = Math.min(naturalPx, tallestPx);
  const farthestPx = Math.max(1, wholePx - heightPx);
  // In a capped list a px of the way is so many of the lines.
  const scale = Math.max(1, (naturalPx - heightPx) / farthestPx);
  const seenPx = topPx * scale;
  const startPx = position * linePx;
  const lastPx = startPx + linePx - heightPx;
  const wantedPx =
    to === 'middle' ? (startPx + lastPx) / 2 : Math.max(Math.min(seenPx, startPx), Math.min(lastPx, startPx));
  return Math.max(0, Math.min(farthestPx, wantedPx / scale));
}
