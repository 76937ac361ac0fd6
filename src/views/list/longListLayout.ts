/** Height of a line in a long list: two lines of title and one of place; `list.css` holds the same. */
export const lineHeightPx = 64;

/** Browsers cap an element's height; a longer list scrolls in proportion. */
const tallestPx = 8_000_000;

/** Lines kept ready above and below the window. */
const spare = 12;

export type VisibleLines = {
  readonly offset: number;
  readonly limit: number;
  /** Room above the first line, and of the whole list. */
  readonly beforePx: number;
  readonly wholePx: number;
};

/** Which lines of a long list to have there for a scroll position. */
export function visibleLines(topPx: number, heightPx: number, total: number): VisibleLines {
  const naturalPx = total * lineHeightPx;
  const wholePx = Math.min(naturalPx, tallestPx);
  const farthestPx = Math.max(1, wholePx - heightPx);
  const share = Math.min(1, Math.max(0, topPx / farthestPx));
  // In a capped list the scroll position is a share of the way, and the lines stand where the window is.
  const firstInSight =
    naturalPx === wholePx
      ? Math.floor(topPx / lineHeightPx)
      : Math.floor(share * Math.max(0, total - heightPx / lineHeightPx));
  const offset = Math.min(Math.max(0, firstInSight - spare), Math.max(0, total - 1));
  const limit = Math.min(total - offset, Math.ceil(heightPx / lineHeightPx) + 2 * spare);
  const beforePx =
    naturalPx === wholePx
      ? offset * lineHeightPx
      : Math.max(0, topPx - (firstInSight - offset) * lineHeightPx);
  return { offset, limit, beforePx, wholePx };
}

/**
 * The scroll position that has the line at `position` in sight: in the middle of the window, or by the shortest way
 * from where the window is.
 */
export function topFor(
  position: number,
  { topPx, heightPx }: { readonly topPx: number; readonly heightPx: number },
  total: number,
  to: 'middle' | 'nearest',
): number {
  const naturalPx = total * lineHeightPx;
  const wholePx = Math.min(naturalPx, tallestPx);
  const farthestPx = Math.max(1, wholePx - heightPx);
  // In a capped list a px of the way is so many of the lines.
  const scale = Math.max(1, (naturalPx - heightPx) / farthestPx);
  const seenPx = topPx * scale;
  const linePx = position * lineHeightPx;
  const lastPx = linePx + lineHeightPx - heightPx;
  const wantedPx =
    to === 'middle' ? (linePx + lastPx) / 2 : Math.max(Math.min(seenPx, linePx), Math.min(lastPx, linePx));
  return Math.max(0, Math.min(farthestPx, wantedPx / scale));
}
