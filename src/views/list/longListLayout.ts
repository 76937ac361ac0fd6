/** Height of a row in a virtualised list, px; the same as in `list.css`. */
export const lineHeightPx = 64;

/**
 * Maximum height of the virtualised list's content, px: browsers cap an element's height. A longer list scrolls
 * in proportion.
 */
const tallestPx = 8_000_000;

/** Number of rows rendered above and below the viewport. */
const spare = 12;

export type VisibleLines = {
  readonly offset: number;
  readonly limit: number;
  /** Height above the first rendered row, px; `wholePx` is that of the whole list. */
  readonly beforePx: number;
  readonly wholePx: number;
};

/**
 * Returns which rows of a virtualised list to render at a scroll position.
 * @param heightPx height of the viewport
 * @param linePx height of a row
 */
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
 * Returns the scroll position for the row at `position`, px. `middle`: centred in the viewport; `nearest`: the
 * shortest scroll from `topPx` that brings the row into the viewport.
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
