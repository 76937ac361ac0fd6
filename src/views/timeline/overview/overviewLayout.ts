import { minutesPerDay, type Answer, type Minute, type Window } from '../../../engine/questions';
import type { DrawnCategory } from '../../../scale/categoryLooks';
import type { Piece, PiecedAxis } from '../../../scale/piecedAxis';
import type { Box } from '../../../draw/box';

export type OverviewBar = {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Height of the part of the bar that counts armed force, px; 0 for none. */
  readonly forceHeight: number;
  /** First minute that the bar counts; `to` is exclusive. */
  readonly from: Minute;
  readonly to: Minute;
};

/** Layout of the timeline's overview, in px from the timeline's upper left corner. */
export type OverviewLayout = {
  readonly box: Box;
  readonly pieces: readonly Piece[];
  readonly bars: readonly OverviewBar[];
  /** x of the breaks in the axis, between stretches of different scale, px. */
  readonly breaks: readonly number[];
};

/** Brush of the overview: the visible window as a span in px and in minutes. */
export type OverviewBrush = {
  readonly x0: number;
  readonly x1: number;
  readonly from: Minute;
  /** End of the window in minutes, exclusive. */
  readonly to: Minute;
};

export const overviewDefaults = {
  /** Height of the highest bar of a compressed stretch, as a fraction of the overview's height. */
  foldedHeight: 0.55,
  /** Minimum width of the brush, px. */
  minBrushPx: 3,
};

export function layoutOverview(
  bins: Answer<'bins'> | undefined,
  categories: readonly DrawnCategory[],
  axis: PiecedAxis,
  box: Box,
): OverviewLayout {
  const edges = bins?.edges ?? [];
  const all = edges.slice(1).map((_, bin) => sum(bins, categories, bin, false));
  const bars = axis.pieces.flatMap((piece): OverviewBar[] => {
    const inside = all.flatMap((count, bin) => {
      const start = edges[bin] ?? 0;
      return count > 0 && start >= piece.from && start < piece.to ? [bin] : [];
    });
    const most = inside.reduce((max, bin) => Math.max(max, all[bin] ?? 0), 1);
    const room = (box.height - 3) * (piece.open ? 1 : overviewDefaults.foldedHeight);
    // A handful of events isn't a peak: below six, one counts a sixth of the height.
    const pxPerEvent = room / Math.max(6, most);
    return inside.map((bin): OverviewBar => {
      const start = edges[bin] ?? 0;
      const end = edges[bin + 1] ?? 0;
      const x0 = pieceX(piece, start);
      const x1 = pieceX(piece, end);
      const gap = x1 - x0 > 4 ? 1.2 : x1 - x0 > 2.5 ? 0.6 : 0;
      const force = sum(bins, categories, bin, true);
      return {
        x: x0 + gap / 2,
        width: x1 - x0 - gap,
        height: Math.max(1.5, (all[bin] ?? 0) * pxPerEvent),
        forceHeight: force === 0 ? 0 : Math.max(1.5, force * pxPerEvent),
        from: start,
        to: end,
      };
    });
  });
  const breaks = axis.pieces
    .slice(1)
    .map((piece, index) => ((axis.pieces[index]?.x1 ?? piece.x0) + piece.x0) / 2);
  return { box, pieces: axis.pieces, bars, breaks };
}

/** Lays out the overview's brush for a window of days: its ends in px, at least `minBrushPx` apart. */
export function brushOf(axis: PiecedAxis, window: Window): OverviewBrush {
  const from = window.from * minutesPerDay;
  const to = (window.to + 1) * minutesPerDay;
  const x0 = axis.px(from, 'start');
  const x1 = axis.px(to, 'end');
  const widened = Math.max(0, overviewDefaults.minBrushPx - (x1 - x0)) / 2;
  return { x0: x0 - widened, x1: x1 + widened, from, to };
}

/** Tests whether a bar of the overview overlaps the brushed window. */
export function isLit(bar: OverviewBar, brush: OverviewBrush): boolean {
  return bar.from < brush.to && bar.to > brush.from;
}

function pieceX(piece: Piece, minute: Minute): number {
  return piece.x0 + ((minute - piece.from) / (piece.to - piece.from)) * (piece.x1 - piece.x0);
}

function sum(
  bins: Answer<'bins'> | undefined,
  categories: readonly DrawnCategory[],
  bin: number,
  forceOnly: boolean,
): number {
  return categories.reduce(
    (total, category, index) =>
      forceOnly && category.family !== 'force' ? total : total + (bins?.counts[index]?.[bin] ?? 0),
    0,
  );
}
